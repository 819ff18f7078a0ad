using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>A full stop, comma or other mark with the next word right after it.</summary>
internal static class MissingSpaces
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            var (tokens, text) = (block.Tokens, block.Text);
            for (var index = 1; index + 1 < tokens.Length; index++)
            {
                if (tokens[index].Kind is not TokenKind.Punctuation || !IsFault(text, tokens, index)) continue;
                var (start, end) = (tokens[index - 1].Start, tokens[index + 1].End);
                yield return new Finding(block, new Stretch(start, end - start));
            }
        }
    }

    private static bool IsFault(string text, Token[] tokens, int index)
    {
        var (before, mark, after) = (tokens[index - 1], tokens[index], tokens[index + 1]);
        if (before.End != mark.Start || after.Start != mark.End) return false;
        if (before.Kind is not (TokenKind.Word or TokenKind.Number) || after.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        var left = before.In(text);
        var right = after.In(text);
        return text[mark.Start] switch
        {
            // "pain.The"; not "index.html", "Node.js", "p.12".
            '.' => char.IsLower(left[^1]) && left.Length > 1 && char.IsUpper(right[0]) && right.Length > 1 && !IsName(left, right),
            '!' or '?' => char.IsLetter(right[0]) && char.IsLower(left[^1]),
            ',' => before.Kind is TokenKind.Word && after.Kind is TokenKind.Word && left.Length > 1 && right.Length > 1 && char.IsLower(left[^1]),
            ';' => char.IsLower(left[^1]) && char.IsLetter(right[0]),
            ')' => char.IsLetter(right[0]) && right.Length > 1,
            '…' => char.IsLower(left[^1]) && char.IsLetter(right[0]),
            _ => false,
        };
    }

    /// <summary>Names of programs and files have a capital inside and a small beginning.</summary>
    private static bool IsName(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => right.Length <= 4 && right is "NET" or "TXT" or "PDF" || left is "www";
}
