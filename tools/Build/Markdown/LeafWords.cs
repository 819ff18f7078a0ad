using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>The running words of one paragraph, heading or cell, with the way back from each to its place in the text.</summary>
internal sealed class LeafWords
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Signs = SearchValues.Create("[{#");

    // Not a StringBuilder, which takes new memory for every longer paragraph.
    private char[] _words = new char[512];
    private int _length;

    // Two lists of numbers: a list of pairs would have to be compiled whenever the program starts.
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];

    /// <summary>Whether a digit is among the words.</summary>
    public bool HasDigit { get; private set; }

    /// <summary>Whether there are signs among the words that Markdown uses for itself.</summary>
    public bool HasSigns { get; private set; }

    /// <summary>The words of a leaf: code, citations and insertions leave a space, for they are not prose.</summary>
    public static LeafWords Of(ContainerInline inline)
    {
        var words = new LeafWords();
        words.Collect(inline);
        return words;
    }

    /// <summary>Adds words.</summary>
    /// <param name="words">As they stand.</param>
    /// <param name="source">Where they stand in the parsed text.</param>
    public void Add(ReadOnlySpan<char> words, int source)
    {
        _starts.Add(_length);
        _sources.Add(source);
        if (words.Length > _words.Length - _length) Array.Resize(ref _words, Math.Max(_words.Length * 2, _length + words.Length));
        words.CopyTo(_words.AsSpan(_length));
        _length += words.Length;
        HasDigit |= words.ContainsAny(Digits);
        HasSigns |= words.ContainsAny(Signs);
    }

    /// <summary>Begins again, with another leaf.</summary>
    public void Clear()
    {
        _starts.Clear();
        _sources.Clear();
        _length = 0;
        HasDigit = HasSigns = false;
    }

    /// <summary>Where a stretch of the words stands in the parsed text.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var place = _starts.Count - 1;
        while (_starts[place] > start) place--;
        var source = _sources[place] + start - _starts[place];
        return new SourceSpan(source, source + length - 1);
    }

    /// <inheritdoc />
    public override string ToString() => new(_words, 0, _length);

    private void Collect(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: Add(literal.Content.AsSpan(), literal.Span.Start); break;
                case HtmlEntityInline entity: Add(entity.Transcoded.AsSpan(), entity.Span.Start); break;
                case ContainerInline inner:
                    if (inner is DelimiterInline sign) Add(sign.ToLiteral(), sign.Span.Start);
                    Collect(inner);
                    break;
                default: Add(" ", inline.Span.Start); break;
            }
        }
    }
}
