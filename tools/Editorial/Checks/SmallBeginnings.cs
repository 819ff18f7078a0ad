using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Paragraphs that begin with a small letter: the line before was broken by pasting, or their beginning was lost.</summary>
internal static class SmallBeginnings
{
    /// <summary>Fewer words than this may be a label.</summary>
    private const int FewestWords = 4;

    /// <summary>Parts of names that are small.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "von", "van", "de", "du", "di", "da", "la", "le", "al", "ter", "den", "www" };

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        TextBlock? before = null;
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Alt) continue;
            if (block.Kind is BlockKind.Paragraph && !block.IsQuote && block.Card is null && MayBegin(before) && BeginsSmall(block))
                yield return new Finding(block, new Stretch(block.Tokens[0].Start, block.Tokens[0].Length));
            before = block;
        }
    }

    /// <summary>A sentence may go on after a list, a table or a quotation that is part of it.</summary>
    private static bool MayBegin(TextBlock? before) =>
        before is null or { IsQuote: false, Card: null, Kind: BlockKind.Paragraph or BlockKind.Heading or BlockKind.Title or BlockKind.Summary } && before?.Text.TrimEnd().EndsWith(':') is not true;

    private static bool BeginsSmall(TextBlock block)
    {
        if (block.Tokens is not [{ Kind: TokenKind.Word } first, ..] || block.Tokens.Count(token => token.Kind is TokenKind.Word) < FewestWords) return false;
        var word = first.In(block.Text);
        return char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('0', '9')
            && !Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
