using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>
/// Finds where a reference list may begin: a heading, or a paragraph that somebody meant as one. Whether references follow is
/// for <see cref="PastedListTaker"/> to see, so a name too many does no harm.
/// </summary>
internal static partial class PastedHeading
{
    /// <summary>Longer headings are about something else.</summary>
    private const int MostWords = 5;

    private const int LongestName = 60;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "References", "Reference", "Reference list", "List of references", "References cited", "Cited references", "Bibliography", "Sources",
        "Sources cited", "Works cited", "Literature", "Literature cited", "Citations", "Selected references", "Key references",
        "References and further reading", "Further reading", "Endnotes", "Medical references", "Evidence",
        "Referencias", "Bibliografía", "Fuentes", "Literatura", "Références", "Bibliographie", "Literatur", "Quellen", "Literaturverzeichnis",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "references", "referenced", "bibliography", "citations", "sources", "cited", "referencias", "bibliografía", "références",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WholeNames = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NameWords = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a block is named like a list of references.</summary>
    public static bool IsNamedSo(Block block) => block switch
    {
        HeadingBlock { Level: >= 2, Inline: { } inline } => IsName(inline, isHeading: true),
        ParagraphBlock { Span.Length: <= LongestName, Inline: { } inline } => IsName(inline, isHeading: false),
        _ => false,
    };

    /// <summary>Where a paragraph's first line is the heading of the lines below, makes two paragraphs of it.</summary>
    /// <returns>Whether it did.</returns>
    public static bool Split(MarkdownDocument document, int at)
    {
        if (document[at] is not ParagraphBlock { Inline: { } inline } paragraph || !FirstLineIsName(inline)) return false;
        var first = new ContainerInline();
        while (inline.FirstChild is { } child and not LineBreakInline)
        {
            child.Remove();
            first.AppendChild(child);
        }

        inline.FirstChild!.Remove();
        var heading = new ParagraphBlock { Inline = first, Line = paragraph.Line, Span = new SourceSpan(paragraph.Span.Start, first.LastChild!.Span.End) };
        if (inline.FirstChild is { } rest) paragraph.Span = new SourceSpan(rest.Span.Start, paragraph.Span.End);
        document.Insert(at, heading);
        return true;
    }

    private static bool FirstLineIsName(ContainerInline inline)
    {
        if (inline.FirstChild is LiteralInline { Content.Length: > LongestName } || !inline.Any(child => child is LineBreakInline)) return false;
        var (line, rest) = (inline.TakeWhile(child => child is not LineBreakInline), inline.SkipWhile(child => child is not LineBreakInline));
        return WholeNames.Contains(Plain(PastedText.Of(line))) && PastedReferenceReader.Read(PastedText.Of(rest)).Authors.Count > 0;
    }

    private static bool IsName(ContainerInline inline, bool isHeading)
    {
        if (inline.FirstChild is LiteralInline { Content.Length: > LongestName }) return false;
        var text = Plain(InlineText.Peek(inline));
        if (WholeNames.Contains(text)) return true;
        return isHeading && HasNameWord(text);
    }

    private static bool HasNameWord(ReadOnlySpan<char> text)
    {
        var (words, isFound) = (0, false);
        foreach (var range in text.Split(' '))
        {
            if (text[range].IsEmpty) continue;
            if (++words > MostWords) return false;
            isFound |= NameWords.Contains(text[range]);
        }

        return isFound;
    }

    /// <summary>Without a number before it, a count behind it, and marks.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsLetter(text[0]) && char.IsLetter(text[^1]) ? text : Around().Replace(text.ToString(), "");

    [GeneratedRegex(@"^[^\p{L}]+|\s*\{#[^}]*\}\s*$|[^\p{L}]+$")]
    private static partial Regex Around();
}
