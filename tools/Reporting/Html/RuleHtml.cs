using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.Html;

/// <summary>The pages of our own rules at the end of the report, so that it explains itself. They use little of Markdown.</summary>
/// <param name="explain">The page of a rule by its id, in Markdown; null where it has none.</param>
internal sealed partial class RuleHtml(Func<string, string?> explain)
{
    /// <summary>The id of a rule's part in the report.</summary>
    public static string IdOf(DiagnosticDescriptor rule) => "rule-" + rule.Id.Replace(':', '-');

    /// <summary>Writes the rules that findings name and that have no page on the web.</summary>
    public void Write(StringBuilder html, IEnumerable<Diagnostic> findings)
    {
        var rules = findings.Select(finding => finding.Descriptor).Where(rule => rule.HelpUrl.Length == 0)
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return;
        html.Append("<section class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\" tabindex=\"-1\">The rules</h2>\n");
        foreach (var rule in rules)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"explained\" aria-labelledby=\"{IdOf(rule)}\">\n<h3 id=\"{IdOf(rule)}\" tabindex=\"-1\">{Html.Encode(rule.Id)}: {Html.Encode(rule.Title)}</h3>\n");
            WritePage(html, explain(rule.Id) ?? "");
            html.Append("</section>\n");
        }

        html.Append("</section>\n");
    }

    private static void WritePage(StringBuilder html, string page)
    {
        var paragraph = new List<string>();
        var isCode = false;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal)))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && (isFence || line.Length == 0 || line.StartsWith("## ", StringComparison.Ordinal))) Flush(html, paragraph);
            if (isFence) html.Append((isCode = !isCode) ? "<pre><code>" : "</code></pre>\n");
            else if (isCode) html.Append(Html.Encode(line)).Append('\n');
            else if (line.StartsWith("## ", StringComparison.Ordinal)) html.Append(CultureInfo.InvariantCulture, $"<h4>{Html.Encode(line[3..])}</h4>\n");
            else if (line.Length > 0) paragraph.Add(line);
        }

        Flush(html, paragraph);
        if (isCode) html.Append("</code></pre>\n");
    }

    /// <summary>A paragraph, or a list where every line is an item.</summary>
    private static void Flush(StringBuilder html, List<string> lines)
    {
        if (lines.Count == 0) return;
        if (lines.TrueForAll(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            html.Append("<ul>\n");
            foreach (var line in lines) html.Append(CultureInfo.InvariantCulture, $"<li>{Inline(line[2..])}</li>\n");
            html.Append("</ul>\n");
        }
        else html.Append(CultureInfo.InvariantCulture, $"<p>{Inline(string.Join(' ', lines))}</p>\n");
        lines.Clear();
    }

    /// <summary>Code and stress; a link is its words, for it may lead where the report is not.</summary>
    private static string Inline(string text)
    {
        var html = Html.Encode(Link().Replace(text, "$1"));
        return Stress().Replace(Code().Replace(html, "<code>$1</code>"), "<strong>$1</strong>");
    }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)\s]+\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Stress();
}
