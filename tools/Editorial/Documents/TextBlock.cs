using ClinicSite.Editorial.Engine;
using ClinicSite.Rendering;

namespace ClinicSite.Editorial.Documents;

/// <summary>A stretch of a block's words.</summary>
internal readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;

    public bool Holds(int at) => at >= Start && at < End;
}

/// <summary>A link or image among a block's words.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Url">Its address.</param>
internal readonly record struct LinkedWords(Stretch Words, string Url);

/// <summary>One heading, paragraph, item, cell or value of the front matter.</summary>
internal sealed class TextBlock
{
    public required BlockKind Kind { get; init; }

    public required Prose Prose { get; init; }

    /// <summary>The level of a heading; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is quoted whole.</summary>
    public bool IsQuote { get; init; }

    /// <summary>The care card or note it stands in, or null.</summary>
    public CareLevel? Card { get; init; }

    /// <summary>Which list, table or card it stands in; 0 for running text. Blocks of one have the same number.</summary>
    public int Group { get; init; }

    /// <summary>Which row of its table; 0 otherwise.</summary>
    public int Row { get; init; }

    public IReadOnlyList<LinkedWords> Links { get; init; } = [];

    /// <summary>Words that are bold.</summary>
    public IReadOnlyList<Stretch> Bold { get; init; } = [];

    /// <summary>The text that introduces it: the paragraph before a list or table, or the heading of its card.</summary>
    public TextBlock? Lead { get; init; }

    /// <summary>Its words.</summary>
    public string Text => Prose.Text;

    /// <summary>Words between quotation marks: titles, things somebody said.</summary>
    public IReadOnlyList<Stretch> Quotes => field ??= QuotedWords.Find(Text);

    /// <summary>Its tokens.</summary>
    public Token[] Tokens => field ??= Tokenizer.Run(Text);

    /// <summary>Its words in the one form that phrases know, one a token.</summary>
    public Word[] Words => field ??= WordPool.Of(Text, Tokens);

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Sentence> Sentences => field ??= SentenceSplitter.Split(Text, Tokens);

    /// <summary>Whether it cites anything.</summary>
    public bool Cites => Text.AsSpan().ContainsAny(Marks.Citation, Marks.WordCitation);

    /// <summary>Whether it, or what introduces it, cites something.</summary>
    public bool IsSupported => Cites || Lead is { IsSupported: true };

    public Sentence SentenceAt(int at)
    {
        var sentences = Sentences;
        for (var index = sentences.Count - 1; index > 0; index--)
            if (sentences[index].Start <= at) return sentences[index];
        return sentences[0];
    }
}
