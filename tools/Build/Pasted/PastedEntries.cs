using ClinicSite.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>
/// Reads the references under a heading: items of lists, paragraphs, or the lines of a paragraph, also quoted. A sentence before
/// them and headings between them are strays.
/// </summary>
internal sealed class PastedEntries
{
    /// <summary>So many paragraphs may stand before the first reference, none longer than <see cref="LongestStray"/>.</summary>
    private const int MostStrays = 2;
    private const int LongestStray = 400;

    private readonly List<PastedEntry> _entries = [];
    private readonly List<LeafBlock> _strays = [];
    private (int Entries, int Blocks, int Strays) _sure;

    /// <summary>The references.</summary>
    public List<PastedEntry> Entries => _entries[.._sure.Entries];

    /// <summary>The blocks they came from, and the strays.</summary>
    public List<Block> Blocks { get; private set; } = [];

    /// <summary>What stands among the references and is none.</summary>
    public List<LeafBlock> Strays => _strays[.._sure.Strays];

    /// <summary>Reads them.</summary>
    /// <param name="document">The text.</param>
    /// <param name="heading">Index of the block that is the heading.</param>
    public static PastedEntries Read(MarkdownDocument document, int heading)
    {
        var (read, level) = (new PastedEntries(), (document[heading] as HeadingBlock)?.Level ?? 6);
        for (var at = heading + 1; at < document.Count && read.Take(document[at], level); at++)
            if (read._sure.Entries == read._entries.Count && read._entries.Count > 0 && document[at] is not HeadingBlock) read._sure.Blocks = at - heading;
        read.Blocks = [.. document.Skip(heading + 1).Take(read._sure.Blocks)];
        return read;
    }

    /// <summary>Moves inlines into a container of their own, when their list is taken out of the page.</summary>
    public static PastedEntry Detach(IReadOnlyList<Inline> inlines, SourceSpan span)
    {
        var container = new ContainerInline { Span = span };
        foreach (var inline in inlines)
        {
            inline.Remove();
            container.AppendChild(inline);
        }

        return ToEntry(container, span);
    }

    /// <summary>Takes a block.</summary>
    /// <returns>Whether the list may go on behind it.</returns>
    private bool Take(Block block, int level)
    {
        if (block is HeadingBlock heading && (heading.Level <= level || PastedHeading.IsNamedSo(heading))) return false;
        if (block is HeadingBlock inner) return TakeStray(inner);
        var found = Of(block).Select(WithBareNumber).ToList();
        var readable = found.Count(entry => entry.Reference.IsReadable);
        if (found.Count == 0) return false;
        if (readable == 0 && _entries.Count == 0) return block is ParagraphBlock { Span.Length: <= LongestStray } paragraph && _strays.Count < MostStrays && TakeStray(paragraph);
        // A list belongs together where it is one of references; of paragraphs, whatever follows the last reference is text.
        if (block is not ParagraphBlock && readable * 2 < found.Count && _entries.Count > 0) return false;
        _entries.AddRange(found);
        if (block is not ParagraphBlock || readable > 0) _sure = (_entries.Count, _sure.Blocks, _strays.Count);
        return true;
    }

    private bool TakeStray(LeafBlock block)
    {
        _strays.Add(block);
        return true;
    }

    /// <summary>"1 Grey A", "2 Low C": that they go up by one from 1 shows that they are numbers.</summary>
    private PastedEntry WithBareNumber(PastedEntry entry, int index)
    {
        if (entry.Reference.Number is not null) return entry;
        var read = PastedReferenceReader.Read(PastedText.WithAddresses(entry.Inline), _entries.Count + index + 1);
        return read.Number is null ? entry : entry with { Reference = read };
    }

    private static IEnumerable<PastedEntry> Of(Block block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(item => OfItems(item, list.IsOrdered ? item.Order : null)),
        ParagraphBlock { Inline: not null } paragraph => OfParagraph(paragraph),
        QuoteBlock quote => quote.SelectMany(Of),
        _ => [],
    };

    /// <summary>An item, and where references slipped a level down in pasting, those below it.</summary>
    private static IEnumerable<PastedEntry> OfItems(ListItemBlock item, int? number)
    {
        if (item is not [ParagraphBlock { Inline: { } first } paragraph, ListBlock below]) return [OfItem(item, number)];
        var inner = Of(below).ToList();
        if (inner.Count(entry => entry.Reference.IsReadable) * 2 < inner.Count) return [OfItem(item, number)];
        var own = ToEntry(first, paragraph.Span);
        return [own with { Reference = own.Reference with { Number = own.Reference.Number ?? number } }, .. inner];
    }

    private static PastedEntry OfItem(ListItemBlock item, int? number)
    {
        // "- 1. Grey" is a list within a list.
        if (item is [ListBlock { Count: 1, IsOrdered: true } inner] && inner[0] is ListItemBlock only) return OfItem(only, only.Order);
        var leaves = item.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToList();
        var entry = leaves.Count == 1 ? ToEntry(leaves[0].Inline!, leaves[0].Span) : Detach(
            leaves.SelectMany(leaf => leaf.Inline!.Append(new LiteralInline(" "))).ToList(),
            leaves.Count == 0 ? item.Span : new SourceSpan(leaves[0].Span.Start, leaves[^1].Span.End));
        return entry with { Reference = entry.Reference with { Number = entry.Reference.Number ?? number } };
    }

    private static IEnumerable<PastedEntry> OfParagraph(ParagraphBlock paragraph)
    {
        var groups = PastedLines.Group(paragraph.Inline!);
        if (groups.Count < 2) return [ToEntry(paragraph.Inline!, paragraph.Span)];
        return [.. groups.Select(group => Detach(group, new SourceSpan(group[0].Span.Start, group[^1].Span.End)))];
    }

    private static PastedEntry ToEntry(ContainerInline inline, SourceSpan span) =>
        new(inline, span, PastedReferenceReader.Read(PastedText.WithAddresses(inline)), null);
}
