using System.Globalization;
using System.Text;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Html;

/// <summary>One finding: what, where, the line itself, what to do, a picture, and every place.</summary>
internal sealed class FindingHtml(ReportPlaces places, Func<string, SourceText?> read, Func<Diagnostic, FindingPicture?> picture, ReportFilters filters)
{
    private const int PlacesOpen = 3, MostPlaces = 200;

    public void Write(StringBuilder html, Diagnostic finding)
    {
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"finding {filters.ClassesOf(finding)}\">\n<h3>{Html.Encode(finding.Message)}</h3>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"where\"><code>{Html.Encode(places.Of(finding).ToString())}</code></p>\n");
        WriteSnippet(html, finding);
        if (finding.Hint.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<p class=\"hint\">{Html.Encode(finding.Hint)}</p>\n");
        WritePicture(html, finding);
        WritePlaces(html, finding);
        WriteRule(html, finding);
        html.Append("</article>\n");
    }

    private void WriteSnippet(StringBuilder html, Diagnostic finding)
    {
        var line = finding.Location is { Line: { } number } place ? read(place.File)?.GetLine(number).ToString().Trim() : null;
        var snippet = string.IsNullOrEmpty(line) ? finding.Key.StartsWith('<') ? finding.Key : "" : line;
        if (snippet.Length == 0) return;
        if (snippet.Length > 400) snippet = snippet[..400] + "…";
        html.Append(CultureInfo.InvariantCulture, $"<pre><code>{Html.Encode(snippet)}</code></pre>\n");
    }

    private void WritePicture(StringBuilder html, Diagnostic finding)
    {
        if (picture(finding) is not { } taken) return;
        html.Append(CultureInfo.InvariantCulture, $"<figure>\n<img src=\"data:image/jpeg;base64,{Convert.ToBase64String(taken.Jpeg)}\" width=\"{taken.Width}\" height=\"{taken.Height}\" alt=\"The element with a line round it, as {Html.Encode(taken.Page)} shows it.\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<figcaption>{Html.Encode(taken.Page)}{(taken.View.Length > 0 ? $", {Html.Encode(taken.View)}" : "")}</figcaption>\n</figure>\n");
    }

    private void WritePlaces(StringBuilder html, Diagnostic finding)
    {
        if (finding.Pages.Count == 0) return;
        var isOpen = finding.Pages.Count <= PlacesOpen;
        html.Append(isOpen ? "<ul class=\"places\">\n" : string.Create(CultureInfo.InvariantCulture, $"<details>\n<summary>{finding.Pages.Count:N0} places</summary>\n<ul class=\"places\">\n"));
        foreach (var place in finding.Pages.Take(MostPlaces))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><code>{Html.Encode(places.OfPage(place).ToString())}</code>");
            if (place.Selector.Length > 0) html.Append(CultureInfo.InvariantCulture, $" <code class=\"selector\">{Html.Encode(place.Selector)}</code>");
            if (place.Views.Count > 0) html.Append(CultureInfo.InvariantCulture, $" <span class=\"views\">{Html.Encode(string.Join(", ", place.Views))}</span>");
            html.Append("</li>\n");
        }

        if (finding.Pages.Count > MostPlaces) html.Append(CultureInfo.InvariantCulture, $"<li>and {finding.Pages.Count - MostPlaces:N0} more, in report.json</li>\n");
        html.Append(isOpen ? "</ul>\n" : "</ul>\n</details>\n");
    }

    private static void WriteRule(StringBuilder html, Diagnostic finding)
    {
        var rule = finding.Descriptor;
        var wcag = rule.Wcag.Count > 0 ? $" WCAG {string.Join(", ", rule.Wcag)}." : "";
        var help = rule.HelpUrl.Length > 0
            ? $"<a href=\"{Html.Encode(rule.HelpUrl)}\">{Html.Encode(rule.Id)} explained</a>"
            : $"<code>clinicsite explain {Html.Encode(rule.Id)}</code>";
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"rule\">{Html.Encode(rule.Id)}: {Html.Encode(rule.Title)}.{wcag} {help}</p>\n");
    }
}
