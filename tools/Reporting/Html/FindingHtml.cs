using System.Globalization;
using System.Text;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Html;

/// <summary>One finding: what, where, the line itself, what to do, a picture, and every place.</summary>
internal sealed class FindingHtml(ReportPlaces places, Func<string, SourceText?> read, Func<Diagnostic, ElementPicture?> picture, ReportFilters filters)
{
    private const int PlacesOpen = 3, MostPlaces = 100, LongestLine = 240, LongestSnippet = 400;

    public void Write(StringBuilder html, Diagnostic finding)
    {
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"finding {filters.ClassesOf(finding)}\">\n");
        WriteRule(html, finding.Descriptor);
        WriteMessage(html, finding);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"where\"><code>{Html.Encode(places.Of(finding).ToString())}</code></p>\n");
        WriteSnippet(html, finding);
        foreach (var related in finding.Related)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"where\">See <code>{Html.Encode(places.InRepository(related.Location).ToString())}</code>: {Html.Encode(related.Message)}</p>\n");
        WriteHint(html, finding);
        WritePicture(html, finding);
        WritePlaces(html, finding);
        html.Append("</article>\n");
    }

    private static void WriteRule(StringBuilder html, DiagnosticDescriptor rule)
    {
        var help = rule.HelpUrl.Length > 0 ? rule.HelpUrl : "#" + RuleHtml.IdOf(rule);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"rule\"><a href=\"{Html.Encode(help)}\">{Html.Encode(rule.Id)}</a>");
        if (rule.Wcag.Count > 0) html.Append(CultureInfo.InvariantCulture, $" <span>WCAG {string.Join(", ", rule.Wcag)}</span>");
        html.Append("</p>\n");
    }

    /// <summary>A message that begins with its rule's title has that for a heading.</summary>
    private static void WriteMessage(StringBuilder html, Diagnostic finding)
    {
        var (message, title) = (finding.Message, finding.Descriptor.Title + ": ");
        var at = message.IndexOf(title, StringComparison.Ordinal);
        var cut = at >= 0 && at + title.Length < message.Length ? at + title.Length : 0;
        html.Append(CultureInfo.InvariantCulture, $"<h3>{Html.Encode(cut > 0 ? message[..(cut - 2)] : message)}</h3>\n");
        if (cut > 0) html.Append(CultureInfo.InvariantCulture, $"<p>{Html.Encode(message[cut..])}</p>\n");
    }

    /// <summary>The line of the source; without one the start tag, or where that says nothing, the way to the element.</summary>
    private void WriteSnippet(StringBuilder html, Diagnostic finding)
    {
        var line = finding.Location is { Line: { } number } place ? read(place.File)?.GetLine(number).ToString() : null;
        if (line?.Length > LongestLine) line = SourceExcerpt.Cut(line, finding.Location?.Column ?? 0).Shown;
        var tag = finding.Key.StartsWith('<') && finding.Key.Contains(' ', StringComparison.Ordinal) ? finding.Key : "";
        var selector = finding.Pages is [var first, ..] ? first.Selector : "";
        var snippet = new[] { line?.Trim() ?? "", tag, selector, finding.Key }.FirstOrDefault(text => text.Length > 0);
        if (snippet is null) return;
        if (snippet.Length > LongestSnippet) snippet = snippet[..(char.IsHighSurrogate(snippet[LongestSnippet - 1]) ? LongestSnippet - 1 : LongestSnippet)] + "…";
        html.Append(CultureInfo.InvariantCulture, $"<pre><code>{Html.Encode(snippet)}</code></pre>\n");
    }

    /// <summary>Axe names all that could be done in one sentence: each is an item here.</summary>
    private static void WriteHint(StringBuilder html, Diagnostic finding)
    {
        if (finding.Hint.Length == 0) return;
        var (lead, items) = finding.Descriptor.HelpUrl.Length > 0 && finding.Hint.Split(": ", 2) is [var first, var rest] ? (first + ":", rest.Split("; ")) : (finding.Hint, []);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"hint\">{Html.Encode(lead)}</p>\n");
        if (items.Length == 0) return;
        html.Append("<ul class=\"ways\">\n");
        foreach (var item in items) html.Append(CultureInfo.InvariantCulture, $"<li>{Html.Encode(item)}</li>\n");
        html.Append("</ul>\n");
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
            if (place.Selector.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<br><code class=\"selector\">{Html.Encode(place.Selector)}</code>");
            if (place.Views.Count > 0) html.Append(CultureInfo.InvariantCulture, $"<br><span class=\"views\">{Html.Encode(string.Join(", ", place.Views))}</span>");
            html.Append("</li>\n");
        }

        if (finding.Pages.Count > MostPlaces) html.Append(CultureInfo.InvariantCulture, $"<li>and {finding.Pages.Count - MostPlaces:N0} more, in report.json</li>\n");
        html.Append(isOpen ? "</ul>\n" : "</ul>\n</details>\n");
    }
}
