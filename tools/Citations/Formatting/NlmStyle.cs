using static ClinicSite.Citations.Formatting.Fragment;

namespace ClinicSite.Citations.Formatting;

/// <summary>NLM, Citing Medicine 2nd edition, citation-sequence (Vancouver).</summary>
internal static class NlmStyle
{
    public static Fragment Format(CslItem item)
    {
        var author = Names(item.Author);
        var editors = Editors(item);
        if (author.IsEmpty) (author, editors) = (editors, Empty);
        var main = Group(
            ". ", author, Title(item), item.ContainerTitle.Length == 0 ? ItemFields.Edition(item) : Empty, Container(item, editors),
            Publication(item), MonographPages(item), IsPartOfSite(item) ? Rich(item.Title) : Empty,
            item.IsSerial() ? Empty : Rich(item.CollectionTitle).Wrap("(", ")"), ReportNumber(item));
        return Group(" ", main.Wrap("", "."), Availability(item), Notes(item));
    }

    private static Fragment Names(IReadOnlyList<CslName> names) => Rich(NameLists.Compact(names, NameLists.MostInFull, NameLists.ShownByNlm));

    private static Fragment Editors(CslItem item) => Names(item.Editor).Wrap("", item.Editor.Count > 1 ? ", editors" : ", editor");

    private static bool IsPartOfSite(CslItem item) => item.Type is "webpage" && item.ContainerTitle.Length > 0;

    /// <summary>An article that databases know needs no web address.</summary>
    private static bool IsIndexed(CslItem item) =>
        item.Type is "article-journal" && item.DOI.Length + item.PMID.Length + item.PMCID.Length > 0;

    private static Fragment Title(CslItem item)
    {
        var medium = item.URL.Length > 0 && !item.IsPartOfBook() && (item.ContainerTitle.Length == 0 || item.Type is "webpage");
        return Group(
            " ", Rich(IsPartOfSite(item) ? item.ContainerTitle : item.Title), Rich(item.Genre).Wrap("[", "]"),
            medium ? Plain("[Internet]") : Empty);
    }

    private static Fragment Container(CslItem item, Fragment editors)
    {
        var container = Group(". ", editors, ContainerTitle(item));
        return item.IsPartOfBook() ? container.Wrap("In: ", "") : container;
    }

    private static Fragment ContainerTitle(CslItem item)
    {
        if (item.Type is "webpage") return Empty;
        if (item.ContainerTitle.Length == 0)
            return ItemFields.IsNumeric(item.Volume) ? ItemFields.Volumes(item, "Vol.", "Vols.", "–") : Rich(item.Volume);
        var title = item.IsAny("article-journal", "review", "review-book") ? ItemFields.ShortContainer(item) : item.ContainerTitle;
        var medium = item.URL.Length > 0 && !IsIndexed(item) ? Plain("[Internet]") : Empty;
        return Group(". ", Group(" ", Rich(title), medium), ItemFields.Edition(item));
    }

    private static Fragment Publication(CslItem item)
    {
        var place = Rich(item.PublisherPlace);
        if (item.Type is "thesis") place = place.Wrap("[", "]");
        var publisher = item.IsSerial() ? Empty : Group(": ", place, Rich(item.Publisher));
        return Group("; ", publisher, Group(";", Date(item), SerialNumbers(item)));
    }

    private static Fragment Date(CslItem item)
    {
        var cited = item.URL.Length > 0 ? Plain(Dates.Nlm(item.Accessed)).Wrap("[cited ", "]") : Empty;
        if (item.IsSerial())
        {
            var date = Group(" ", Plain(Dates.Nlm(item.Issued)), IsIndexed(item) ? Empty : cited);
            return Group(":", date, item.Type is "article-newspaper" ? Pages(item) : Empty);
        }

        return Group(" ", Plain(item.Type is "report" ? Dates.Nlm(item.Issued, day: false) : Dates.Year(item.Issued)), cited);
    }

    private static Fragment SerialNumbers(CslItem item)
    {
        if (!item.IsSerial() || item.Type is "article-newspaper") return Empty;
        var numbers = Group("", Rich(item.CollectionTitle), Rich(ItemFields.Dashed(item.Volume, "–")), Rich(ItemFields.Dashed(item.Issue, "–")).Wrap("(", ")"));
        return Group(":", numbers, item.Number.Length > 0 ? Rich(item.Number) : Pages(item));
    }

    private static Fragment MonographPages(CslItem item) =>
        item.Type is "book" || item.IsAny("article-journal", "article-magazine", "article-newspaper", "review", "review-book")
            ? Empty : Pages(item).Wrap("p. ", "");

    private static Fragment Pages(CslItem item) => Plain(PageRanges.Minimize(item.Page, "–"));

    private static Fragment ReportNumber(CslItem item)
    {
        if (item.Type is not "report" || item.Number.Length == 0) return Empty;
        var kind = item.Genre.Length > 0 ? TitleCase.CapitalizeFirst(item.Genre) : "Report";
        return Group(" ", Rich(kind), Plain(ItemFields.IsNumeric(item.Number) ? "no.: " + item.Number : item.Number));
    }

    private static Fragment Availability(CslItem item)
    {
        var address = IsIndexed(item) || item.URL.Length == 0 ? Empty : ItemFields.Url(item).Wrap("Available from: ", "");
        return Group(" ", address, ItemFields.Doi(item));
    }

    private static Fragment Notes(CslItem item)
    {
        var pubMed = item.PMID.Length == 0 ? Empty
            : Markup.Link(ItemFields.PubMedAddress(item.PMID), item.PMID);
        var central = item.PMCID.Length == 0 ? Empty
            : Markup.Link($"https://www.ncbi.nlm.nih.gov/pmc/articles/{Uri.EscapeDataString(item.PMCID)}/", item.PMCID);
        return Group("; ", pubMed.Wrap("PubMed PMID: ", ""), central.Wrap("PubMed Central PMCID: ", "")).Wrap("", ".");
    }
}
