using System.Collections.Frozen;

namespace ClinicSite.Editorial.Documents;

/// <summary>
/// Splits words into sentences. A full stop ends one where the next word could begin another and the stop does not belong to
/// an abbreviation, an initial or a number; citations after the stop belong to the sentence before it.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Never the end of a sentence: something always follows.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dr", "prof", "mr", "mrs", "ms", "st", "vs", "eg", "ie", "cf", "ca", "approx", "fig", "figs", "no", "nos", "vol", "pp", "ed", "eds", "al", "dept",
        "e.g.", "i.e.", "resp", "incl", "viz", "sr", "jr");

    /// <summary>Words that rarely stand after an abbreviation such as "U.S." unless they begin a sentence.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "This", "That", "These", "Those", "It", "In", "If", "A", "An", "We", "You", "They", "He", "She", "But", "And", "For", "Some", "Most", "Many",
        "There", "When", "While", "Other", "Our", "Your", "Its", "One", "At", "On", "After", "Before", "Not", "However", "To", "As", "With", "Each", "Two");

    public static IReadOnlyList<Sentence> Split(string text, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!IsEnd(text, tokens, index, out var last)) continue;
            Add(last + 1);
            index = last;
        }

        if (first < tokens.Length || sentences.Count == 0) Add(tokens.Length);
        return sentences;

        void Add(int end)
        {
            var start = sentences.Count == 0 ? 0 : tokens[first].Start;
            sentences.Add(new Sentence(start, end < tokens.Length ? tokens[end - 1].End : text.Length, first, end));
            first = end;
        }
    }

    /// <summary>Whether a sentence ends at a token.</summary>
    /// <param name="text">The words.</param>
    /// <param name="tokens">Their tokens.</param>
    /// <param name="index">The token.</param>
    /// <param name="last">The last token of the sentence: closing quotes, brackets and citations belong to it.</param>
    private static bool IsEnd(string text, Token[] tokens, int index, out int last)
    {
        last = index;
        var token = tokens[index];
        var isDotted = token.Kind is TokenKind.Word && token.Length > 2 && text[token.End - 1] == '.';
        if (!isDotted && !(token.Kind is TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '…')) return false;
        while (last + 1 < tokens.Length && tokens[last + 1] is var next && next.Start == tokens[last].End && IsClosing(text[next.Start], next.Kind)) last++;
        if (last + 2 < tokens.Length && IsPastedNumber(text, tokens, last)) last++;
        while (last + 1 < tokens.Length && text[tokens[last + 1].Start] is Marks.Citation) last++;
        if (last + 1 >= tokens.Length) return true;
        var following = tokens[last + 1];
        if (following.Start == tokens[last].End || !CanBegin(text, following)) return false;
        if (isDotted) return Openers.Contains(following.In(text).ToString()) && !Leading.Contains(token.In(text).ToString());
        return text[token.Start] != '.' || !IsAbbreviated(text, tokens, index, following);
    }

    private static bool IsClosing(char letter, TokenKind kind) => kind is TokenKind.Punctuation && letter is '.' or '!' or '?' or '"' or '”' or '’' or ')' or ']' or '\'';

    /// <summary>The number of a pasted citation stands right after the full stop: "in many people.3 Others".</summary>
    private static bool IsPastedNumber(string text, Token[] tokens, int stop) =>
        tokens[stop + 1] is { Kind: TokenKind.Number } number && number.Start == tokens[stop].End && stop > 0 && tokens[stop - 1] is { Kind: TokenKind.Word, Length: > 2 }
        && tokens[stop + 2].Start > number.End && tokens[stop + 2].Kind is TokenKind.Word && char.IsUpper(text[tokens[stop + 2].Start]);

    private static bool CanBegin(string text, Token token) => token.Kind switch
    {
        TokenKind.Word => char.IsUpper(text[token.Start]),
        TokenKind.Number => true,
        TokenKind.Mark => true,
        _ => text[token.Start] is '"' or '“' or '‘' or '(' or '[' or '•' or '\'',
    };

    private static bool IsAbbreviated(string text, Token[] tokens, int stop, Token following)
    {
        if (stop == 0 || tokens[stop - 1].End != tokens[stop].Start || tokens[stop - 1].Kind is not TokenKind.Word) return false;
        var word = tokens[stop - 1].In(text);
        // An initial: "J. Smith", but "vitamin D. It", "type I. They".
        if (word.Length == 1 && char.IsUpper(word[0])) return stop < 2 || tokens[stop - 2].Kind is not TokenKind.Word || !char.IsLower(text[tokens[stop - 2].Start]);
        return Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !(word is "no" or "al" && Openers.Contains(following.In(text).ToString()));
    }
}
