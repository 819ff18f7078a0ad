using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting;

/// <summary>How much a finding matters, in the word that <c>report.json</c> and SARIF (3.27.10) share.</summary>
internal static class SeverityWord
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
