namespace ClinicSite.Citations.Formatting;

/// <summary>One of the tags that titles may hold.</summary>
/// <param name="Name">Its element.</param>
/// <param name="Written">The tag itself.</param>
/// <param name="Closing">The tag that closes the element.</param>
/// <param name="Printed">The tag in a page; empty where the element is for the style alone.</param>
internal sealed record TitleTag(string Name, string Written, string Closing, string Printed)
{
    /// <summary>What opens the words that no style may change (citeproc-js, HTML-like formatting tags).</summary>
    public const string NoCase = "<span class=\"nocase\">";

    /// <summary>What closes them.</summary>
    public const string NoCaseEnd = "</span>";

    /// <summary>Whether it closes its element.</summary>
    public bool Closes { get; } = Written == Closing;

    /// <summary>How an element is opened and closed.</summary>
    public static TitleTag[] Pair(string name) =>
        [new(name, $"<{name}>", $"</{name}>", $"<{name}>"), new(name, $"</{name}>", $"</{name}>", $"</{name}>")];

    /// <summary>How the words are opened and closed that no style may change.</summary>
    public static TitleTag[] NoCasePair() => [new("span", NoCase, NoCaseEnd, ""), new("span", NoCaseEnd, NoCaseEnd, "")];
}
