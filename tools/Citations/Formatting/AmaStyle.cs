using static ClinicSite.Citations.Formatting.Fragment;

namespace ClinicSite.Citations.Formatting;

/// <summary>AMA Manual of Style, 11th edition.</summary>
internal static class AmaStyle
{
    public static Fragment Format(CslItem item)
    {
        var author = Names(item.Author);
        var editorsFirst = author.IsEmpty && item.Editor.Count > 0;
        if (editorsFirst) author = Editors(item);
        var main = Group(". ", author, Title(item), Source(item, editorsFirst ? Empty : Editors(item)));
        return Group(". ", main.Wrap("", "."), Access(item));
    }

    private static Fragment Names(IReadOnlyList<CslName> names) => Rich(NameLists.Compact(names, NameLists.MostInFull, NameLists.ShownByAma));

    private static Fragment Editors(CslItem item) => Names(item.Editor).Wrap("", item.Editor.Count > 1 ? ", eds." : ", ed.");

    private static Fragment Title(CslItem item) => IsBook(item) || item.Type is "thesis" or "legal_case"
        ? item.Titled(item.Title).Italic() : Rich(item.Title);

    private static bool IsBook(CslItem item) =>
        item.IsAny("bill", "book", "graphic", "legislation", "motion_picture", "report", "song");

    private static Fragment Source(CslItem item, Fragment editors)
    {
        if (IsBook(item))
            return Group(":", Group(". ", Volume(item), ItemFields.Edition(item), editors.Wrap("(", ")"), Imprint(item)), Pages(item));
        if (item.IsPartOfBook()) return InBook(item, editors);
        if (item.IsAny("post", "post-weblog", "webpage"))
            return Group(". ", Rich(item.ContainerTitle), Plain(Dates.American(item.Issued)));
        return item.Type is "thesis" ? Group(". ", Rich(item.Genre), Imprint(item)) : InJournal(item, editors);
    }

    private static Fragment InBook(CslItem item, Fragment editors)
    {
        var book = Group(
            ". ", editors, item.Titled(item.ContainerTitle).Italic(), Volume(item), ItemFields.Edition(item),
            Rich(item.CollectionTitle), Imprint(item));
        return Group(":", book.Wrap("In: ", ""), Pages(item));
    }

    private static Fragment InJournal(CslItem item, Fragment editors)
    {
        var numbers = item.Type is "article-newspaper" ? Empty
            : Group("", Rich(item.Volume), Rich(ItemFields.Dashed(item.Issue, "-")).Wrap("(", ")"));
        var place = item.Number.Length > 0 ? Rich(item.Number) : Pages(item);
        return Group(
            ". ", editors, Rich(ItemFields.ShortContainer(item)).Italic(), item.Type is "article" ? Rich(item.Publisher).Italic() : Empty,
            Group(":", Group(";", Date(item), numbers), place));
    }

    private static Fragment Date(CslItem item)
    {
        if (item.Volume.Length + item.Issue.Length > 0) return Plain(Dates.Year(item.Issued));
        var words = item.Type switch
        {
            "article" => "Preprint posted online ",
            "article-newspaper" => "",
            _ => "Published online ",
        };
        return Plain(Dates.American(item.Issued)).Wrap(words, "");
    }

    private static Fragment Volume(CslItem item) =>
        ItemFields.IsNumeric(item.Volume) ? ItemFields.Volumes(item, "Vol", "Vols", "") : Rich(item.Volume);

    private static Fragment Imprint(CslItem item) => Group("; ", Rich(item.Publisher), Plain(Dates.Year(item.Issued)));

    private static Fragment Pages(CslItem item) => Plain(PageRanges.Expand(item.Page, "-"));

    private static Fragment Access(CslItem item) => item.DOI.Length > 0
        ? ItemFields.Doi(item)
        : item.URL.Length == 0 ? Empty : Group(". ", Plain(Dates.American(item.Accessed)).Wrap("Accessed ", ""), ItemFields.Url(item));
}
