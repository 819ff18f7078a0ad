using ClinicSite.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>Reads the references under a heading: items of lists, paragraphs, or the lines of a paragraph.</summary>
internal static class PastedEntries
{
    /// <summary>Reads them.</summary>
    /// <param name="document">The text.</param>
    /// <param name="start">The first block under the heading.</param>
    /// <returns>The entries, and the blocks they came from.</returns>
    public static (List<PastedEntry> Entries, List<Block> Blocks) Read(MarkdownDocument document, int start)
    {
        var (entries, blocks, sure) = (new List<PastedEntry>(), new List<Block>(), (0, 0));
        for (var at = start; at < document.Count; at++)
        {
            var before = entries.Count;
            if (document[at] is ListBlock list) entries.AddRange(list.OfType<ListItemBlock>().Select(OfItem));
            else if (document[at] is ParagraphBlock { Inline: not null } paragraph) entries.AddRange(OfParagraph(paragraph));
            else break;
            // A list belongs together; of paragraphs, whatever follows the last reference is text.
            if (document[at] is ListBlock || entries.Skip(before).Any(entry => entry.Reference.IsReadable)) sure = (entries.Count, at - start + 1);
            else if (before == 0) return ([], []);
        }

        for (var at = start; at < start + sure.Item2; at++) blocks.Add(document[at]);
        return (entries[..sure.Item1], blocks);
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

    private static PastedEntry OfItem(ListItemBlock item)
    {
        var leaves = item.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToList();
        if (leaves.Count == 1) return ToEntry(leaves[0].Inline!, leaves[0].Span);
        var inlines = leaves.SelectMany(leaf => leaf.Inline!.Append(new LiteralInline(" "))).ToList();
        return Detach(inlines, leaves.Count == 0 ? item.Span : new SourceSpan(leaves[0].Span.Start, leaves[^1].Span.End));
    }

    private static IEnumerable<PastedEntry> OfParagraph(ParagraphBlock paragraph)
    {
        var lines = LinesOf(paragraph.Inline!);
        var readable = lines.Count < 2 ? 0 : lines.Count(line => PastedReferenceReader.Read(string.Concat(line.Select(TextOf))).IsReadable);
        // One reference may go over several lines; then none of them is one.
        if (lines.Count < 2 || readable * 3 < lines.Count * 2) return [ToEntry(paragraph.Inline!, paragraph.Span)];
        return [.. lines.Select(line => Detach(line, new SourceSpan(line[0].Span.Start, line[^1].Span.End)))];
    }

    private static List<List<Inline>> LinesOf(ContainerInline inline)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var child in inline)
        {
            if (child is LineBreakInline) lines.Add([]);
            else lines[^1].Add(child);
        }

        lines.RemoveAll(line => line.Count == 0);
        return lines;
    }

    private static PastedEntry ToEntry(ContainerInline inline, SourceSpan span) =>
        new(inline, span, PastedReferenceReader.Read(string.Concat(inline.Select(TextOf)) + string.Concat(inline.Select(AddressOf))), null);

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };

    /// <summary>The address behind a link's words, where it says which work it is.</summary>
    private static string AddressOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: false, Url: { } url } when IsIdentifier(url) => " " + url,
        ContainerInline container => string.Concat(container.Select(AddressOf)),
        _ => "",
    };

    private static bool IsIdentifier(string url) =>
        url.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) || url.Contains("ncbi.nlm.nih.gov/", StringComparison.OrdinalIgnoreCase);
}
