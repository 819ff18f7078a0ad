using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>A long page without a heading, or a very long stretch of one.</summary>
internal static class NoHeadings
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var (words, first) = (0, (TextBlock?)null);
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Summary) continue;
            if (block.Kind is BlockKind.Heading or BlockKind.CardHeading)
            {
                if (block.Kind is BlockKind.Heading) (words, first) = (0, null);
                continue;
            }

            var count = block.Tokens.Count(token => token.Kind is TokenKind.Word);
            if (words <= input.Rule.Limit && words + count > input.Rule.Limit && (first ?? block) is { Text.Length: > 0 } place)
                yield return new Finding(place, new Stretch(0, FirstWords(place)), input.Rule.Limit);
            first ??= block;
            words += count;
        }
    }

    private static int FirstWords(TextBlock block) => block.Tokens.Length > 0 ? block.Tokens[Math.Min(4, block.Tokens.Length - 1)].End : block.Text.Length;
}
