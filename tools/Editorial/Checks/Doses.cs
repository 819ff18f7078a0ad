using System.Text.RegularExpressions;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Doses without a unit, or without the way they are given.</summary>
internal static partial class Doses
{
    /// <summary>The list of words that name a way, or that what is weighed is no dose.</summary>
    private const string Routes = "routes";

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks.Where(block => (block.Kind & BlockKind.Prose) != 0))
        {
            if (!block.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            foreach (var match in Bare().Matches(block.Text).Where(match => !IsUnit(block.Text.AsSpan(match.Index + match.Length))))
                yield return new Finding(block, new Stretch(match.Index, match.Length), match.Value, "unit");
            if (FirstDose(block.Text) is { Success: true, Groups: var groups } && !NamesRoute(input, block))
                yield return new Finding(block, new Stretch(groups["at"].Index, groups["at"].Length), groups["at"].Value, "route");
        }
    }

    private static Match FirstDose(string text) => Dose().Match(text) is { Success: true } dose ? dose : Amount().Match(text);

    /// <summary>In the paragraph, in what introduces it, or in the row of its table.</summary>
    private static bool NamesRoute(CheckInput input, TextBlock block) =>
        input.Lists.FirstIn(Routes, block) is not null
        || (block.Lead is { } lead && NamesRoute(input, lead))
        || (block.Row > 0 && input.Document.Blocks.Any(other => other.Group == block.Group && (other.Row == block.Row || other.Kind is BlockKind.HeaderCell) && input.Lists.FirstIn(Routes, other) is not null));

    private static bool IsUnit(ReadOnlySpan<char> after) => Unit().IsMatch(after);

    [GeneratedRegex(@"(?i)\b(?:dose|doses|dosage) of (?:about |up to )?\d[\d.,]*\d|\b(?:dose|doses|dosage) of (?:about |up to )?\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?i)^ ?(?:(?:-|–|to) ?\d[\d.,]*)? ?(?:mg|mcg|µg|μg|ng|g\b|grams?|milligrams?|micrograms?|ml|milliliters?|millilitres?|units?|drops?|puffs?|sprays?|tablets?|pills?|capsules?|liters?|litres?|%|iu\b|meq|times)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?i)(?:^|[^\w.])(?<at>\d[\d.,]*(?: ?(?:-|–|to) ?\d[\d.,]*)? ?(?:mg|mcg|µg|μg|milligrams?|micrograms?)(?:/kg|/hour|/h|/min| per \w+)*)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Dose();

    [GeneratedRegex(@"(?i)(?:^|[^\w.])(?<at>\d[\d.,]* ?(?:grams?|units|iu))\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
