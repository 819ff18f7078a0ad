using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>The same word twice with only blanks between.</summary>
internal static class DoubledWords
{
    /// <summary>Words that rightly stand twice: "had had", "that that", names of places and of plants, sounds.</summary>
    private static readonly HashSet<string> MayRepeat = new(StringComparer.OrdinalIgnoreCase)
    {
        "had", "that", "bora", "walla", "pago", "baden", "duran", "sing", "cha", "bye", "ha", "no", "so", "very", "really", "never", "again", "far", "long", "yes",
    };

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            var (tokens, text) = (block.Tokens, block.Text);
            for (var index = 1; index < tokens.Length; index++)
            {
                var (before, word) = (tokens[index - 1], tokens[index]);
                if (word.Kind is not TokenKind.Word || before.Kind is not TokenKind.Word || word.Length != before.Length) continue;
                var letters = word.In(text);
                if (!letters.Equals(before.In(text), StringComparison.OrdinalIgnoreCase) || !text.AsSpan(before.End, word.Start - before.End).IsWhiteSpace()) continue;
                // A capital in the second alone: the end of one thing and a name, as in "in In".
                if (char.IsLower(text[before.Start]) && char.IsUpper(letters[0])) continue;
                if (word.Length == 1 && letters[0] is not ('a' or 'A' or 'I')) continue;
                if (MayRepeat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)) continue;
                yield return new Finding(block, new Stretch(word.Start, word.Length));
            }
        }
    }
}
