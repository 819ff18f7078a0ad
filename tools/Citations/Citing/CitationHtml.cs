using System.Globalization;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>The pieces of HTML every kind of citation is made of.</summary>
internal static class CitationHtml
{
    public static string Link(Cite cite, string contentHtml) =>
        $"{Open(cite.Id, cite.Work!.ReferenceId)}{contentHtml}</a>";

    /// <summary>A bare number as a link: made at once, because nearly every citation is one.</summary>
    public static string LinkNumber(Cite cite) => string.Create(
        CultureInfo.InvariantCulture,
        $"<a class=\"citation\" role=\"doc-biblioref\" id=\"{cite.Id}\" href=\"#{Uri.EscapeDataString(cite.Work!.ReferenceId)}\">{BeforeNumber}{cite.Work.Number}</a>");

    /// <summary>The start tag of a link to a reference.</summary>
    public static string Open(string id, string referenceId) =>
        $"<a class=\"citation\" role=\"doc-biblioref\" id=\"{id}\" href=\"#{Uri.EscapeDataString(referenceId)}\">";

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
}
