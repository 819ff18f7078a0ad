using System.Globalization;
using ClinicSite.Citations.Formatting;
using ClinicSite.Model;

namespace ClinicSite.Citations.Citing;

/// <summary>Citations by number: links, and three or more neighbours as a range.</summary>
internal static class NumericCitation
{
    public static void Write(Cite[] cluster, CitationStyle style, TextWriter output)
    {
        if (cluster.Length > 1 || !IsBare(cluster[0], style) || cluster[0].Item.InText)
        {
            output.Write(Format(cluster, style));
            return;
        }

        output.Write(Opening(style));
        WriteNumber(cluster[0], output);
        output.Write(Closing(style));
    }

    private static string Format(Cite[] cluster, CitationStyle style)
    {
        if (cluster.Length == 1) return Whole(cluster, One(cluster[0], style), style);
        var sorted = cluster.OrderBy(cite => cite.Work?.Number ?? int.MaxValue).ToList();
        var pieces = new List<string>();
        for (var first = 0; first < sorted.Count;)
        {
            var last = EndOfRange(sorted, first, style);
            if (last - first < 2) last = first;
            pieces.Add(last > first ? Range(sorted, first, last) : One(sorted[first], style));
            first = last + 1;
        }

        return Whole(cluster, string.Join(",", pieces), style);
    }

    private static string Whole(Cite[] cluster, string joined, CitationStyle style)
    {
        var numbers = string.Concat(Opening(style), joined, Closing(style));
        return cluster[0] is { Item.InText: true, Work: { } work } ? Narrative(work, style) + numbers : numbers;
    }

    private static string Opening(CitationStyle style) => style is CitationStyle.Ama ? "<sup>" : "(";

    private static string Closing(CitationStyle style) => style is CitationStyle.Ama ? "</sup>" : ")";

    private static string Narrative(CitedWork work, CitationStyle style)
    {
        var author = Markup.Encode(ShortAuthors.Narrative(work.Item, style));
        return style is CitationStyle.Ama ? author : author + " ";
    }

    /// <summary>Numbers with words of their own stand alone, and in AMA those with places, which NLM does not print.</summary>
    private static int EndOfRange(List<Cite> sorted, int first, CitationStyle style)
    {
        var last = first;
        while (IsBare(sorted[last], style) && last + 1 < sorted.Count && IsBare(sorted[last + 1], style)
            && sorted[last + 1].Work!.Number == sorted[last].Work!.Number + 1) last++;
        return last;
    }

    private static bool IsBare(Cite cite, CitationStyle style) =>
        cite.Work is not null && cite.Item.Prefix.Length + cite.Item.Suffix.Length == 0
        && (style is not CitationStyle.Ama || cite.Item.Locator.Length == 0);

    private static string One(Cite cite, CitationStyle style)
    {
        if (cite.Work is null) return CitationHtml.Unknown(cite);
        var place = style is CitationStyle.Ama && cite.Item.Locator.Length > 0
            ? $"({Markup.Encode(Locator.Parse(cite.Item.Locator).ToAma())})" : "";
        return CitationHtml.Surround(cite.Item, Number(cite) + place);
    }

    private static string Number(Cite cite)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        WriteNumber(cite, output);
        return output.ToString();
    }

    // Piece by piece: there are more of these than of anything else on a page.
    private static void WriteNumber(Cite cite, TextWriter output)
    {
        output.Write("<a " + CitationHtml.LinkAttributes + " id=\"");
        output.Write(cite.Id);
        output.Write("\" href=\"");
        output.Write(cite.Work!.Item.ReferenceLink);
        output.Write("\">" + CitationHtml.BeforeNumber);
        output.Write(cite.Work.Number.ToString(CultureInfo.InvariantCulture));
        output.Write("</a>");
    }

    /// <summary>The dash stands for the works between, so it carries their ids: each has a place to come back to.</summary>
    private static string Range(List<Cite> sorted, int first, int last)
    {
        var between = "–";
        for (var index = last - 1; index > first; index--) between = $"<span id=\"{sorted[index].Id}\">{between}</span>";
        return Number(sorted[first]) + between + Number(sorted[last]);
    }
}
