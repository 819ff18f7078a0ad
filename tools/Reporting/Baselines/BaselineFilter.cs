using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Baselines;

/// <summary>Sets what the baseline knows apart from what is new.</summary>
public static class BaselineFilter
{
    /// <summary>Where a site keeps its baseline, relative to it.</summary>
    public const string Name = ".clinicsite/baseline.json";

    /// <summary>The report with the findings of the baseline set apart, and with a finding where the baseline can shrink or cannot be read.</summary>
    /// <param name="report">The report.</param>
    /// <param name="site">The folder that holds <c>input/</c>.</param>
    public static CheckReport Apply(CheckReport report, string site)
    {
        try
        {
            return Baseline.Read(Path.Combine(site, Name)) is { } baseline ? Apply(report, baseline) : report;
        }
        catch (FormatException error)
        {
            return With(report, BaselineRules.Unreadable.At(new SourceLocation(Name), error.Message));
        }
    }

    private static CheckReport Apply(CheckReport report, Baseline baseline)
    {
        var known = baseline.Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var split = report.Findings.ToLookup(finding => known.Contains(finding.Fingerprint));
        var filtered = report with { Findings = [.. split[false]], Known = [.. split[true]] };
        var found = report.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        // Some of the checks, or a share of the pages, do not tell what is mended.
        var mended = report.Shard is null && report.HasRun(Checks.CheckSettings.All) ? baseline.Entries.Where(entry => !found.Contains(entry.Fingerprint)).ToList() : [];
        if (mended.Count == 0) return filtered;
        return With(filtered, BaselineRules.Mended.At(
            new SourceLocation(Name), mended.Count == 1 ? "One finding" : $"{mended.Count} findings", mended.Count == 1 ? "is" : "are", mended[0].Rule, mended[0].Message));
    }

    private static CheckReport With(CheckReport report, Diagnostic finding) => report with { Findings = DiagnosticOrder.Sort(report.Findings.Append(finding)) };
}
