using System.Globalization;
using System.Text;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Html;

/// <summary>
/// Writes one HTML file that needs nothing else: no script, no request. Its filters are selects that the style sheet reads
/// (<c>:has()</c>), so it works wherever a file opens, and where a browser knows them not everything is shown.
/// </summary>
/// <param name="places">What the places are called in the repository.</param>
/// <param name="read">The text of a source file by its path relative to the site; null where it cannot be had.</param>
/// <param name="explain">The page of a rule by its id, in Markdown; null where it has none.</param>
/// <param name="picture">A picture of a finding; null where there is none.</param>
public sealed class HtmlReport(ReportPlaces places, Func<string, SourceText?> read, Func<string, string?> explain, Func<Diagnostic, ElementPicture?> picture)
{
    /// <summary>More findings than this no person reads through; the worst are shown.</summary>
    private const int Most = 2000;

    /// <summary>Writes the report.</summary>
    public void Write(CheckReport report, TextWriter writer)
    {
        var html = new StringBuilder();
        var shown = report.Findings.OrderByDescending(finding => finding.Severity).Take(Most).ToList();
        var filters = new ReportFilters(shown);
        WriteHead(html, report, filters);
        html.Append("<main>\n");
        if (shown.Count > 0) filters.WriteForm(html);
        var writers = new FindingHtml(places, read, picture, filters);
        foreach (var (severity, id, heading, lead) in Sections)
        {
            var findings = shown.Where(finding => finding.Severity == severity).ToList();
            if (findings.Count == 0) continue;
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\" tabindex=\"-1\">{heading}</h2>\n<p>{lead}</p>\n");
            foreach (var finding in findings) writers.Write(html, finding);
            html.Append("</section>\n");
        }

        if (report.Findings.Count > Most) html.Append(CultureInfo.InvariantCulture, $"<p>And {report.Findings.Count - Most:N0} more, in report.json.</p>\n");
        WriteSuppressed(html, report);
        WriteKnown(html, report);
        WriteChecks(html, report);
        new RuleHtml(explain).Write(html, shown);
        html.Append("</main>\n</body>\n</html>\n");
        writer.Write(html.ToString());
    }

    private void WriteHead(StringBuilder html, CheckReport report, ReportFilters filters)
    {
        var (title, verdict) = (places.Folder.Length > 0 ? places.Folder : "this folder", Verdict.Of(report));
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Html.Encode(verdict.Head)}: the audit of {Html.Encode(title)}</title>\n");
        html.Append("<meta name=\"description\" content=\"What the checks found, where, and what to do.\">\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.Append("<style>\n").Append(ReportStyle.Sheet).Append(filters.Rules()).Append("</style>\n</head>\n<body>\n<header>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>The audit of {Html.Encode(title)}</h1>\n<p class=\"verdict {(report.Passed ? "passed" : "failed")}\"><strong>{Html.Encode(verdict.Head)}</strong>{Html.Encode(verdict.Rest)}</p>\n");
        html.Append("<nav class=\"parts\" aria-label=\"Parts of this report\"><ul>\n");
        foreach (var (severity, id, heading, _) in Sections)
            if (report.Findings.Count(finding => finding.Severity == severity) is > 0 and var count)
                html.Append(CultureInfo.InvariantCulture, $"<li><a class=\"{SeverityWord.Of(severity)}\" href=\"#{id}\"><b>{count:N0}</b> {heading.ToLowerInvariant()}</a></li>\n");
        var pages = report.Checks.Select(check => check.PagesSeen.Count).DefaultIfEmpty(0).Max();
        html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#checked\"><b>{pages:N0}</b> {(pages == 1 ? "page" : "pages")} checked</a></li>\n</ul></nav>\n</header>\n");
    }

    private static (DiagnosticSeverity Severity, string Id, string Heading, string Lead)[] Sections =>
    [
        (DiagnosticSeverity.Error, "mend", "To mend", "Nothing is published before these are mended."),
        (DiagnosticSeverity.Warning, "look", "To look at", "A person decides whether these are faults."),
        (DiagnosticSeverity.Note, "know", "To know", "These stop nothing."),
    ];

    private static void WriteChecks(StringBuilder html, CheckReport report)
    {
        html.Append("<section aria-labelledby=\"checked\">\n<h2 id=\"checked\" tabindex=\"-1\">What was checked</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"checks\" tabindex=\"0\">\n<table>\n<caption id=\"checks\">Each check, the pages it has seen and the time it took</caption>\n");
        html.Append("<thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Result</th><th scope=\"col\" class=\"number\">Pages</th><th scope=\"col\" class=\"number\">Time</th></tr></thead>\n<tbody>\n");
        foreach (var check in report.Checks)
        {
            var result = check.Status switch { CheckStatus.Ran => report.IsJoined ? "ran" : FoundCounts.Of(check).Join(errors => errors, warnings => warnings, "nothing wrong"), CheckStatus.Failed => "could not run: " + check.Reason, _ => "skipped: " + check.Reason };
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{check.Id}</th><td>{Html.Encode(result)}</td><td class=\"number\">{check.PagesSeen.Count}</td><td class=\"number\">{Words.Time(check.Elapsed)}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    /// <summary>What was there when the checks were adopted, in short.</summary>
    private void WriteKnown(StringBuilder html, CheckReport report)
    {
        if (report.Known.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"known\">\n<h2 id=\"known\">Known from the baseline: {report.Known.Count:N0}</h2>\n<p>These were there when the checks were adopted. New ones fail.</p>\n<details>\n<summary>Show them</summary>\n<ul class=\"accepted\">\n");
        foreach (var finding in report.Known.Take(Most))
            html.Append(CultureInfo.InvariantCulture, $"<li><p>{Html.Encode(finding.Message)}</p>\n<p class=\"where\"><code>{Html.Encode(places.Of(finding).ToString())}</code> {Html.Encode(finding.Descriptor.Id)}</p></li>\n");
        html.Append("</ul>\n</details>\n</section>\n");
    }

    private void WriteSuppressed(StringBuilder html, CheckReport report)
    {
        if (report.Suppressed.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>Accepted for a time: {report.Suppressed.Count}</h2>\n<ul class=\"accepted\">\n");
        foreach (var (finding, suppression) in report.Suppressed)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><p>{Html.Encode(finding.Message)}</p>\n<p class=\"where\"><code>{Html.Encode(places.Of(finding).ToString())}</code> {Html.Encode(finding.Descriptor.Id)}</p>\n");
            html.Append(CultureInfo.InvariantCulture, $"<p>{Html.Encode(suppression.Reason)}: {Html.Encode(suppression.Owner)}, until {IsoDate.Of(suppression.Expires)}.</p></li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }
}
