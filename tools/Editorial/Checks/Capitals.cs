using System.Globalization;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Names of drugs and conditions that begin with a capital in the middle of a sentence: the first of a page, with how often.</summary>
internal static class Capitals
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var found = new List<(TextBlock Block, Stretch At)>();
        foreach (var block in input.Document.Blocks.Where(block => (block.Kind & input.Rule.In) != 0 && !block.IsQuote))
            foreach (var list in input.Rule.About)
                found.AddRange(input.Lists.AllIn(list, block).Where(at => IsFault(block, at)).Select(at => (block, at)));
        if (found.Count == 0) yield break;
        var (first, place) = found[0];
        var more = found.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({found.Count} such words on this page)") : "";
        yield return new Finding(first, place, first.Text.Substring(place.Start, place.Length), more);
    }

    /// <summary>Beside another word with a capital it may be part of a name, and after a mark of punctuation it may begin something.</summary>
    private static bool IsFault(TextBlock block, Stretch at)
    {
        if (!char.IsUpper(block.Text[at.Start]) || !char.IsLower(block.Text[at.Start + 1]) || block.Quotes.Any(quote => quote.Overlaps(at))) return false;
        var index = Array.FindIndex(block.Tokens, token => token.Start == at.Start);
        if (index <= block.SentenceAt(at.Start).FirstToken || block.Tokens[index - 1].Kind is not TokenKind.Word) return false;
        return !IsName(block, index - 1) && !(index + 1 < block.Tokens.Length && IsName(block, index + 1));
    }

    /// <summary>A capital and small letters; short forms such as "IV" are no names.</summary>
    private static bool IsName(TextBlock block, int index)
    {
        var word = block.Tokens[index].In(block.Text);
        return block.Tokens[index].Kind is TokenKind.Word && char.IsUpper(word[0]) && word.Length > 1 && word[1..].ContainsAnyInRange('a', 'z');
    }
}
