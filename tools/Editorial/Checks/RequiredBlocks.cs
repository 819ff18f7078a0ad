using ClinicSite.Build.Markdown;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>What must stand on a page because of what it speaks of: a crisis line, risks, an alert.</summary>
internal static class RequiredBlocks
{
    private const string Heading = "heading: ", Card = "::: ";

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Alt || FirstMention(input, block) is not { } mention) continue;
            if (!input.Rule.Requires.Any(wanted => Has(input, wanted))) yield return new Finding(block, mention);
            yield break;
        }
    }

    private static Stretch? FirstMention(CheckInput input, TextBlock block)
    {
        var harmless = input.Rule.Harmless.SelectMany(phrase => input.Lists.AllIn(phrase, block)).ToList();
        foreach (var list in input.Rule.About)
            foreach (var mention in input.Lists.AllIn(list, block))
                if (!harmless.Exists(stretch => stretch.Overlaps(mention)) && IsBeside(input, block, mention)) return mention;
        return null;
    }

    private static bool IsBeside(CheckInput input, TextBlock block, Stretch mention) =>
        input.Rule.Beside.Count == 0 || input.Rule.Beside.Any(list => input.Lists.FirstIn(list, block, block.SentenceAt(mention.Start)) is not null);

    private static bool Has(CheckInput input, string wanted)
    {
        var document = input.Document;
        if (wanted.StartsWith('{')) return document.Insertions.Any(token => $"{{{token.Kind}:{token.Id}}}" == wanted);
        if (wanted.StartsWith(Card, StringComparison.Ordinal))
            return Containers.Levels.TryGetValue(wanted[Card.Length..], out var level) && document.Blocks.Any(block => block.Card == level);
        var inHeadings = wanted.StartsWith(Heading, StringComparison.Ordinal);
        var phrase = inHeadings ? wanted[Heading.Length..] : wanted;
        return document.Blocks.Any(block => (!inHeadings || block.Kind is BlockKind.Heading or BlockKind.CardHeading) && input.Lists.FirstIn(phrase, block) is not null);
    }
}
