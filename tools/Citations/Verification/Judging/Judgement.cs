using ClinicSite.Citations.Verification.Ledger;
using ClinicSite.Diagnostics;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>What the answers about one entry come to.</summary>
/// <param name="Findings">What is wrong or worth knowing.</param>
/// <param name="Entry">What goes into the ledger; null where nothing was learnt that may replace what it has.</param>
internal sealed record Judgement(IReadOnlyList<Diagnostic> Findings, LedgerEntry? Entry);
