using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Validate;
using ClinicSite.Editorial.References;
using ClinicSite.Rendering;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.Documents;

/// <summary>Makes an <see cref="EditorialDocument"/> of a parsed text and its front matter.</summary>
internal sealed class DocumentReader
{
    private readonly PastedPlaces? _pasted;
    private readonly TextContext _context;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<TokenInline> _insertions = [];
    private readonly List<TextBlock> _indented = [];
    private ParsedText _text;
    private int _groups;

    private DocumentReader(ParsedText text, PastedPlaces? pasted, TextContext context) => (_text, _pasted, _context) = (text, pasted, context);

    /// <summary>Where a block stands.</summary>
    private readonly record struct Place(BlockKind Kind, bool IsQuote, CareLevel? Card, int Group, int Row, TextBlock? Lead);

    public static EditorialDocument Read(ParsedText text, InputFile file, ArticleReader.Result? front, PastedPlaces? pasted, TextContext context)
    {
        var reader = new DocumentReader(text, pasted, context);
        reader._blocks.AddRange(FrontMatterTexts.Read(text.Source));
        reader.Visit(text.Document, new Place(BlockKind.Paragraph, false, null, 0, 0, null));
        return new EditorialDocument
        {
            File = file,
            Source = text.Source,
            Text = text,
            Front = front,
            Language = front?.Article.Language ?? context.Settings.Language,
            Blocks = reader._blocks,
            Insertions = reader._insertions,
            Indented = reader._indented,
        };
    }

    private void Visit(ContainerBlock container, Place place)
    {
        TextBlock? before = place.Lead;
        foreach (var block in container)
        {
            var from = _blocks.Count;
            switch (block)
            {
                case HeadingBlock heading: AddLeaf(heading, place with { Kind = BlockKind.Heading, Lead = null }); break;
                case CodeBlock and not FencedCodeBlock: AddIndented((CodeBlock)block); break;
                case CodeBlock or HtmlBlock: break;
                case FootnoteGroup notes: Visit(notes, place with { Kind = BlockKind.Footnote, Lead = null }); break;
                case CustomContainer card: VisitCard(card, place); break;
                case Table table: VisitTable(table, place with { Group = ++_groups, Lead = before }); break;
                case ListBlock list: Visit(list, place with { Kind = BlockKind.Item, Group = ++_groups, Lead = before }); break;
                case ListItemBlock item: Visit(item, place); break;
                case DefinitionList definitions: Visit(definitions, place with { Group = ++_groups, Lead = before }); break;
                case DefinitionItem definition: Visit(definition, place with { Kind = BlockKind.Definition }); break;
                case DefinitionTerm term: AddLeaf(term, place with { Kind = BlockKind.Term }); break;
                case QuoteBlock quote: Visit(quote, place with { IsQuote = true }); break;
                case Figure figure: Visit(figure, place with { Kind = BlockKind.Caption }); break;
                case ContainerBlock inner: Visit(inner, place); break;
                case LeafBlock leaf: AddLeaf(leaf, place); break;
            }

            // A list or table is introduced by the paragraph right before it; whatever a list says introduces nothing.
            if (place.Kind is BlockKind.Paragraph && place.Card is null)
                before = block is ParagraphBlock && _blocks.Count > from ? _blocks[from] : null;
        }
    }

    private void VisitCard(CustomContainer card, Place place)
    {
        CareLevel? level = Containers.Levels.TryGetValue(card.Info ?? "", out var known) ? known : null;
        var (group, from) = (++_groups, _blocks.Count);
        var page = _text;
        if (Containers.ParseHeading(card, page, _context) is { } heading)
        {
            _text = heading;
            foreach (var leaf in heading.Document.Descendants<LeafBlock>()) AddLeaf(leaf, place with { Kind = BlockKind.CardHeading, Card = level, Group = group, Lead = null });
        }

        // An empty card says what the group says, and the rules read that as a visitor does.
        var words = _context.Words?.BodyOf(card, page, _context.Pipeline);
        _text = words ?? page;
        Visit(words?.Document ?? (ContainerBlock)card, place with { Card = level, Group = group, Lead = _blocks.Count > from ? _blocks[from] : null });
        _text = page;
    }

    private void VisitTable(Table table, Place place)
    {
        var row = 0;
        foreach (var line in table.OfType<TableRow>())
        {
            row++;
            foreach (var cell in line.OfType<TableCell>()) Visit(cell, place with { Kind = line.IsHeader ? BlockKind.HeaderCell : BlockKind.Cell, Row = row });
        }
    }

    private void AddIndented(CodeBlock code)
    {
        var line = code.Lines.Lines[0].Slice;
        if (line.Length > 0) _indented.Add(FrontMatterTexts.BlockOf(BlockKind.None, _text.Source, line.ToString(), _text.SpanOffset + line.Start));
    }

    private void AddLeaf(LeafBlock leaf, Place place)
    {
        if (leaf.Inline is not null) Add(leaf.Inline, _text.SpanOffset, place, leaf is HeadingBlock heading ? heading.Level : 0);
    }

    private void Add(ContainerInline inline, int offset, Place place, int level)
    {
        var reader = new InlineReader(_text.Source, offset, _context.Words?.Are(_text) is true ? null : _pasted);
        var prose = reader.Read(inline);
        _insertions.AddRange(reader.Insertions);
        foreach (var (alt, at) in reader.Alts) _blocks.Add(FrontMatterTexts.BlockOf(BlockKind.Alt, _text.Source, alt, at));
        if (prose.Text.Length == 0 && reader.Alts.Count > 0) return;
        _blocks.Add(new TextBlock
        {
            Kind = place.Kind,
            Prose = prose,
            Level = level,
            IsQuote = place.IsQuote,
            Card = place.Card,
            Group = place.Group,
            Row = place.Row,
            Lead = place.Lead,
            Links = reader.Links,
            Bold = reader.Bold,
        });
    }
}
