using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Text;

namespace ClinicSite.Editorial.Group;

/// <summary>How many people have a condition, as a text says it.</summary>
/// <param name="Condition">The condition, by its name in small letters.</param>
/// <param name="Population">Of whom: people, adults, women and so on, and whether of the US.</param>
/// <param name="IsShare">Whether it is a percentage; else a count.</param>
/// <param name="Value">The number.</param>
/// <param name="Years">Years that the sentence names.</param>
/// <param name="Shown">The words.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Quantity(string Condition, string Population, bool IsShare, double Value, string Years, string Shown, SourceLocation Place);

/// <summary>Reads sentences of the form "20.4% of US adults have chronic pain" and "chronic pain affects 50 million Americans".</summary>
internal static partial class QuantityReader
{
    public static IEnumerable<Quantity> Read(EditorialDocument document, SiteFacts site)
    {
        foreach (var block in document.Blocks.Where(block => (block.Kind & (BlockKind.Paragraph | BlockKind.Item | BlockKind.Summary)) != 0))
        {
            if (!block.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            foreach (var sentence in block.Sentences)
            {
                var words = sentence.TextIn(block);
                if (One(words, site) is not var (quantity, at, length)) continue;
                yield return quantity with { Place = block.Prose.LocationOf(sentence.Start + at, length) };
            }
        }
    }

    /// <summary>A sentence with two figures compares, and is left alone.</summary>
    private static (Quantity Quantity, int At, int Length)? One(string words, SiteFacts site)
    {
        var matches = Count().Matches(words);
        if (matches.Count != 1 || Figure().Count(words) != 1 || Part().IsMatch(words)) return null;
        var match = matches[0];
        var number = double.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var scale = match.Groups["scale"].Value.ToLowerInvariant() switch { "million" => 1e6, "billion" => 1e9, "thousand" => 1e3, _ => 1 };
        if (ConditionIn(words, match, site) is not { } condition) return null;
        var who = match.Groups["who"].Value.ToLowerInvariant();
        var isUs = who is "americans" || Us().IsMatch(words);
        var population = (who is "americans" or "people" or "persons" or "adults" ? "people" : who) + (isUs ? " of the US" : World().IsMatch(words) ? " of the world" : "");
        var years = string.Join(' ', Year().Matches(words).Select(year => year.Value));
        return (new Quantity(condition, population, match.Groups["share"].Success, number * scale, years, match.Value.Trim(), null!), match.Index, match.Length);
    }

    /// <summary>The condition of the sentence if it names one alone, right after a verb that says who has it, or as the subject that affects them.</summary>
    private static string? ConditionIn(string words, Match count, SiteFacts site)
    {
        var (before, after) = (words[..count.Index], words[(count.Index + count.Length)..]);
        foreach (var (name, condition) in site.ConditionNames)
        {
            if (Has().Match(after) is { Success: true } has && after[(has.Index + has.Length)..].TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase)) return condition;
            if (Affects().IsMatch(before) && before.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase)) return condition;
        }

        return null;
    }

    [GeneratedRegex(@"(?i)(?<number>\d[\d,]*(?:\.\d+)?) ?(?:(?<share>%|percent|per cent) of (?:all |the )?|(?<scale>thousand|million|billion) )(?:US |U\.S\. |American |British |UK )?(?<who>people|persons|adults|americans|women|men|children)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\d[\d,.]* ?(?:%|percent|per cent|million|billion|thousand)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?i)^(?: in (?:the )?(?:US|United States|U\.S\.|UK|world)| worldwide| globally)?,? (?:have|had|has|live with|lived with|suffer from|suffered from|suffer with|experience|experienced|are living with|report|reported)(?: some form of| a| an)? ", RegexOptions.CultureInvariant)]
    private static partial Regex Has();

    [GeneratedRegex(@"(?i)\b(?:affects|affected|troubles|strikes|afflicts)(?: about| around| nearly| almost| over| more than| up to| an estimated| roughly| some)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Affects();

    /// <summary>A part of those who have it, or a kind of it, is another quantity.</summary>
    [GeneratedRegex(@"(?i)\b(?:of those|of them|severe|high-impact|among|each year|new cases|every year|at some time|lifetime|during|over 65|older)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:US|U\.S\.|United States|Americans?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Us();

    [GeneratedRegex(@"(?i)\b(?:worldwide|globally|in the world|around the world)\b", RegexOptions.CultureInvariant)]
    private static partial Regex World();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
