using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Words that no list knows: each once a page, where it stands first.</summary>
internal static class UnknownWords
{
    /// <summary>A capital inside a text is most often a name; only a long word that differs from a known one by a slip is reported.</summary>
    private const int LongWord = 7;

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var speller = input.Site.SpellerOf(input.Document.Language);
        var found = new Dictionary<string, (TextBlock Block, Token Token, int Count)>(StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in input.Document.Blocks)
        {
            foreach (var token in block.Tokens)
            {
                if (token.Kind is not TokenKind.Word || token.Length < 3) continue;
                var word = token.In(block.Text).ToString();
                if (known.Contains(word) || IsMention(block, token)) continue;
                if (found.TryGetValue(word, out var before)) found[word] = before with { Count = before.Count + 1 };
                else if (IsCode(word) || speller.Knows(word)) known.Add(word);
                else found[word] = (block, token, 1);
            }
        }

        foreach (var (word, (block, token, count)) in found)
        {
            var suggestion = speller.Suggest(word);
            if (char.IsUpper(word[0]) && !IsSlip(word, suggestion)) continue;
            if (suggestion is null && Spelling.SpellChecker.IsTerm(word)) continue;
            yield return new Finding(
                block, new Stretch(token.Start, token.Length), word, suggestion is null ? "Look it up; if it is right, add it to input/words.txt." : $"Did you mean \"{suggestion}\"? If it is right, add it to input/words.txt.",
                count > 1 ? $" ({count} times on this page)" : "");
        }
    }

    /// <summary>A word by itself between quotation marks is spoken of, not used: "from the Latin word “poena”".</summary>
    private static bool IsMention(TextBlock block, Token token) => block.Quotes.Any(quote => quote.Start <= token.Start && token.End <= quote.End && quote.Length <= token.Length + 3);

    /// <summary>Short forms, formulas and names of things: capitals or digits inside, letters of other scripts.</summary>
    private static bool IsCode(string word) =>
        word.AsSpan(1).ContainsAnyInRange('A', 'Z') || word.AsSpan().ContainsAnyInRange('0', '9') || word.Any(letter => letter > '\u024F' && letter is not ('’' or '‑')) || word.Contains('.', StringComparison.Ordinal);

    private static bool IsSlip(string word, string? suggestion) =>
        suggestion is not null && word.Length >= LongWord && char.IsLower(suggestion[0]) && ClinicSite.Text.Suggestion.Distance(word, suggestion) == 1;
}
