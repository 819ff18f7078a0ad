using ClinicSite.Rendering;
using ClinicSite.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;

namespace ClinicSite.Build.Markdown;

/// <summary>The containers an editor may write.</summary>
internal static class Containers
{
    /// <summary>The place of the contact panel.</summary>
    public const string Contact = "contact";

    /// <summary>Care cards and notes.</summary>
    public static readonly IReadOnlyDictionary<string, CareLevel> Levels = new Dictionary<string, CareLevel>(StringComparer.Ordinal)
    {
        ["warning"] = CareLevel.Emergency,
        ["urgent"] = CareLevel.Urgent,
        ["routine"] = CareLevel.Routine,
        ["crisis"] = CareLevel.Crisis,
        ["note"] = CareLevel.Note,
        ["off-label"] = CareLevel.Note,
        ["compounded"] = CareLevel.Note,
    };

    /// <summary>Every name, in the order of an editor's need.</summary>
    public static IEnumerable<string> Names => Levels.Keys.Prepend(Contact);

    /// <summary>What to write instead of a name nobody knows.</summary>
    public static string AdviceForUnknown(string name) =>
        name.Length == 0 ? "A line of colons alone closes what stands open, and nothing does: delete it, or write a name after it, such as \"::: note\"."
        : Suggestion.Closest(name, Names) is { } nearest ? $"Did you mean \"::: {nearest}\"?"
        : $"The containers are: {string.Join(", ", Names)}.";

    /// <summary>How to close a container; the first line of colons closes the outer one, if that opened with as many.</summary>
    public static string AdviceForOpen(CustomContainer container) =>
        container.Parent is CustomContainer { Info: { Length: > 0 } outer } && outer != Contact
            ? $"Put a line \":::\" after its last line. Inside another card, open and close that one with four colons: \":::: {outer}\" … \"::::\"."
            : "Put a line \":::\" after its last line.";

    /// <summary>The heading of a card: the text after its name, else the group's for an empty card; null where there is none.</summary>
    public static ParsedText? ParseHeading(CustomContainer container, ParsedText text, TextContext context) =>
        ParseOwnHeading(container, text, context.Pipeline) ?? context.Words?.HeadingOf(container, text, context.Pipeline);

    /// <summary>The text after a container's name, parsed as Markdown; null where there is none.</summary>
    public static ParsedText? ParseOwnHeading(CustomContainer container, ParsedText text, MarkdownPipeline pipeline)
    {
        if (string.IsNullOrWhiteSpace(container.Arguments)) return null;
        var from = text.SpanOffset + container.Span.Start;
        var offset = text.Source.Text.IndexOf(container.Arguments, from, StringComparison.Ordinal);
        return offset < 0 ? null : new ParsedText(text.Source, offset, Markdig.Markdown.Parse(container.Arguments, pipeline));
    }
}
