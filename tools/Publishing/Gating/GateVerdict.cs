using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Output;

namespace ClinicSite.Publishing;

/// <summary>What the gate says.</summary>
/// <param name="Reasons">Why it lets nothing through; empty where it does.</param>
/// <param name="Manifest">The build; null where there is none.</param>
/// <param name="Digest">One name for all bytes of the build: what goes live by it. Empty where there is none.</param>
public sealed record GateVerdict(IReadOnlyList<Diagnostic> Reasons, SiteManifest? Manifest, string Digest)
{
    /// <summary>Whether the folder may be published.</summary>
    public bool Passed => Reasons.Count == 0;

    /// <summary>0 passed, 3 a required check did not run, 1 anything else.</summary>
    public int ExitCode => Passed ? 0 : Reasons.Any(reason => reason.Descriptor == GateRules.CheckDidNotRun) ? 3 : 1;
}
