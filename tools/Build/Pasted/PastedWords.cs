using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>The running words of a paragraph that can be marked: each stretch knows its literal and its place in the parsed text.</summary>
internal sealed class PastedWords
{
    /// <summary>Stands for what is no prose (code, links, citations), so that nothing is found across it.</summary>
    private const char Other = '\uFFFC';

    private readonly List<Piece> _pieces = [];
    private readonly StringBuilder _text = new();

    private PastedWords(ContainerInline inline)
    {
        // A bracket that opened no link is still a mark of its own in some places ([1][2]), with the words behind it inside.
        foreach (var mark in inline.Descendants<DelimiterInline>().ToList()) mark.ReplaceBy(new LiteralInline(mark.ToLiteral()) { Span = mark.Span, Line = mark.Line, Column = mark.Column });
        Collect(inline);
        Text = _text.ToString();
    }

    public string Text { get; }

    public static PastedWords Of(ContainerInline inline) => new(inline);

    /// <summary>Where a word's letter stands in the parsed text.</summary>
    public int SourceOf(int position)
    {
        var piece = _pieces[IndexAt(position)];
        return piece.Source + (piece.Literal is null ? 0 : position - piece.Start);
    }

    /// <summary>Where the letter before a position ends in the parsed text: an entity has more letters there.</summary>
    public int SourceEnd(int position)
    {
        var piece = _pieces[IndexAt(position - 1)];
        return piece.Literal is null ? piece.SourceEnd : piece.Source + position - piece.Start;
    }

    /// <summary>Whether a stretch begins and ends in the same element, so that it can be replaced in the text.</summary>
    public bool IsWhole(int start, int length) => _pieces[IndexAt(start)].Inline.Parent == _pieces[IndexAt(start + length - 1)].Inline.Parent;

    /// <summary>
    /// Puts marks around a stretch. Where it ends in another element than it begins, the second stands at the end of the part
    /// that is in the first, for elements must not overlap. From the last stretch of a text to the first.
    /// </summary>
    public void Surround(int start, int length, Inline before, Inline after)
    {
        var first = IndexAt(start);
        var last = IndexAt(start + length - 1);
        while (last > first && _pieces[last].Inline.Parent != _pieces[first].Inline.Parent) last--;
        Split(last, Math.Min(start + length, _pieces[last].Start + _pieces[last].Length), after);
        Split(first, start, before);
    }

    /// <summary>Takes a stretch away and puts a mark in its place; the stretch must not leave its literal.</summary>
    public void Replace(int start, int length, Inline? mark)
    {
        var piece = _pieces[IndexAt(start)];
        if (piece.Literal is null || start + length > piece.Start + piece.Length) return;
        var tail = Tail(piece.Literal, start + length - piece.Start);
        piece.Literal.Content.End = piece.Literal.Content.Start + (start - piece.Start) - 1;
        piece.Literal.InsertAfter(tail);
        if (mark is not null) piece.Literal.InsertAfter(mark);
    }

    private void Split(int index, int position, Inline mark)
    {
        var piece = _pieces[index];
        if (piece.Literal is not { } literal)
        {
            if (position > piece.Start) piece.Inline.InsertAfter(mark);
            else piece.Inline.InsertBefore(mark);
            return;
        }

        var tail = Tail(literal, position - piece.Start);
        literal.Content.End = literal.Content.Start + (position - piece.Start) - 1;
        literal.InsertAfter(tail);
        literal.InsertAfter(mark);
    }

    private static LiteralInline Tail(LiteralInline literal, int from) =>
        new(new StringSlice(literal.Content.Text, literal.Content.Start + from, literal.Content.End))
        {
            Span = new SourceSpan(literal.Span.Start + from, literal.Span.End),
            Line = literal.Line,
            Column = literal.Column + from,
        };

    private int IndexAt(int position)
    {
        var index = _pieces.Count - 1;
        while (index > 0 && _pieces[index].Start > position) index--;
        return index;
    }

    private void Collect(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline { Content.Length: 0 }: break;
                // A mark that is escaped (\[) stands at the end of its span.
                case LiteralInline literal: Add(literal, literal, literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? literal.Span.End - literal.Content.Length + 1 : literal.Span.Start); break;
                case HtmlEntityInline entity: Add(entity, null, entity.Transcoded.AsSpan(), entity.Span.Start); break;
                case LineBreakInline: Add(inline, null, " ", inline.Span.Start); break;
                case HtmlInline { Tag: "<sup>" or "</sup>" } raised: Add(raised, null, raised.Tag, raised.Span.Start); break;
                case LinkInline: Add(inline, null, [Other], inline.Span.Start); break;
                case ContainerInline inner: Collect(inner); break;
                default: Add(inline, null, [Other], inline.Span.Start); break;
            }
        }
    }

    private void Add(Inline inline, LiteralInline? literal, ReadOnlySpan<char> words, int source)
    {
        _pieces.Add(new Piece(inline, literal, _text.Length, words.Length, source, inline.Span.End + 1));
        _text.Append(words);
    }

    private sealed record Piece(Inline Inline, LiteralInline? Literal, int Start, int Length, int Source, int SourceEnd);
}
