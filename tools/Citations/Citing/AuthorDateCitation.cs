using System.Text;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>Citations by author and year.</summary>
internal static class AuthorDateCitation
{
    public static string Format(Cite[] cluster)
    {
        if (cluster[0] is { Item.InText: true, Work: not null }) return Narrative(cluster);
        return "(" + Join([.. cluster.OrderBy(cite => cite.Work?.Label.SortKey ?? "\uFFFF", StringComparer.Ordinal)]) + ")";
    }

    private static string Narrative(Cite[] cluster)
    {
        var first = cluster[0];
        var year = CitationHtml.Link(first, Markup.Encode(YearOf(first.Work!))) + Place(first.Item);
        var rest = cluster.Length > 1 ? "; " + Join(cluster[1..]) : "";
        return $"{first.Work!.Label.Narrative.Html} ({CitationHtml.Surround(first.Item, year)}{rest})";
    }

    /// <summary>Works of the same authors that meet are named once: (Smith, 2019, 2020).</summary>
    private static string Join(Cite[] cites)
    {
        var html = new StringBuilder();
        for (var index = 0; index < cites.Length; index++)
        {
            var same = index > 0 && SameAuthor(cites[index - 1], cites[index]);
            if (index > 0) html.Append(same ? ", " : "; ");
            html.Append(One(cites[index], same));
        }

        return html.ToString();
    }

    private static bool SameAuthor(Cite before, Cite cite) =>
        before.Work is not null && cite.Work is not null && before.Work.Label.Author.Text == cite.Work.Label.Author.Text
        && before.Item.Suffix.Length + cite.Item.Prefix.Length == 0
        && before.Item.SuppressAuthor == cite.Item.SuppressAuthor;

    private static string One(Cite cite, bool sameAuthor)
    {
        if (cite.Work is not { } work) return CitationHtml.Unknown(cite);
        var author = sameAuthor || cite.Item.SuppressAuthor ? Fragment.Empty : work.Label.Author;
        var label = Fragment.Group(", ", author, Fragment.Plain(YearOf(work)));
        return CitationHtml.Surround(cite.Item, CitationHtml.Link(cite, label.Html) + Place(cite.Item));
    }

    private static string YearOf(CitedWork work) => work.Label.Year + work.Label.YearSuffix;

    private static string Place(CitationItem item) =>
        item.Locator.Length == 0 ? "" : ", " + Markup.Encode(Locator.Parse(item.Locator).ToApa());
}
