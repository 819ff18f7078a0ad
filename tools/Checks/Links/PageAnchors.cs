using AngleSharp.Dom;

namespace ClinicSite.Checks.Links;

/// <summary>What of a page a fragment can name.</summary>
internal static class PageAnchors
{
    private const string TextDirective = ":~:";

    public static HashSet<string> Of(IDocument document)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id) anchors.Add(id);
            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name) anchors.Add(name);
        }

        return anchors;
    }

    /// <summary>The id that a fragment asks for; null where it asks for none: empty, the top, or a stretch of text.</summary>
    public static string? Wanted(string? fragment)
    {
        if (fragment is null) return null;
        var directive = fragment.IndexOf(TextDirective, StringComparison.Ordinal);
        var id = directive < 0 ? fragment : fragment[..directive];
        return id.Length == 0 || id.Equals("top", StringComparison.OrdinalIgnoreCase) ? null : id;
    }

    /// <summary>As browsers do it: as written first, then with percent signs decoded.</summary>
    public static bool Has(HashSet<string> anchors, string wanted) =>
        anchors.Contains(wanted) || anchors.Contains(Uri.UnescapeDataString(wanted));
}
