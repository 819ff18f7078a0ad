using System.Text;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;

namespace ClinicSite.Reporting.Markdown;

/// <summary>Writes a short summary for a pull request: the verdict, what each check did, and the first findings with what to do.</summary>
/// <param name="places">What the places are called in the repository.</param>
public sealed class MarkdownReport(ReportPlaces places)
{
    private const int MostShown = 20;

    /// <summary>Writes the report.</summary>
    public void Write(CheckReport report, TextWriter writer)
    {
        writer.Write($"## {Verdict.Of(report)}\n\n| Check | | Pages | Time |\n|---|---|--:|--:|\n");
        foreach (var check in report.Checks) writer.Write($"| {check.Id} | {Status(check, report.IsJoined)} | {check.PagesSeen.Count} | {Words.Time(check.Elapsed)} |\n");
        Section(writer, "To mend", report, DiagnosticSeverity.Error);
        Section(writer, "To look at", report, DiagnosticSeverity.Warning);
        if (report.Suppressed.Count > 0) writer.Write($"\n{Words.Count(report.Suppressed.Count, "finding is", "findings are")} accepted for a time by a suppression.\n");
    }

    private void Section(TextWriter writer, string title, CheckReport report, DiagnosticSeverity severity)
    {
        var findings = report.Findings.Where(finding => finding.Severity == severity).ToList();
        if (findings.Count == 0) return;
        writer.Write($"\n### {title}: {findings.Count}\n\n");
        foreach (var finding in findings.Take(MostShown)) writer.Write(Line(finding));
        if (findings.Count > MostShown) writer.Write($"- and {findings.Count - MostShown} more, in report.html\n");
    }

    private string Line(Diagnostic finding)
    {
        var often = finding.Occurrences > 1 ? $" ({Words.Count(finding.Occurrences, "place", "places")})" : "";
        var hint = finding.Hint.Length > 0 ? $"<br>{Escape(finding.Hint)}" : "";
        return $"- `{places.Of(finding).ToString().Replace('`', '\'')}` {finding.Descriptor.Id}: {Escape(finding.Message)}{often}{hint}\n";
    }

    private static string Status(CheckResult check, bool isJoined) => check.Status switch
    {
        CheckStatus.Failed => "could not run: " + Escape(check.Reason),
        CheckStatus.Skipped => "skipped: " + Escape(check.Reason),
        _ when isJoined => "ran",
        _ => FoundCounts.Of(check).Join(errors => errors, warnings => warnings, "nothing wrong"),
    };

    /// <summary>Text of somebody's page shows as it is, whatever it holds, and on one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter == '<') escaped.Append("&lt;");
            else if (letter == '&') escaped.Append("&amp;");
            else if (letter == '@') escaped.Append("@\u2060"); // A word joiner, so that nobody is called.
            else if ("\\`*_[]#|~".Contains(letter, StringComparison.Ordinal)) escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
