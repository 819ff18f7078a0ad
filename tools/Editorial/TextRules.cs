using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClinicSite.Editorial;

/// <summary>Rules on a text: what was left in by mistake, and what must be there.</summary>
internal static partial class TextRules
{
    public static void Check(ParsedText text, DiagnosticBag diagnostics)
    {
        SourceLocation? suicide = null;
        var suicideWord = "";
        foreach (var leaf in text.Document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null) continue;
            var words = LeafWords.Of(leaf.Inline);
            var prose = words.ToString();
            foreach (Match match in Residue().Matches(prose))
                diagnostics.Add(EditorialRules.Residue, text.LocationOf(words.SpanOf(match.Index, match.Length)), match.Value);
            foreach (var (start, word) in Doubled(prose))
                diagnostics.Add(EditorialRules.DoubledWord, text.LocationOf(words.SpanOf(start, word.Length)), word);
            if (suicide is null && Suicide().Match(prose) is { Success: true } found)
                (suicide, suicideWord) = (text.LocationOf(words.SpanOf(found.Index, found.Length)), found.Value);
        }

        if (suicide is not null && !GivesCrisisLine(text)) diagnostics.Add(EditorialRules.NoCrisisLine, suicide, suicideWord);
    }

    private static bool GivesCrisisLine(ParsedText text) =>
        text.Document.Descendants<TokenInline>().Any(token => token is { Kind: "phone", Id: "crisis" })
        || text.Document.Descendants<CustomContainer>().Any(container => container.Info == "crisis");

    /// <summary>The same word twice with only blanks between; "had had" and "that that" can be right.</summary>
    private static IEnumerable<(int Start, string Word)> Doubled(string prose)
    {
        var (previous, previousEnd) = ("", -1);
        foreach (Match match in Word().Matches(prose))
        {
            var isAdjacent = previousEnd >= 0 && prose.AsSpan(previousEnd, match.Index - previousEnd).Trim(' ').IsEmpty;
            if (isAdjacent && string.Equals(previous, match.Value, StringComparison.OrdinalIgnoreCase) && match.Value.ToLowerInvariant() is not ("had" or "that"))
                yield return (match.Index, match.Value);
            (previous, previousEnd) = (match.Value, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"lorem ipsum|dolor sit amet|\bTODO\b|\bTBD\b|\bFIXME\b|\btop of page\b|\binsert (text|name|title|image) here\b|\{\{|\}\}|\byour text here\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Residue();

    [GeneratedRegex(@"\bsuicid\w*|\bself-harm\w*|\bkill(ing)? (your|them|my)sel\w+|\bend(ing)? (your|their|my) li(fe|ves)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Suicide();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
