using static ClinicSite.Citations.Formatting.Fragment;

namespace ClinicSite.Citations.Formatting;

/// <summary>Where APA says a work appeared.</summary>
internal static class ApaSource
{
    public static Fragment Format(CslItem item, bool editorsPrinted, bool publisherPrinted)
    {
        if (item.IsAny("post", "webpage"))
            return Group(". ", publisherPrinted ? Empty : Rich(item.Publisher), item.Titled(item.ContainerTitle));
        var serial = item.IsSerial() || (item.Editor.Count == 0 && item.IsAny("interview", "paper-conference"));
        return Group(". ", serial ? Serial(item) : InBook(item, editorsPrinted), publisherPrinted ? Empty : Publisher(item));
    }

    private static Fragment Serial(CslItem item)
    {
        var titles = Group(", ", item.Titled(item.ContainerTitle), item.Titled(item.CollectionTitle)).In("i");
        var numbers = Group("", Rich(ItemFields.Dashed(item.Volume, "–")).Italic(), Rich(ItemFields.Dashed(item.Issue, "–")).Wrap("(", ")"));
        var place = item.Number.Length > 0 ? Rich(item.Number).Wrap("Article ", "") : Plain(PageRanges.Expand(item.Page, "–"));
        var isPlaced = item.CollectionTitle.Length + item.Issue.Length + item.Number.Length + item.Page.Length + item.Volume.Length > 0;
        var status = !isPlaced && item.Issued is not null ? Rich(TitleCase.CapitalizeFirst(item.Status)) : Empty;
        return Group(". ", Group(", ", titles, numbers, place), status);
    }

    private static Fragment InBook(CslItem item, bool editorsPrinted)
    {
        if (item.ContainerTitle.Length == 0) return Empty;
        var editors = editorsPrinted ? Empty
            : Rich(NameLists.ApaInOrder(item.Editor)).Wrap("", item.Editor.Count > 1 ? " (Eds.)" : " (Ed.)");
        var title = Rich(item.ContainerTitle);
        if (item.Volume.Length > 0 && !ItemFields.IsNumeric(item.Volume))
            title = Group(": ", title, Rich(TitleCase.CapitalizeFirst(item.Volume)));
        var description = item.IsAny("document", "report", "software", "standard") && item.Number.Length == 0
            ? Rich(TitleCase.CapitalizeFirst(item.Genre)).Wrap("[", "]") : Empty;
        return Group(" ", Plain("In"), Group(", ", editors, title.Italic()), ApaIdentifier.AfterContainer(item), description);
    }

    private static Fragment Publisher(CslItem item)
    {
        if (item.IsSerial()) return Empty;
        if (item.Type is "thesis") return item.DOI.Length + item.URL.Length > 0 ? Empty : Rich(item.Publisher);
        return item.Type is "paper-conference" && item.Editor.Count == 0 ? Empty : Rich(item.Publisher);
    }
}
