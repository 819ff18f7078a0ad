using System.Collections.Frozen;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Paragraphs that end in the middle of a sentence.</summary>
internal static class CutOffSentences
{
    /// <summary>Fewer words than this may be a label, a signature or an address.</summary>
    private const int FewestWords = 8;

    /// <summary>From so many words on, a preposition at the end wants what it governs; before, it may be a label: "What to look for".</summary>
    private const int FewestBeforePreposition = 6;

    /// <summary>Words after which something must follow.</summary>
    private static readonly FrozenSet<string> Unfinished = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "and", "or", "but", "the", "a", "an", "of", "with", "because", "that", "which", "who", "their", "its", "our", "your", "my", "such", "than", "whether", "while", "although",
        "from", "into", "between", "is", "are", "was", "were", "has", "have", "will", "would", "should", "may", "might", "including", "very", "e.g.", "i.e.", "if", "every");

    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "for", "to", "at", "by", "on", "in", "as", "until", "during", "after", "before");

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var blocks = input.Document.Blocks;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var isProse = (block.Kind & (BlockKind.Paragraph | BlockKind.Summary | BlockKind.Item | BlockKind.Footnote | BlockKind.Definition | BlockKind.Record)) != 0;
            if (!isProse || block.IsQuote || IsTypedList(block) || LastWord(block) is not { } last) continue;
            var introduces = index + 1 < blocks.Count && blocks[index + 1] is { Group: > 0 } next && next.Group != block.Group;
            if (IsCutOff(block, last, introduces)) yield return new Finding(block, new Stretch(last.Start, last.Length));
        }
    }

    /// <summary>A list whose bullets were typed as characters, which another rule reports.</summary>
    private static bool IsTypedList(TextBlock block) => block.Text.AsSpan().TrimStart() is ['•' or '●' or '▪' or '·' or '✓' or '\uF0B7', ..] || block.Text.Contains(" •", StringComparison.Ordinal);

    /// <summary>The last word or number; null where a mark of the end follows it.</summary>
    private static Token? LastWord(TextBlock block)
    {
        var tokens = block.Tokens;
        for (var index = tokens.Length - 1; index >= 0; index--)
        {
            var token = tokens[index];
            var letter = block.Text[token.Start];
            if (EndsInDots(block) && letter is '.' or '…') continue;
            // A number right after a full stop, or in square brackets, is a citation that was pasted.
            if (letter is ']' || (token.Kind is TokenKind.Number && token.Start > 0 && block.Text[token.Start - 1] is '.' or '!' or '?')) return null;
            if (token.Kind is TokenKind.Word or TokenKind.Number || letter is ',') return token;
            if (letter is '"' or '”' or '’' or ')' || Marks.IsCitation(letter)) continue;
            return null;
        }

        return null;
    }

    private static bool IsCutOff(TextBlock block, Token last, bool introduces)
    {
        var words = block.Tokens.Count(token => token.Kind is TokenKind.Word);
        if (words < 3 || block.Text[last.End - 1] == '.') return false;
        var isUnfinished = block.Text[last.Start] == ',' || Has(Unfinished, block, last) || (words >= FewestBeforePreposition && Has(Prepositions, block, last));
        // Three dots may stand for a pause; after "that" they stand for what was never written.
        if (EndsInDots(block)) return isUnfinished;
        // Items of a list may go on in the next, and are often no sentences.
        if (block.Kind is BlockKind.Item) return words >= 4 && last.In(block.Text) is "the" or "a" or "an" or "of" or "with" or "because" or "from" or "their" or "your";
        if (introduces) return false;
        return isUnfinished || (words >= FewestWords && IsRunning(block));
    }

    private static bool Has(FrozenSet<string> words, TextBlock block, Token word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(block.Text));

    private static bool EndsInDots(TextBlock block) => block.Text.AsSpan().TrimEnd() is [.., '…'] or [.., '.', '.', '.'];

    /// <summary>Whether it reads as prose: it has an earlier full stop, or many words with a small letter at the beginning.</summary>
    private static bool IsRunning(TextBlock block)
    {
        if (block.Kind is BlockKind.Definition or BlockKind.Summary or BlockKind.Record && block.Sentences.Count == 1) return false;
        var words = block.Tokens.Where(token => token.Kind is TokenKind.Word).ToList();
        var small = words.Count(token => char.IsLower(block.Text[token.Start]));
        return (block.Sentences.Count > 1 || words.Count >= 14) && small * 10 >= words.Count * 6 && char.IsUpper(block.Text[words[0].Start]);
    }
}
