using AngleSharp.Dom;

namespace ClinicSite.Checks.Links;

/// <summary>An address in a page.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Attribute">In which attribute.</param>
/// <param name="Value">As written.</param>
/// <param name="IsLoaded">Whether the page loads it, rather than leading there.</param>
internal readonly record struct PageLink(IElement Element, string Attribute, string Value, bool IsLoaded);

/// <summary>Finds every address in a page.</summary>
internal static class LinkAttributes
{
    private static readonly Dictionary<string, (string Attribute, bool IsLoaded)[]> Table = new(StringComparer.Ordinal)
    {
        ["a"] = [("href", false)],
        ["area"] = [("href", false)],
        ["img"] = [("src", true)],
        ["source"] = [("src", true)],
        ["script"] = [("src", true)],
        ["iframe"] = [("src", true)],
        ["embed"] = [("src", true)],
        ["object"] = [("data", true)],
        ["audio"] = [("src", true)],
        ["video"] = [("src", true), ("poster", true)],
        ["track"] = [("src", true)],
        ["input"] = [("src", true), ("formaction", false)],
        ["button"] = [("formaction", false)],
        ["form"] = [("action", false)],
        ["blockquote"] = [("cite", false)],
        ["q"] = [("cite", false)],
        ["use"] = [("href", true)],
    };

    public static IEnumerable<PageLink> Of(IDocument document)
    {
        foreach (var element in document.All)
        {
            if (Table.TryGetValue(element.LocalName, out var attributes))
            {
                foreach (var (attribute, isLoaded) in attributes)
                    if (element.GetAttribute(attribute) is { } value) yield return new PageLink(element, attribute, value, isLoaded);
            }

            if (element.LocalName is "img" or "source" && element.GetAttribute("srcset") is { } set)
            {
                foreach (var candidate in CandidatesOf(set)) yield return new PageLink(element, "srcset", candidate, IsLoaded: true);
            }

            if (element.LocalName == "link" && OfLink(element) is { } link) yield return link;
            if (element.LocalName == "meta" && OfRefresh(element) is { } refresh) yield return refresh;
        }
    }

    /// <summary>Hints name hosts, not files, and the canonical link belongs to the metadata check.</summary>
    private static PageLink? OfLink(IElement element)
    {
        var relations = (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (element.GetAttribute("href") is not { } href) return null;
        if (relations.Any(item => item is "canonical" or "preconnect" or "dns-prefetch")) return null;
        var isLoaded = relations.Any(
            item => item is "stylesheet" or "icon" or "preload" or "modulepreload" or "manifest" or "apple-touch-icon");
        return new PageLink(element, "href", href, isLoaded);
    }

    private static PageLink? OfRefresh(IElement element)
    {
        if (!"refresh".Equals(element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase)) return null;
        var content = element.GetAttribute("content") ?? "";
        var at = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : new PageLink(element, "content", content[(at + 4)..].Trim(' ', '"', '\''), IsLoaded: false);
    }

    /// <summary>Addresses of a srcset: a candidate ends with a comma after a space, so that a comma inside an address is kept.</summary>
    private static IEnumerable<string> CandidatesOf(string set)
    {
        var inAddress = true;
        foreach (var word in set.Split(' ', '\n', '\t', '\r', '\f').Where(word => word.Length > 0))
        {
            if (inAddress && word != ",") yield return word.Trim(',');
            inAddress = word.EndsWith(',') || (inAddress && word == ",");
        }
    }
}
