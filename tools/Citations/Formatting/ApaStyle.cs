using static ClinicSite.Citations.Formatting.Fragment;

namespace ClinicSite.Citations.Formatting;

/// <summary>APA Publication Manual, 7th edition.</summary>
internal static class ApaStyle
{
    /// <summary>Who stands in the author's place.</summary>
    private enum Lead
    {
        Author,
        Editor,
        Publisher,
        Title,
    }

    public static Fragment Format(CslItem item)
    {
        var lead = LeadOf(item);
        var main = Group(
            ". ", LeadNames(item, lead), Date(item), TitleAndDescription(item, lead),
            ApaSource.Format(item, lead is Lead.Editor, lead is Lead.Publisher));
        return Group(" ", main.Wrap("", "."), Address(item), History(item));
    }

    private static Lead LeadOf(CslItem item) => item.Author.Count > 0 ? Lead.Author
        : item.IsAny("entry-dictionary", "entry-encyclopedia") && item.Publisher.Length > 0 ? Lead.Publisher
        : item.ContainerTitle.Length > 0 && item.IsAny("book", "classic", "entry") ? Lead.Title
        : item.Editor.Count > 0 ? Lead.Editor
        : item.IsAny("software", "webpage") && item.Publisher.Length > 0 ? Lead.Publisher
        : Lead.Title;

    private static Fragment LeadNames(CslItem item, Lead lead) => lead switch
    {
        Lead.Author => Rich(NameLists.Apa(item.Author)),
        Lead.Editor => Rich(NameLists.Apa(item.Editor)).Wrap("", item.Editor.Count > 1 ? " (Eds.)" : " (Ed.)"),
        Lead.Publisher => Rich(item.Publisher),
        _ => Group(" ", Title(item), ApaIdentifier.AfterTitle(item, editorsPrinted: false)),
    };

    private static Fragment Date(CslItem item)
    {
        var year = Plain(ApaYear(item) + FormattedReference.YearSuffixMark);
        var day = item.Issued is { } issued && HasDay(item) ? Plain(Dates.MonthDay(issued)) : Empty;
        return Group(", ", year, day).Wrap("(", ")");
    }

    /// <summary>The year in the list and in the text.</summary>
    public static string ApaYear(CslItem item) => Dates.Year(item.Issued) is { Length: > 0 } year
        ? (item.Issued!.Circa ? "ca. " : "") + year
        : item.Status.Length > 0 ? item.Status.ToLowerInvariant() : "n.d.";

    private static bool HasDay(CslItem item) => item.IsAny(
        "article-magazine", "article-newspaper", "broadcast", "collection", "document", "event", "motion_picture", "pamphlet",
        "performance", "personal_communication", "post", "post-weblog", "song", "speech", "webpage") || IsUnpublishedTalk(item);

    /// <summary>A talk that is printed nowhere has been given on a day.</summary>
    private static bool IsUnpublishedTalk(CslItem item) => item.IsAny("interview", "paper-conference")
        && item.Editor.Count + item.Issue.Length + item.Page.Length + item.Volume.Length == 0;

    private static Fragment TitleAndDescription(CslItem item, Lead lead) => lead is Lead.Title
        ? Description(item)
        : Group(" ", Title(item), ApaIdentifier.AfterTitle(item, lead is Lead.Editor), Description(item));

    private static Fragment Title(CslItem item)
    {
        var title = Rich(item.Title);
        if (item.IsAny("post", "webpage")) return title.Italic();
        if (item.ContainerTitle.Length > 0) return title;
        if (item.IsSerial() || item.Volume.Length == 0 || ItemFields.IsNumeric(item.Volume)) return title.Italic();
        return Group(": ", title, Rich(TitleCase.CapitalizeFirst(item.Volume))).Italic();
    }

    private static Fragment Description(CslItem item)
    {
        var genre = Rich(TitleCase.CapitalizeFirst(item.Genre));
        if (item.Type is "thesis")
            return Group(", ", genre, item.DOI.Length + item.URL.Length > 0 ? Rich(item.Publisher) : Empty).Wrap("[", "]");
        if (item.ContainerTitle.Length > 0 && item.IsAny("document", "report", "software", "standard")) return Empty;
        return Format(item).Wrap("[", "]");

        Fragment Format(CslItem entry) => entry.Genre.Length > 0 ? (entry.Number.Length == 0 ? genre : Empty) : Plain(entry.Type switch
        {
            "dataset" => "Dataset",
            "software" => "Computer software",
            "motion_picture" => "Film",
            _ => "",
        });
    }

    private static Fragment Address(CslItem item)
    {
        if (item.DOI.Length > 0) return Markup.Link(ItemFields.DoiAddress(item.DOI), "https://doi.org/" + item.DOI);
        if (item.URL.Length == 0) return Empty;
        if (item.Issued is not null || item.Status.Length > 0) return ItemFields.Url(item);
        var read = Dates.American(item.Accessed);
        return ItemFields.Url(item).Wrap(read.Length > 0 ? $"Retrieved {read}, from " : "Retrieved ", "");
    }

    private static Fragment History(CslItem item)
    {
        var placed = item.CollectionTitle.Length + item.Issue.Length + item.Number.Length + item.Page.Length + item.Volume.Length > 0;
        return item.Issued is not null && placed ? Rich(TitleCase.CapitalizeFirst(item.Status)).Wrap("(", ")") : Empty;
    }
}
