using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Long sentences, long paragraphs and headings that stand twice: each told once a page, or once a place.</summary>
internal static class PlainLanguage
{
    public static IEnumerable<Finding> LongSentences(CheckInput input)
    {
        var longest = new List<(TextBlock Block, Sentence Sentence, int Words)>();
        foreach (var block in input.Document.Blocks.Where(block => (block.Kind & (BlockKind.Paragraph | BlockKind.Item | BlockKind.Summary)) != 0))
        {
            foreach (var sentence in block.Sentences)
            {
                var words = WordsIn(block, sentence.FirstToken, sentence.EndToken);
                if (words > input.Rule.Limit) longest.Add((block, sentence, words));
            }
        }

        if (longest.Count == 0) yield break;
        var (place, at, count) = longest.MaxBy(item => item.Words);
        yield return new Finding(place, new Stretch(at.Start, at.Length), longest.Count, input.Rule.Limit, count);
    }

    public static IEnumerable<Finding> Walls(CheckInput input)
    {
        foreach (var block in input.Document.Blocks.Where(block => block.Kind is BlockKind.Paragraph))
            if (WordsIn(block, 0, block.Tokens.Length) is var words && words > input.Rule.Limit) yield return new Finding(block, new Stretch(0, block.Sentences[0].Length), words);
    }

    public static IEnumerable<Finding> RepeatedHeadings(CheckInput input)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in input.Document.Blocks.Where(block => block.Kind is BlockKind.Heading && block.Text.Length > 0))
            if (!seen.Add(block.Text.Trim())) yield return new Finding(block, new Stretch(0, block.Text.Length));
    }

    private static int WordsIn(TextBlock block, int first, int end) =>
        block.Tokens.AsSpan(first, end - first).ToArray().Count(token => token.Kind is TokenKind.Word or TokenKind.Number);
}
