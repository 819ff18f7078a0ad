using ClinicSite.Build.Discover;
using ClinicSite.Build.Validate;
using ClinicSite.Citations;
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
    MarkdownPipeline Pipeline);

/// <summary>A link from one text to another, to be checked when all texts have been read.</summary>
/// <param name="Target">Path of the Markdown file.</param>
/// <param name="Fragment">Id of a heading there; empty where none is named.</param>
/// <param name="Location">Where the link stands.</param>
internal readonly record struct TextLink(string Target, string Fragment, SourceLocation Location);

/// <summary>What is kept of a text once it has been checked.</summary>
/// <param name="Anchors">Ids of its headings.</param>
/// <param name="Links">Its links to other texts.</param>
internal sealed record TextFacts(IReadOnlyList<string> Anchors, IReadOnlyList<TextLink> Links)
{
    public static TextFacts None { get; } = new([], []);
}
