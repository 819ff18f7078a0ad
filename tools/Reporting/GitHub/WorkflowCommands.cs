using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.GitHub;

/// <summary>
/// Writes GitHub's workflow commands, which put a finding beside its line in a pull request. GitHub shows the first ten of a
/// kind in a step, so errors come first and what has no source last.
/// </summary>
/// <param name="places">What the places are called in the repository.</param>
public sealed class WorkflowCommands(ReportPlaces places)
{
    /// <summary>Writes a command a line.</summary>
    public void Write(CheckReport report, TextWriter writer)
    {
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Location is null)) writer.WriteLine(Command(finding));
    }

    private string Command(Diagnostic finding)
    {
        var place = places.Of(finding);
        var kind = finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
        var line = place.Line is { } number ? $",line={number}" : "";
        var column = place is { Line: not null, Column: { } at } ? $",col={at}" : "";
        var message = finding.Hint.Length > 0 ? $"{finding.Message}\n{finding.Hint}" : finding.Message;
        return $"::{kind} file={Property(place.File)}{line}{column},title={Property($"{finding.Descriptor.Id} {finding.Descriptor.Title}")}::{Data(message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
