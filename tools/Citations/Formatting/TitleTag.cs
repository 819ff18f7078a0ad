namespace ClinicSite.Citations.Formatting;

/// <summary>One of the tags that titles may hold.</summary>
/// <param name="Name">Its element.</param>
/// <param name="Written">The tag itself.</param>
/// <param name="Closing">The tag that closes the element.</param>
internal sealed record TitleTag(string Name, string Written, string Closing)
{
    /// <summary>Whether it closes its element.</summary>
    public bool Closes { get; } = Written == Closing;

    /// <summary>How an element is opened and closed.</summary>
    public static TitleTag[] Pair(string name) => [new(name, $"<{name}>", $"</{name}>"), new(name, $"</{name}>", $"</{name}>")];
}
