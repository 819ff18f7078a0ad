using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;

namespace ClinicSite.Reporting;

/// <summary>The verdict in words an editor understands.</summary>
/// <param name="Head">Passed, or Not passed.</param>
/// <param name="Rest">What that means.</param>
public sealed record Verdict(string Head, string Rest)
{
    /// <summary>The verdict on a report.</summary>
    public static Verdict Of(CheckReport report)
    {
        if (!report.IsComplete) return new("Not passed", $": {string.Join(", ", NotRun(report))} did not run, so nobody knows whether the site is well.");
        var errors = report.Findings.Count(item => item.Severity == DiagnosticSeverity.Error);
        var warnings = report.Findings.Count(item => item.Severity == DiagnosticSeverity.Warning);
        var toReview = warnings == 0 ? "" : $" {Words.Count(warnings, "warning", "warnings")} to look at.";
        var known = report.Known.Count == 0 ? "" : $" {Words.Count(report.Known.Count, "finding", "findings")} known from the baseline.";
        return errors > 0 ? new("Not passed", $": {Words.Count(errors, "error", "errors")} to mend.{toReview}{known}") : new("Passed", $": nothing {(known.Length > 0 ? "new " : "")}to mend.{toReview}{known}");
    }

    /// <inheritdoc />
    public override string ToString() => Head + Rest;

    private static IEnumerable<string> NotRun(CheckReport report)
    {
        var missing = report.Required.Except(report.Checks.Where(check => check.Status == CheckStatus.Ran).Select(check => check.Id))
            .Order(StringComparer.Ordinal).ToList();
        return missing.Count > 0 ? missing : report.Checks.Where(check => check.Status == CheckStatus.Failed).Select(check => check.Id);
    }
}
