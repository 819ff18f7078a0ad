using System.Globalization;
using ClinicSite.Citations.Formatting;
using ClinicSite.Text;

namespace ClinicSite.Citations.Machines;

/// <summary>
/// ContextObjects in Spans (COinS 1.0): an empty element beside a reference from which programs such as Zotero take the work.
/// Articles, books and theses are told in the KEV formats of that name, what is neither in Dublin Core.
/// </summary>
internal static class Coins
{
    /// <summary>As APA prints; a work by three hundred does not make every page that cites it heavier.</summary>
    private const int MostAuthors = 20;

    /// <summary>The element, empty and unseen by assistive technology.</summary>
    public static string Of(CslItem item) => Write(item).ToString();

    private static ContextObject Write(CslItem item)
    {
        var context = ContextObject.Begin();
        if (item.DOI.Length > 0) context.Add("rft_id", "info:doi/", item.DOI);
        if (item.PMID.Length > 0) context.Add("rft_id", "info:pmid/", item.PMID);
        if (item.IsSerial() || item.Type is "article") return Article(item, context);
        if (item.IsPartOfBook() || item.IsAny("book", "report")) return Book(item, context);
        return item.Type is "thesis" ? Dissertation(item, context) : DublinCore(item, context);
    }

    /// <summary>A title without its elements and with the quotes that readers see.</summary>
    private static string Plain(string title) => Fragment.Rich(title).Text;

    private static ContextObject Format(ContextObject context, string format) => context.Add("rft_val_fmt", "info:ofi/fmt:kev:mtx:", format);

    private static ContextObject Article(CslItem item, ContextObject context)
    {
        Format(context, "journal").Add("rft.genre", item.Type is "article" ? "preprint" : item.Type is "periodical" ? "journal" : "article");
        context.Add("rft.atitle", item.PlainTitle).Add("rft.jtitle", Plain(item.ContainerTitle));
        context.Add("rft.stitle", item.ContainerTitleShort.Length > 0 ? item.ContainerTitleShort : item.CatalogAbbreviation);
        context.Add("rft.date", DateOf(item)).Add("rft.volume", item.Volume).Add("rft.issue", item.Issue).Add("rft.artnum", item.Number);
        Pages(item, context);
        return Authors(item.Author, context);
    }

    private static ContextObject Book(CslItem item, ContextObject context)
    {
        var isPart = item.IsPartOfBook();
        Format(context, "book").Add("rft.genre", item.Type switch
        {
            "paper-conference" => "proceeding",
            "report" => "report",
            _ => isPart ? "bookitem" : "book",
        });
        if (isPart) context.Add("rft.atitle", item.PlainTitle);
        context.Add("rft.btitle", isPart ? Plain(item.ContainerTitle) : item.PlainTitle).Add("rft.series", Plain(item.CollectionTitle));
        context.Add("rft.date", DateOf(item)).Add("rft.edition", item.Edition).Add("rft.isbn", item.ISBN);
        context.Add("rft.pub", item.Publisher).Add("rft.place", item.PublisherPlace);
        Pages(item, context);
        return Authors(item.Author.Count > 0 ? item.Author : item.Editor, context);
    }

    private static ContextObject Dissertation(CslItem item, ContextObject context)
    {
        Format(context, "dissertation").Add("rft.title", item.PlainTitle);
        context.Add("rft.date", DateOf(item)).Add("rft.inst", item.Publisher).Add("rft.degree", item.Genre);
        return Authors(item.Author, context);
    }

    private static ContextObject DublinCore(CslItem item, ContextObject context)
    {
        Format(context, "dc").Add("rft.type", item.IsAny("webpage", "post") ? "webpage" : item.Type).Add("rft.title", item.PlainTitle);
        context.Add("rft.identifier", item.URL).Add("rft.date", DateOf(item)).Add("rft.source", Plain(item.ContainerTitle)).Add("rft.publisher", item.Publisher);
        foreach (var name in item.Author.Take(MostAuthors)) context.Add("rft.creator", InOrder(name));
        return context.Add("rft.language", item.Language);
    }

    /// <summary>The first author in parts, the rest in one piece each.</summary>
    private static ContextObject Authors(IReadOnlyList<CslName> names, ContextObject context)
    {
        if (names.Count == 0) return context;
        if (names[0].IsLiteral) context.Add("rft.aucorp", names[0].Literal);
        else context.Add("rft.aulast", ShortAuthors.FamilyOf(names[0])).Add("rft.aufirst", GivenOf(names[0])).Add("rft.ausuffix", names[0].Suffix);
        foreach (var name in names.Skip(1).Take(MostAuthors - 1)) context.Add("rft.au", InOrder(name));
        return context;
    }

    private static string GivenOf(CslName name) =>
        name.DroppingParticle.Length > 0 ? $"{name.Given} {name.DroppingParticle}" : name.Given;

    private static string InOrder(CslName name) =>
        name.IsLiteral ? name.Literal : $"{GivenOf(name)} {ShortAuthors.FamilyOf(name)} {name.Suffix}".Trim();

    /// <summary>Both ends where it is a range of numbers; else as it stands.</summary>
    private static void Pages(CslItem item, ContextObject context)
    {
        var pages = PageRanges.Expand(item.Page, "-");
        var dash = pages.IndexOf('-', StringComparison.Ordinal);
        var isRange = dash >= 0 && dash == pages.LastIndexOf('-') && !item.Page.Contains(',', StringComparison.Ordinal);
        if (isRange) context.Add("rft.spage", pages[..dash]).Add("rft.epage", pages[(dash + 1)..]);
        else context.Add("rft.pages", item.Page);
    }

    /// <summary>ISO 8601, as much of it as is known.</summary>
    private static string DateOf(CslItem item) => item.Issued?.Start is not { } start ? ""
        : start.FirstDay is not { } day ? start.Year.ToString(CultureInfo.InvariantCulture)
        : IsoDate.Of(day)[..(start.Month is null ? 4 : start.Day is null ? 7 : 10)];
}
