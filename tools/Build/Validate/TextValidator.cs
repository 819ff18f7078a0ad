using ClinicSite.Build.Markdown;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>
/// Says what is wrong with texts once all have been checked, and checks the links between them: the page is published, and the
/// heading is there.
/// </summary>
internal static class TextValidator
{
    public static void Run(ParsedInputs parsed, DiagnosticBag diagnostics)
    {
        Dictionary<string, ParsedArticle>? byPath = null;
        foreach (var article in parsed.Articles)
        {
            diagnostics.AddRange(article.Facts!.Diagnostics);
            if (article.Facts.Links.Count == 0) continue;
            byPath ??= parsed.Articles.ToDictionary(target => target.File.Path, StringComparer.Ordinal);
            foreach (var link in article.Facts.Links) Check(link, byPath, diagnostics);
        }
    }

    private static void Check(TextLink link, Dictionary<string, ParsedArticle> byPath, DiagnosticBag diagnostics)
    {
        var target = byPath[link.Target];
        if (target.Result?.Article.Draft == true) diagnostics.Add(CatalogRules.NotPublished.At(link.Location, link.Target, "a draft") with { Related = link.Related });
        // "#top" is every page's beginning (HTML, 7.4.6.4); a file that could not be read has no headings to miss.
        if (link.Fragment is "" or "top" || !target.Facts!.IsRead) return;
        var anchors = target.Facts.Anchors;
        if (anchors.Contains(link.Fragment, StringComparer.Ordinal)) return;
        var nearest = Suggestion.Closest(link.Fragment, anchors);
        diagnostics.Add(MarkdownRules.FragmentMissing.At(link.Location, link.Fragment, link.Target, AdviceFor(nearest, anchors)) with
        {
            Related = link.Related,
        });
    }

    private static string AdviceFor(string? nearest, IReadOnlyList<string> anchors) =>
        nearest is not null ? $"Did you mean \"#{nearest}\"?"
        : anchors.Count == 0 ? "It has no headings: link to the page itself."
        : $"Its headings are: {string.Join(", ", anchors.Take(12).Select(anchor => "#" + anchor))}.";
}
