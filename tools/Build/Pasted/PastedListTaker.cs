using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>Takes a pasted reference list out of a page's tree and marks the citations in its text.</summary>
internal static class PastedListTaker
{
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "References", "Reference", "Reference list", "List of references", "References cited", "Cited references", "Bibliography", "Sources",
        "Sources cited", "Works cited", "Literature", "Literature cited", "Citations", "Selected references", "Key references",
        "References and further reading", "Further reading", "Endnotes", "Medical references", "Evidence",
    };

    /// <summary>Takes the list. A page without such a heading costs a look at its headings.</summary>
    /// <param name="text">The text, parsed; its tree is changed where a list is found.</param>
    /// <param name="file">Its file. A clinic's note shares its page, so it has no list of its own.</param>
    /// <param name="context">What texts may refer to.</param>
    /// <returns>Null where there is none.</returns>
    public static PastedList? Run(ParsedText text, InputFile file, TextContext context)
    {
        if (file.Kind is InputKind.ClinicNote || FindHeading(text.Document) is not { } at) return null;
        var (entries, blocks) = PastedEntries.Read(text.Document, at + 1);
        if (!IsList(entries)) return null;
        var heading = (HeadingBlock)text.Document[at];
        var matcher = PastedMatcher.For(context.Bibliography);
        var isNumbered = blocks.TrueForAll(block => block is ListBlock { IsOrdered: true }) || entries.TrueForAll(entry => entry.Reference.Number is not null);
        var list = new PastedList(
            heading, [.. entries.Select(entry => entry with { Work = entry.Reference.IsReadable ? matcher.Find(entry.Reference) : null })],
            blocks[^1].Span.End, isNumbered);
        text.Document.Remove(heading);
        foreach (var block in blocks) text.Document.Remove(block);
        foreach (var entry in list.Entries) EntryLinks.Mark(entry.Inline);
        new PastedMarker(list).Run(text.Document);
        list.AttachTo(text);
        return list;
    }

    /// <summary>The last heading of the text that is named like a list of references, or null.</summary>
    private static int? FindHeading(MarkdownDocument document)
    {
        for (var at = document.Count - 1; at >= 0; at--)
            if (document[at] is HeadingBlock { Level: >= 2 } heading && IsNamedSo(heading)) return at;
        return null;
    }

    private static bool IsNamedSo(HeadingBlock heading)
    {
        if (heading.Inline?.FirstChild is LiteralInline { NextSibling: null } only && only.Content.Length > 32) return false;
        return Headings.Contains(InlineText.Of(heading.Inline).TrimEnd(':', ' ', '\u00A0'));
    }

    /// <summary>A heading "Sources" may stand over links too: at least half must be references.</summary>
    private static bool IsList(List<PastedEntry> entries) =>
        entries.Count > 0 && entries.Count(entry => entry.Reference.IsReadable) * 2 >= entries.Count;
}
