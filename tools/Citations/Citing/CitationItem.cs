namespace ClinicSite.Citations;

/// <summary>One work in a citation: <c>see @lipton2018, p. 12</c>.</summary>
/// <param name="Key">Key of the reference, without the <c>@</c>.</param>
public sealed record CitationItem(string Key)
{
    /// <summary>Text before it, such as <c>see</c>; plain text.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The place in the work as written: <c>p. 12</c>, <c>chap. 3</c>.</summary>
    public string Locator { get; init; } = "";

    /// <summary>Text after it; plain text.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether the author is left out, as in <c>[-@lipton2018]</c>.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>Whether the author belongs to the sentence, as in <c>@lipton2018 says</c>. Only the first of a cluster can.</summary>
    public bool InText { get; init; }
}
