using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds citations by number: <c>[3]</c>, <c>[1,3-5]</c>, <c>[1]–[3]</c>, <c>^3^</c>, <c>³</c>, <c>stop.3</c>; and <c>(3)</c> where that alone is used.</summary>
/// <param name="numbers">The number of each reference of the list.</param>
/// <param name="inRoundBrackets">Whether to look for <c>(3)</c> and nothing else.</param>
internal sealed partial class NumberCitations(IReadOnlyList<int> numbers, bool inRoundBrackets = false)
{
    private const string More = @"(?:\s?(?:[,;‐‑–—-](?:\s(?:and|&))?|and\s|&)\s?\d{1,3}){0,20}";
    private const string Reference = @"(?:refs?\.?|references?)\s?";

    /// <summary>Behind a unit or a power of ten, raised digits are no citation; nor behind a letter that stands alone (x², HbA1c has more).</summary>
    private const string NoUnit = @"(?<!\b(?:[\p{L}µ]|[kcdmµn]m|in|ft|10|1?\d[.,]\d+))";

    /// <summary>Words that have a number of their own.</summary>
    private const string Numbered = "omega|alpha|beta|gamma|delta|vitamin|covid|sars|phase|type|stage|grade|step|week|month|year|table|figure|page|chapter|section|part|level|class|group|interleukin|factor|version";

    public IEnumerable<PastedCitation> Find(string words)
    {
        if (inRoundBrackets)
        {
            foreach (Match match in Round().Matches(words))
                if (ToCitation(PastedForm.Numbers, match) is var round && round.Cites.All(cite => cite.Fault is PastedFault.None)) yield return round;
            yield break;
        }

        foreach (Match match in Bracketed().Matches(words)) yield return ToCitation(PastedForm.Numbers, match);
        foreach (Match match in Named().Matches(words)) yield return ToCitation(PastedForm.Numbers, match);
        foreach (Match match in Carets().Matches(words)) yield return ToCitation(PastedForm.Raised, match);
        foreach (Match match in Raised().Matches(words)) yield return ToCitation(PastedForm.Raised, match);
        foreach (Match match in Fallen().Matches(words))
            if (ToCitation(PastedForm.Numbers, match) is var fallen && fallen.Cites.All(cite => cite.Fault is PastedFault.None)) yield return fallen;
    }

    private PastedCitation ToCitation(PastedForm form, Match match)
    {
        var (cites, dash) = (new List<PastedCite>(), -1);
        var locator = match.Groups["locator"];
        foreach (Match piece in Piece().Matches(locator.Success ? match.Value[..(locator.Index - match.Index)] : match.Value))
        {
            var at = match.Index + piece.Index;
            if (NumberOf(piece.Value) is not { } number)
            {
                dash = cites.Count > 0 && cites[^1].Between.Count == 0 && Dash().IsMatch(piece.Value) ? at : -1;
                continue;
            }

            if (dash >= 0) AddBetween(cites, dash, number);
            dash = -1;
            var entry = EntryOf(number);
            cites.Add(new PastedCite(at, piece.Length, entry, entry >= 0 ? PastedFault.None : PastedFault.BeyondEnd) { Says = number.ToString(CultureInfo.InvariantCulture) });
        }

        cites[0] = cites[0] with { Prefix = match.Groups["prefix"].Value };
        if (locator.Success) cites[^1] = cites[^1] with { Locator = locator.Value };
        return new PastedCitation(form, match.Index, match.Length, cites);
    }

    private void AddBetween(List<PastedCite> cites, int dash, int last)
    {
        if (!int.TryParse(cites[^1].Says, NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return;
        var between = Enumerable.Range(0, numbers.Count).Where(entry => numbers[entry] > first && numbers[entry] < last).ToList();
        if (between.Count > 0) cites.Add(new PastedCite(dash, 1, -1) { Says = "", Between = between });
    }

    private int EntryOf(int number)
    {
        for (var entry = 0; entry < numbers.Count; entry++)
            if (numbers[entry] == number) return entry;
        return -1;
    }

    private static int? NumberOf(string piece) =>
        int.TryParse(TypedText.Plain(piece), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An interval or a range of values is no citation, nor is one that begins with 0.</summary>
    [GeneratedRegex(@"(?<!\b(?:CI|IQR|SD|range|ranges|interval|between|scale|score)[:,]?\s?)\[\s?(?:(?<prefix>see(?:\salso)?|cf\.|e\.g\.,?)\s)?(?:" + Reference + @")?(?!0\s?[,‐‑–—-])\d{1,3}(?:\]\s?[‐‑–—-]\s?\[\d{1,3}|" + More + @"(?:,\s(?<locator>pp?\.?\s?\d+(?:[–-]\d+)?))?)\s?\]", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    /// <summary>In parentheses only with a word that says what the number is.</summary>
    [GeneratedRegex(@"\((?:(?<prefix>see(?:\salso)?|cf\.|e\.g\.,?)\s)?" + Reference + @"\d{1,3}" + More + @"\)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(NoUnit + @"(?:\^\[?\d{1,3}" + More + @"\]?\^|<sup>\s?[\[(]?\d{1,3}" + More + @"[\])]?\s?</sup>)")]
    private static partial Regex Carets();

    [GeneratedRegex(@"(?<=[.,;:!?)\]”’""%]|\p{L}{2}|\d{4})" + NoUnit + @"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,⁻‐‑–-][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,20}")]
    private static partial Regex Raised();

    /// <summary>Raised digits that were pasted as plain ones: <c>It helps.3,4 It</c>. A figure's or a section's number is none.</summary>
    [GeneratedRegex(
        @"(?:(?<=\p{L}{2}[”’""')]{0,2}[.,;!?][”’""]{0,2})(?<!\b(?:fig|vol|sec|eqs?|ver|app|chap|tab|nos?|art|pp|vs|ca|approx)\.)|(?<=\b\p{L}\p{Ll}{3,20})(?<!\b(?:" + Numbered + @")))\d{1,3}" + More + @"(?=\s+[\p{L}(“‘""]|[.,;:]\s|[.,;:]?\s*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Fallen();

    /// <summary>Behind a word and before a stop: "(1) rest, (2) sleep" counts and cites nothing.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{M}\d%)”’""]\s?)\(\d{1,3}" + More + @"\)(?=[.,;:!?]|\s*$)")]
    private static partial Regex Round();

    [GeneratedRegex(@"\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁻‐‑–—-]|[,;]")]
    private static partial Regex Piece();

    [GeneratedRegex("[⁻‐‑–—-]")]
    private static partial Regex Dash();
}
