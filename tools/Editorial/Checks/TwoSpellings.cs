using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>One word in two spellings on a page: with and without a hyphen, or two that a list holds to be one.</summary>
internal static class TwoSpellings
{
    /// <summary>Second parts that are joined with a hyphen wherever they stand, so that one without it is another spelling.</summary>
    private static readonly HashSet<string> Joined = new(StringComparer.Ordinal) { "specific", "related", "resistant", "induced", "evoked", "guided", "dependent", "naive", "label", "sparing" };

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var first = new Dictionary<string, (string Shown, TextBlock Block)>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in input.Document.Blocks)
        {
            foreach (var (form, shown, at) in FormsIn(block, input.Site.Terminology.Spellings))
            {
                if (block.Quotes.Any(quote => quote.Overlaps(at))) continue;
                if (!first.TryGetValue(form, out var seen)) first[form] = (shown, block);
                else if (!seen.Shown.Equals(shown, StringComparison.OrdinalIgnoreCase) && reported.Add(form))
                    yield return new Finding(block, at, block.Text.Substring(at.Start, at.Length), seen.Shown);
            }
        }
    }

    /// <summary>Every word that has more than one spelling: what all of them have in common, and this one.</summary>
    private static IEnumerable<(string Form, string Shown, Stretch At)> FormsIn(TextBlock block, IReadOnlyDictionary<string, string> spellings)
    {
        var (tokens, text) = (block.Tokens, block.Text);
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = tokens[index];
            if (token.Kind is not TokenKind.Word) continue;
            var word = token.In(text).ToString().ToLowerInvariant();
            var at = new Stretch(token.Start, token.Length);
            if (spellings.TryGetValue(word, out var form)) yield return (form, word, at);
            else if (word.Contains('-', StringComparison.Ordinal) && word.Length > 5)
            {
                yield return ("closed:" + word.Replace("-", "", StringComparison.Ordinal), word, at);
                if (Joined.Contains(word[(word.LastIndexOf('-') + 1)..])) yield return ("joined:" + word.Replace('-', ' '), word, at);
                else if (index + 1 < tokens.Length && tokens[index + 1].Kind is TokenKind.Word)
                    yield return ($"open:{word.Replace('-', ' ')} {tokens[index + 1].In(text).ToString().ToLowerInvariant()}", word, at);
            }
            else if (word.Length > 5) yield return ("closed:" + word, word, at);

            if (index + 2 < tokens.Length && tokens[index + 1].Kind is TokenKind.Word && Open(text, tokens, index) is { } open)
            {
                var pair = new Stretch(token.Start, tokens[index + 1].End - token.Start);
                if (Joined.Contains(open[(open.IndexOf(' ', StringComparison.Ordinal) + 1)..])) yield return ("joined:" + open, open, pair);
                if (spellings.TryGetValue(open, out var joined)) yield return (joined, open, pair);
                if (tokens[index + 2].Kind is TokenKind.Word) yield return ($"open:{open} {tokens[index + 2].In(text).ToString().ToLowerInvariant()}", open, pair);
            }
        }
    }

    private static string? Open(string text, Token[] tokens, int index)
    {
        var (left, right) = (tokens[index], tokens[index + 1]);
        return right.Start - left.End == 1 ? string.Concat(left.In(text), " ", right.In(text)).ToLowerInvariant() : null;
    }
}
