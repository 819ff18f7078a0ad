namespace ClinicSite.Citations.Formatting;

/// <summary>How APA cites a work that has no author.</summary>
internal static class ApaShortTitle
{
    public static Fragment Format(CslItem item)
    {
        if (item.Publisher.Length > 0 && item.IsAny("webpage", "software", "entry-dictionary", "entry-encyclopedia"))
            return Fragment.Rich(item.Publisher);
        var text = item.TitleShort.Length > 0 ? item.TitleShort : item.Title;
        var cased = item.IsCased() ? TitleCase.Apply(text) : text;
        var title = Fragment.Rich(cased);
        if (item.IsAny("bill", "legislation", "regulation", "report", "treaty")) return title;
        if (item.IsAny("legal_case", "post")) return Fragment.Rich(text).Italic();
        if (item.IsAny("hearing", "webpage") || item.ContainerTitle.Length == 0) return title.Italic();
        return Fragment.Rich($"\"{cased}\"");
    }
}
