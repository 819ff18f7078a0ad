using ClinicSite.Diagnostics;

namespace ClinicSite.Citations.Verification;

/// <summary>What a verification came to.</summary>
/// <param name="Findings">Every finding, in the one order of diagnostics.</param>
/// <param name="Plan">What was to be asked for.</param>
/// <param name="Agreed">How many entries agree with every registry that has them.</param>
/// <param name="NotAsked">How many could not be asked for, wholly or in part.</param>
public sealed record VerifyResult(IReadOnlyList<Diagnostic> Findings, VerifyPlan Plan, int Agreed, int NotAsked);
