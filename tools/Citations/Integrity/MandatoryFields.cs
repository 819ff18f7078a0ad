using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Integrity;

/// <summary>What a work of a type cannot be found without.</summary>
internal static class MandatoryFields
{
    /// <summary>The variable, and how an editor would name it.</summary>
    public static IEnumerable<(string Variable, string Words)> MissingIn(CslItem item)
    {
        if (item.Type.Length == 0) yield return ("type", "type");
        if (item.Title.Length == 0) yield return ("title", "title");
        var names = item.Author.Count + item.Editor.Count;
        var isDated = item.Issued is not null || item.Status.Length > 0;
        if (!isDated && item.Type is not ("webpage" or "post" or "")) yield return ("issued", "date");
        if (item.IsSerial() && item.ContainerTitle.Length == 0) yield return ("container-title", "journal");
        if (item.Type is "article-journal" && names == 0) yield return ("author", "author");
        if (item.IsPartOfBook() && item.ContainerTitle.Length == 0) yield return ("container-title", "book title");
        if (item.IsAny("book", "report", "thesis") && item.Publisher.Length == 0) yield return ("publisher", "publisher");
        if (item.IsAny("webpage", "post", "post-weblog") && item.URL.Length == 0) yield return ("URL", "web address");
        if (item.Type is "webpage" && names == 0 && item.Publisher.Length + item.ContainerTitle.Length == 0)
            yield return ("author", "author, publisher or website");
    }
}
