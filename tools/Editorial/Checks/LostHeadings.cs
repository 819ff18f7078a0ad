using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Short lines that were headings before somebody pasted them: bold, in capitals, a question, or in title case over a paragraph.</summary>
internal static class LostHeadings
{
    private const int MostWords = 14, MostLetters = 110, ShortText = 80, FewestInQuestion = 4, ShortLine = 72;

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var blocks = input.Document.Blocks;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Kind is not BlockKind.Paragraph || block.IsQuote || block.Card is not null) continue;
            if (QuestionAbove(block) is { } question) yield return new Finding(block, question);
            if (block.Text.Trim().Length is 0 or > MostLetters) continue;
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            // A line that ends in a colon introduces the list below it.
            if (next is null || (next.Kind & (BlockKind.Paragraph | BlockKind.Item | BlockKind.Heading | BlockKind.Term)) == 0 || IsSignature(block)) continue;
            var isShort = next.Text.Length < ShortText && !(next.Kind is BlockKind.Item && !block.Text.TrimEnd().EndsWith(':'));
            if (IsHeading(block, isShort, next.Kind is BlockKind.Item)) yield return new Finding(block, new Stretch(0, block.Text.Length));
        }
    }

    /// <summary>A question on a line of its own with its answer on the next, without a blank line between: one paragraph for a reader.</summary>
    private static Stretch? QuestionAbove(TextBlock block)
    {
        if (block.Sentences is not [var first, var second, ..] || !first.IsQuestionIn(block) || first.Length > ShortLine || block.Prose.LocationOf(0, 1).Line == block.Prose.LocationOf(second.Start, 1).Line) return null;
        return block.Prose.LocationOf(0, 1).Line == block.Prose.LocationOf(first.End - 1, 1).Line ? new Stretch(first.Start, first.Length) : null;
    }

    private static bool IsHeading(TextBlock block, bool nextIsShort, bool nextIsList)
    {
        var (text, words) = (block.Text.Trim(), block.Tokens.Where(token => token.Kind is TokenKind.Word).ToList());
        if (words.Count is 0 or > MostWords || text[0] is '•' or '●' or '▪' or '·' or '✓' || block.Cites || block.Text.Contains(Marks.LineBreak, StringComparison.Ordinal)) return false;
        if (block.Links.Count > 0) return false;
        var isBold = block.Bold is [{ Start: 0 } bold] && bold.Length >= block.Text.TrimEnd(':', '.', ' ').Length;
        // "For:" over a list is a label.
        if (isBold) return !nextIsList || text[^1] != ':';
        if (IsTitle(block, words, text)) return !nextIsList || text[^1] != ':';
        if (text[^1] is '.' or '!' or ',' or ';' or ':' or Marks.Phone) return false;
        if (text[^1] == '?') return block.Sentences.Count == 1 && words.Count >= (nextIsShort ? FewestInQuestion : 2);
        if (nextIsShort) return false;
        if (words.Count < 2) return false;
        return IsTitleCase(block, words) || (words.Count <= 8 && char.IsUpper(text[0]) && !text.Contains(',', StringComparison.Ordinal));
    }

    /// <summary>Three or more large words, every one with a capital, and no number: not a sentence, nor an address.</summary>
    private static bool IsTitle(TextBlock block, List<Token> words, string text)
    {
        var large = words.Where(token => token.Length > 3).ToList();
        var needed = text[^1] == ':' || words.Count >= 3 ? 2 : 3;
        return text[^1] is not ('.' or '!' or ',' or ';' or Marks.Phone) && large.Count >= needed && !text.AsSpan().ContainsAnyInRange('0', '9')
            && !text.Contains(',', StringComparison.Ordinal) && large.TrueForAll(token => char.IsUpper(block.Text[token.Start]));
    }

    /// <summary>A line after a quotation that begins with a dash names who said it.</summary>
    private static bool IsSignature(TextBlock block) => block.Text.TrimStart() is ['–' or '—' or '-', ..];

    private static bool IsTitleCase(TextBlock block, List<Token> words)
    {
        var large = words.Where(token => token.Length > 3).ToList();
        return large.Count > 0 && large.Count(token => char.IsUpper(block.Text[token.Start])) * 4 >= large.Count * 3;
    }
}
