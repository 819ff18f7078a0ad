using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;

namespace ClinicSite.Reporting;

/// <summary>How many errors and warnings a check has found, one fault counted once, in words: <c>2 errors</c>; empty where there are none.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Warnings">The warnings.</param>
internal readonly record struct FoundCounts(string Errors, string Warnings)
{
    /// <summary>What a check has found.</summary>
    public static FoundCounts Of(CheckResult check)
    {
        var grouped = DiagnosticOrder.Group(check.Findings);
        var (errors, warnings) = (grouped.Count(item => item.Severity == DiagnosticSeverity.Error), grouped.Count(item => item.Severity == DiagnosticSeverity.Warning));
        return new FoundCounts(errors > 0 ? Words.Count(errors, "error", "errors") : "", warnings > 0 ? Words.Count(warnings, "warning", "warnings") : "");
    }

    /// <summary>Both in one, each as it shall be shown.</summary>
    public string Join(Func<string, string> error, Func<string, string> warning, string none) => (Errors.Length, Warnings.Length) switch
    {
        (0, 0) => none,
        (_, 0) => error(Errors),
        (0, _) => warning(Warnings),
        _ => $"{error(Errors)}, {warning(Warnings)}",
    };
}
