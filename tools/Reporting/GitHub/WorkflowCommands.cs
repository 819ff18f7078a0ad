using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.GitHub;

/// <summary>
/// Writes GitHub's workflow commands, which put a finding beside its line in a pull request. GitHub shows ten of a kind in a step
/// and no more, so of each kind what has a source comes first.
/// </summary>
/// <param name="places">What the places are called in the repository.</param>
public sealed class WorkflowCommands(ReportPlaces places)
{
    private const int MostOfAKind = 10;

    /// <summary>Writes a command a line.</summary>
    public void Write(CheckReport report, TextWriter writer)
    {
        foreach (var kind in report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(kind => kind.Key))
            foreach (var finding in kind.OrderBy(finding => finding.Location is null).Take(MostOfAKind)) writer.WriteLine(Command(finding));
    }

    /// <summary>Writes what is no command, whatever it holds: a line of somebody's text that looks like one is not obeyed.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="token">A word that nobody can guess.</param>
    /// <param name="write">Writes it.</param>
    public static void WriteAside(TextWriter writer, string token, Action write)
    {
        writer.WriteLine($"::stop-commands::{token}");
        try
        {
            write();
        }
        finally
        {
            writer.WriteLine($"::{token}::");
        }
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
