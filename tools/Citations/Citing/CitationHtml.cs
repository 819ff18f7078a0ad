using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>The pieces of HTML every kind of citation is made of.</summary>
internal static class CitationHtml
{
    /// <summary>A link to a reference.</summary>
    public static string Link(Cite cite, string contentHtml) => Link(cite.Id, cite.Work!.Item.ReferenceLink, contentHtml, "</a>");

    /// <summary>The start tag of a link to a reference.</summary>
    public static string Open(string id, string referenceId) => Link(id, "#" + Uri.EscapeDataString(referenceId), "", "");

    /// <summary>What every link to a reference has.</summary>
    public const string LinkAttributes = "class=\"citation\" role=\"doc-biblioref\"";

    /// <summary>What stands before a bare number for those who hear it.</summary>
    public const string BeforeNumber = "<span class=\"visually-hidden\">Reference </span>";

    /// <summary>What is printed for a key nobody knows; the build reports it.</summary>
    public static string Unknown(Cite cite) => Markup.Encode(cite.Item.Key) + "?";

    /// <summary>A cite with the words before and after it.</summary>
    public static string Surround(CitationItem item, string html)
    {
        var before = item.Prefix.Trim();
        var after = item.Suffix.TrimEnd();
        if (after.Length > 0 && !char.IsPunctuation(after[0]) && !char.IsWhiteSpace(after[0])) after = " " + after;
        return (before.Length > 0 ? Markup.Encode(before) + " " : "") + html + Markup.Encode(after);
    }

    private static string Link(string id, string address, string contentHtml, string end) =>
        $"<a {LinkAttributes} id=\"{id}\" href=\"{address}\">{contentHtml}{end}";
}
