using System.Text.RegularExpressions;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Words that ask the reader to press something, with nothing there to press.</summary>
internal static partial class CallsWithoutTarget
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Alt or BlockKind.HeaderCell)))
        {
            if (!Quick().IsMatch(block.Text)) continue;
            foreach (var match in Call().Matches(block.Text).Where(match => !IsLinked(block, match) && (block.Kind & BlockKind.Headings) == 0))
                yield return new Finding(block, new Stretch(match.Groups["at"].Index, match.Groups["at"].Length));
        }
    }

    private static bool IsLinked(TextBlock block, Match match) =>
        block.Links.Any(link => link.Words.Overlaps(new Stretch(match.Index, match.Length)))
        || block.Quotes.Any(quote => quote.Holds(match.Index))
        || block.SentenceAt(match.Groups["at"].Index) is var sentence && (block.Links.Any(link => link.Words.Overlaps(new Stretch(sentence.Start, sentence.Length)))
            || block.Text.AsSpan(sentence.Start, sentence.Length).Contains(Marks.Phone));

    [GeneratedRegex("(?i)here|more|full|whole|entire|complete|message|contact|schedule|book|appointment|online|sign up|subscribe|download", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Quick();

    /// <summary>Alone in its paragraph, or as a request; "to learn more about yourself" is none.</summary>
    [GeneratedRegex(
        @"(?i)\b(?<at>click (?:here|below|the (?:link|button)\w*)|(?:fill (?:in|out)|complete) (?:the|our) (?:online |contact )?form|(?:send|drop) us (?:a|an) (?:message|e-?mail|note)|book (?:an appointment |a visit |a consultation )?online|follow this link|visit our contact page|see (?:the )?link below|(?:read|see|view|watch) (?:the|our) (?:full|whole|entire|complete) (?:article|story|post|video|interview|study))\b"
        + @"|^\W*(?<at>learn more|read more|find out more|see more|contact us(?: today| now)?|get in touch|book (?:now|online|an appointment|a visit|a consultation)|schedule (?:now|an appointment|a consultation|a visit|your \w+)|request an appointment|get started(?: today| now)?|sign up|subscribe|download(?: now)?|send us a message|message us|call us|call now|apply now|order now)\W*$"
        + @"|(?:^|[.!?:] +)(?<at>(?:please )?(?:contact us|get in touch|reach out(?: to us)?|learn more|read more|find out more|schedule (?:an appointment|a consultation|a visit|your \w+)|book (?:an appointment|a consultation|your \w+)))(?: with us| here| now| today)?(?: to schedule[^.!?]*| for more information)?\s*(?:[.!…→>»]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
