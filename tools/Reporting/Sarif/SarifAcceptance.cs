using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Sarif;

/// <summary>Why a result does not count (SARIF 2.1.0, 3.35).</summary>
/// <param name="IsInSource">Whether a comment at the place says so, and not a file of its own.</param>
/// <param name="Reason">The justification.</param>
internal sealed record SarifAcceptance(bool IsInSource, string Reason)
{
    /// <summary>It was there when the checks were adopted.</summary>
    public static SarifAcceptance Baseline { get; } = new(false, "known from the baseline");

    /// <summary>Somebody has accepted it for a time.</summary>
    public static SarifAcceptance Of(Suppression suppression) =>
        new(suppression.Location.File.EndsWith(".md", StringComparison.Ordinal), $"{suppression.Reason} ({suppression.Owner}, until {IsoDate.Of(suppression.Expires)})");
}
