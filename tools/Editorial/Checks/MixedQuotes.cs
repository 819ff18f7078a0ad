using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Straight and curly quotation marks on one page, and likewise apostrophes: the first of the rarer kind is reported.</summary>
internal static class MixedQuotes
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var (straight, curly) in ((string, string)[])[("\"", "“”"), ("'", "’‘")])
        {
            var (straights, curlies) = (Places(input.Document, straight), Places(input.Document, curly));
            if (straights.Count == 0 || curlies.Count == 0) continue;
            var rarer = straights.Count < curlies.Count ? straights : curlies;
            var (block, at) = rarer[0];
            yield return new Finding(block, new Stretch(at, 1), block.Text[at], rarer.Count, rarer == straights ? "straight" : "curly", rarer == straights ? "curly" : "straight");
        }
    }

    /// <summary>Feet, inches and minutes of arc stand after a number and are no quotation marks.</summary>
    private static List<(TextBlock Block, int At)> Places(EditorialDocument document, string letters)
    {
        var places = new List<(TextBlock, int)>();
        foreach (var block in document.Blocks.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Summary)))
        {
            for (var at = block.Text.AsSpan().IndexOfAny(letters); at >= 0;)
            {
                if (at == 0 || !char.IsAsciiDigit(block.Text[at - 1])) places.Add((block, at));
                var next = block.Text.AsSpan(at + 1).IndexOfAny(letters);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return places;
    }
}
