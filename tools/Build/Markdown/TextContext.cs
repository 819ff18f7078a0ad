using ClinicSite.Build.Discover;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Text;
using Markdig;

namespace ClinicSite.Build.Markdown;

/// <summary>What every text of a build may refer to.</summary>
internal sealed record TextContext(
    InputSet Inputs,
    ImageCatalog Images,
    Bibliography Bibliography,
    IReadOnlyDictionary<string, Statistic> Statistics,
    SiteSettings Settings,
    MarkdownPipeline Pipeline)
{
    /// <summary>Whether a key that is not in the bibliography is missing for certain.</summary>
    public bool KnowsAllKeys { get; init; } = true;

    /// <summary>Whether a phone that is not in the settings is missing for certain: not where <c>site.yml</c> itself is at fault.</summary>
    public bool KnowsAllPhones { get; init; } = true;

    /// <summary>What empty care cards say; null where <c>site.yml</c> says nothing of it.</summary>
    public CareWords? Words { get; init; }

    /// <summary>Which words were signed by their reviewer.</summary>
    public ReviewLedger Reviews { get; init; } = ReviewLedger.Empty;

    /// <summary>The abbreviations of <c>terms.yml</c>; null where there is none.</summary>
    public ShortForms? ShortForms { get; init; }
}

/// <summary>A link from one text to another, to be checked when all texts have been read.</summary>
/// <param name="Target">Path of the Markdown file.</param>
/// <param name="Fragment">Id of a heading there; empty where none is named.</param>
/// <param name="Location">Where the link stands, or its definition.</param>
/// <param name="Related">The uses of the definition.</param>
internal readonly record struct TextLink(
    string Target, string Fragment, SourceLocation Location, IReadOnlyList<RelatedLocation> Related);

/// <summary>What is kept of a text once it has been checked.</summary>
/// <param name="AnchorList">Ids of its headings with blanks between them: one text, because there may be a great many of these.</param>
/// <param name="Links">Its links to other texts.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record TextFacts(string AnchorList, IReadOnlyList<TextLink> Links, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Of a text that cannot be read; why is said elsewhere.</summary>
    public static TextFacts None { get; } = Unread([]);

    /// <summary>Ids of its headings.</summary>
    public IReadOnlyList<string> Anchors => AnchorList.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether there is a text whose headings are known.</summary>
    public bool IsRead { get; private init; } = true;

    /// <summary>Of a text that cannot be read.</summary>
    public static TextFacts Unread(IReadOnlyList<Diagnostic> diagnostics) => new("", [], diagnostics) { IsRead = false };
}
