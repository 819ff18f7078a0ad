using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>The running words of one paragraph, heading or cell, with the way back from each to its place in the text.</summary>
internal sealed class LeafWords
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Signs = SearchValues.Create("[{#");
    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789[{#");

    private readonly StringBuilder _words = new();

    // Two lists of numbers: a list of pairs would have to be compiled whenever the program starts.
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];

    /// <summary>
    /// The words of a leaf. Code, links without words, citations, insertions and ends of lines leave a space, for they are not prose;
    /// tags leave nothing. What counts as words here is what <see cref="LeafAnalyzer"/> looks at.
    /// </summary>
    public static LeafWords Of(ContainerInline inline)
    {
        var words = new LeafWords();
        words.Collect(inline);
        return words;
    }

    /// <summary>What is among some words.</summary>
    /// <returns>Whether a digit is, and whether a sign is that Markdown uses for itself.</returns>
    public static (bool Digit, bool Sign) Find(ReadOnlySpan<char> words) =>
        words.ContainsAny(DigitsAndSigns) ? (words.ContainsAny(Digits), words.ContainsAny(Signs)) : (false, false);

    /// <summary>Where a stretch of the words stands in the parsed text.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var place = _starts.Count - 1;
        while (_starts[place] > start) place--;
        var source = _sources[place] + start - _starts[place];
        return new SourceSpan(source, source + length - 1);
    }

    /// <inheritdoc />
    public override string ToString() => _words.ToString();

    private void Collect(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal and not UnknownKeyInline: Add(literal.Content.AsSpan(), literal.Span.Start); break;
                case HtmlEntityInline entity: Add(entity.Transcoded.AsSpan(), entity.Span.Start); break;
                case LineBreakInline or CodeInline or AutolinkInline or CitationInline or TokenInline: Add(" ", inline.Span.Start); break;
                case ContainerInline inner:
                    if (inner is DelimiterInline sign) Add(sign.ToLiteral(), sign.Span.Start);
                    Collect(inner);
                    break;
            }
        }
    }

    private void Add(ReadOnlySpan<char> words, int source)
    {
        _starts.Add(_words.Length);
        _sources.Add(source);
        _words.Append(words);
    }
}
