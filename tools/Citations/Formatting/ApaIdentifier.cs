using static ClinicSite.Citations.Formatting.Fragment;

namespace ClinicSite.Citations.Formatting;

/// <summary>What APA prints in parentheses after a title: editors, report number, edition, volume, pages.</summary>
internal static class ApaIdentifier
{
    public static Fragment AfterTitle(CslItem item, bool editorsPrinted)
    {
        if (item.ContainerTitle.Length > 0 && !item.IsAny("post", "webpage")) return Empty;
        var editors = editorsPrinted || item.Author.Count == 0 || item.IsSerial() ? Empty : Editors(item);
        return Group("; ", editors, Number(item), Monograph(item)).Wrap("(", ")");
    }

    /// <summary>After the title of the book that holds it.</summary>
    public static Fragment AfterContainer(CslItem item) => Group("; ", Number(item), Monograph(item)).Wrap("(", ")");

    private static Fragment Editors(CslItem item) =>
        Rich(NameLists.ApaInOrder(item.Editor)).Wrap("", item.Editor.Count > 1 ? ", Eds." : ", Ed.");

    private static Fragment Number(CslItem item)
    {
        if (item.Number.Length == 0) return Empty;
        var kind = item.Type is "thesis" && item.Genre.Length > 0 ? Plain("Publication") : item.Titled(item.Genre);
        var number = ItemFields.IsNumeric(item.Number) ? Plain("No. " + item.Number) : Rich(TitleCase.CapitalizeFirst(item.Number));
        return Group(" ", kind, number);
    }

    private static Fragment Monograph(CslItem item)
    {
        if (item.IsSerial() || item.IsAny("broadcast", "event", "patent", "performance", "post", "speech", "webpage")) return Empty;
        if (item.Editor.Count == 0 && item.IsAny("interview", "paper-conference")) return Empty;
        return Group(
            ", ", item.Version.Length > 0 ? Plain("Version " + item.Version) : Empty, ItemFields.Edition(item), item.IsAny("document", "report", "standard") ? item.Titled(item.CollectionTitle) : Empty,
            ItemFields.Volumes(item, "Vol.", "Vols.", "–"),
            item.Issue.Length > 0 ? Plain("Issue " + item.Issue) : Empty, Pages(item));
    }

    private static Fragment Pages(CslItem item)
    {
        if (item.Page.Length == 0) return Empty;
        var many = item.Page.AsSpan().IndexOfAny("-–,&") >= 0;
        return Plain((many ? "pp. " : "p. ") + PageRanges.Expand(item.Page, "–"));
    }
}
