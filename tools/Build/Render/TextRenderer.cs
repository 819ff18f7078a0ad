using System.Globalization;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Rendering;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Render;

/// <summary>A text rendered to segments.</summary>
internal sealed record RenderedText(
    ParsedText Text,
    IReadOnlyList<BodySegment> Introduction,
    IReadOnlyList<BodySegment> Body,
    IReadOnlyList<Heading> Headings,
    string? EmergencyCardId,
    IReadOnlyList<RenderedPiece> Pieces);

/// <summary>Renders parsed Markdown to segments. One for each worker, used again for every text.</summary>
internal sealed class TextRenderer : IDisposable
{
    // Holds the pieces of every text since it was last forgotten: a piece is a stretch of it.
    private readonly TextBuffer _writer = new();
    private readonly HtmlRenderer _renderer;
    private readonly ShortFormWriter? _shortForms;
    private readonly Stack<List<BodySegment>> _frames = [];
    private readonly List<RenderedPiece> _pieces = [];
    private readonly List<Heading> _headings = [];
    // An array, because a list of a struct of ours would have to be compiled whenever the program starts.
    private HtmlMark[] _marks = new HtmlMark[256];
    private int _marked;
    private int _cards;
    // Where the piece begins that is being written.
    private int _start;

    public TextRenderer(TextContext context, LinkResolver links)
    {
        (Context, Links) = (context, links);
        _renderer = new HtmlRenderer(_writer);
        context.Pipeline.Setup(_renderer);
        MarkdownRenderers.Install(_renderer, this);
        _shortForms = context.ShortForms is { } forms ? new ShortFormWriter(this, forms) : null;
        _shortForms?.Install(_renderer);
        _renderer.ObjectWriteBefore += (_, item) => Mark(item);
    }

    public TextContext Context { get; }

    public LinkResolver Links { get; }

    /// <summary>The file being rendered, to which its links are relative.</summary>
    public InputFile File { get; private set; } = null!;

    /// <summary>The page's citations, all registered.</summary>
    public PageCitations Citations { get; private set; } = null!;

    /// <summary>How many levels headings are lowered by: a clinic's note stands under a heading of its own.</summary>
    public int HeadingShift { get; private set; }

    /// <summary>What begins the ids of a clinic's note, which shares its page with another text; else empty.</summary>
    public string IdPrefix => HeadingShift > 0 ? "note-" : "";

    private int _level = 1;
    private string? _emergencyCard;
    private string? _tableSection;
    private int _tables;
    private int _offset;
    // Where in the page's text everything comes from that is written now: an empty card, filled with words of another file. Else -1.
    private int _origin = -1;

    /// <summary>Makes room: what was rendered before is shown by no page any more.</summary>
    public void Forget() => _writer.Clear();

    /// <summary>Renders a text whose citations are registered.</summary>
    /// <returns>It holds until it is forgotten.</returns>
    public RenderedText Render(ParsedText text, InputFile file, PageCitations citations)
    {
        (File, Citations, HeadingShift) = (file, citations, file.Kind == InputKind.ClinicNote ? 1 : 0);
        (_level, _cards, _emergencyCard) = (1 + HeadingShift, 0, null);
        (_tableSection, _tables, _offset) = (null, 0, text.SpanOffset);
        _shortForms?.Begin(isNote: HeadingShift > 0);
        // Markdig's renderer remembers how the text before ended, and would begin a line where that one had not.
        _renderer.EnsureLine();
        _start = _writer.Length;
        _pieces.Clear();
        _headings.Clear();
        _frames.Clear();
        _frames.Push([]);
        List<BodySegment>? introduction = null;
        foreach (var block in text.Document)
        {
            if (block is HeadingBlock && introduction is null)
            {
                introduction = TakeFrame();
                _frames.Push([]);
            }

            _renderer.Write(block);
        }

        var rest = TakeFrame();
        return new RenderedText(text, introduction ?? rest, introduction is null ? [] : rest, [.. _headings], _emergencyCard, [.. _pieces]);
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    /// <summary>Marks where an object's HTML begins.</summary>
    public void Mark(MarkdownObject item)
    {
        if (item is LiteralInline or MarkdownDocument || item.Span.Start < 0 || item.Span.IsEmpty) return;
        Mark(item.Span.Start);
    }

    /// <summary>Marks where the HTML begins that was made from this offset of the text.</summary>
    public void Mark(int start)
    {
        if (_marked == _marks.Length) Array.Resize(ref _marks, _marked * 2);
        _marks[_marked++] = new HtmlMark(_writer.Length - _start, _origin >= 0 ? _origin : _offset + start);
    }

    /// <summary>Notes a heading as it is written and says at what level.</summary>
    public int EnterHeading(HeadingBlock heading)
    {
        _level = Math.Min(6, heading.Level + HeadingShift);
        if (_level <= 3) _headings.Add(new Heading(heading.GetAttributes().Id ?? "", InlineText.Of(heading.Inline, TokenText), _level));
        return _level;
    }

    /// <summary>A name for the next table: the heading it stands under, with a number from the second one on.</summary>
    public string TableName()
    {
        var section = _headings.Count > 0 ? _headings[^1].Text : "";
        _tables = section == _tableSection ? _tables + 1 : 1;
        _tableSection = section;
        var name = section.Length == 0 ? "Table" : $"Table: {section}";
        return _tables == 1 ? name : $"{name}, {_tables.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Ends the current piece of HTML and puts a slot after it.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="source">What it was made from.</param>
    /// <param name="kind">What the next parameter is.</param>
    /// <param name="html">Text of the slot that the theme writes as it is, by which it is found in the page; empty where it has none.</param>
    public void AddSlot(BodySegment slot, MarkdownObject source, PieceKind kind, string html)
    {
        Flush();
        AddPiece(source, kind, html);
        _frames.Peek().Add(slot);
    }

    private void AddPiece(MarkdownObject source, PieceKind kind, string html)
    {
        if (html.Length > 0) _pieces.Add(new RenderedPiece(html.AsMemory(), [new HtmlMark(0, _offset + source.Span.Start)], kind));
    }

    /// <summary>Renders a care card with all that stands in it.</summary>
    /// <param name="level">How soon somebody needs help.</param>
    /// <param name="heading">Its heading, or null.</param>
    /// <param name="body">The card, with its own words.</param>
    /// <param name="words">The group's words, which fill it where it is empty; or null.</param>
    public void AddCard(CareLevel level, ParsedText? heading, ContainerBlock body, ParsedText? words)
    {
        Flush();
        var id = IdPrefix + "card-" + (++_cards).ToString(CultureInfo.InvariantCulture);
        AddPiece(body, heading is null && body.Count == 0 && words is null ? PieceKind.Landmark : PieceKind.OpenLandmark, $" id=\"{id}\"");
        var headingHtml = heading is null ? null : From(heading, body, () => InlineHtml(heading));
        var headingText = heading is null ? "" : string.Join(' ', heading.Document.OfType<LeafBlock>().Select(leaf => InlineText.Of(leaf.Inline, TokenText)));
        if (level == CareLevel.Emergency) _emergencyCard ??= id;
        var headingLevel = Math.Min(6, _level + 1);
        _frames.Push([]);
        var segments = From(words, body, () =>
        {
            _renderer.WriteChildren(words?.Document ?? body);
            return TakeFrame();
        });
        _frames.Peek().Add(new CareCardSegment(level, id, headingHtml, headingText, headingLevel, segments));
    }

    /// <summary>Renders a part of a card. What comes from <c>site.yml</c> is led back to the card, and its links are relative to that file.</summary>
    private T From<T>(ParsedText? part, ContainerBlock card, Func<T> render)
    {
        if (part is null || Context.Words?.Are(part) != true) return render();
        var file = File;
        (File, _origin) = (Context.Words.File, _offset + card.Span.Start);
        var rendered = render();
        (File, _origin) = (file, -1);
        return rendered;
    }

    /// <summary>Renders the heading of a container, which the theme puts into a heading of its own.</summary>
    private string InlineHtml(ParsedText text)
    {
        var before = _offset;
        _offset = text.SpanOffset;
        foreach (var leaf in text.Document.OfType<LeafBlock>())
        {
            if (leaf.Inline is null) continue;
            Mark(leaf);
            _renderer.WriteChildren(leaf.Inline);
        }

        var html = TakePiece().ToString();
        _offset = before;
        return html;
    }

    /// <summary>
    /// Puts a no-break space for the blank at the end, so that what follows never begins a line alone: a citation's number.
    /// </summary>
    public void KeepWithPrevious()
    {
        if (Citations.IsNumbered && _writer.Length > _start) _writer.ReplaceLastBlank('\u00A0');
    }

    /// <summary>Renders an entry of a pasted list, which the theme puts into its list.</summary>
    public string RenderEntry(ContainerInline entry)
    {
        if (_shortForms is not null) _shortForms.IsOff = true;
        _renderer.WriteChildren(entry);
        _marked = 0;
        var html = _writer.From(_start).Span.Trim().ToString();
        _writer.Cut(_start);
        return html;
    }

    private string TokenText(TokenInline token) => token.Kind == "phone"
        ? Context.Settings.Phone(token.Id)?.Number.National ?? ""
        : Context.Statistics.TryGetValue(token.Id, out var statistic) ? statistic.Value : "";

    private void Flush()
    {
        if (_writer.Length > _start) _frames.Peek().Add(new HtmlSegment(TakePiece()));
    }

    private ReadOnlyMemory<char> TakePiece()
    {
        var html = _writer.From(_start);
        _pieces.Add(new RenderedPiece(html, _marks[.._marked]));
        (_marked, _start) = (0, _writer.Length);
        return html;
    }

    private List<BodySegment> TakeFrame()
    {
        Flush();
        return _frames.Pop();
    }
}
