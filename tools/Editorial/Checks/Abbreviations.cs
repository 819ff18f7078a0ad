using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Abbreviations of <c>terms.yml</c> that a page uses before it says what they stand for.</summary>
internal static class Abbreviations
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var term in input.Site.Terms)
        {
            if (term.Abbreviation is not { Length: > 1 } abbreviation) continue;
            if (FirstUse(input.Document, abbreviation) is not var (block, token)) continue;
            if (!block.Text.Contains(term.Name, StringComparison.OrdinalIgnoreCase) && !SaysBefore(input.Document, block, term.Name))
                yield return new Finding(block, new Stretch(token.Start, token.Length), block.Text.Substring(token.Start, token.Length), term.Name);
        }
    }

    /// <summary>Title and summary stand apart, and headings may be short: the first use in the text counts.</summary>
    private static (TextBlock Block, Token Token)? FirstUse(EditorialDocument document, string abbreviation)
    {
        foreach (var block in document.Blocks.Where(block => (block.Kind & (BlockKind.Title | BlockKind.Summary | BlockKind.Alt)) == 0))
        {
            if (!block.Text.Contains(abbreviation, StringComparison.Ordinal)) continue;
            foreach (var token in block.Tokens)
            {
                var word = token.In(block.Text);
                if (word.SequenceEqual(abbreviation) || (word.Length == abbreviation.Length + 1 && word[^1] == 's' && word.StartsWith(abbreviation))) return (block, token);
            }
        }

        return null;
    }

    /// <summary>A heading may bring the short form first where the name with its short form is the page's title.</summary>
    private static bool SaysBefore(EditorialDocument document, TextBlock block, string name) =>
        document.Blocks.TakeWhile(other => !ReferenceEquals(other, block)).Any(other => other.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
}
