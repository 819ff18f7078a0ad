using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Editorial.References;

/// <summary>A year in a sentence that can only be the year of a work.</summary>
/// <param name="Words">The words that say so.</param>
/// <param name="Year">The year.</param>
/// <param name="Name">The first author they name, or null.</param>
/// <param name="Place">The citation they stand beside, or null where it may be any of the sentence.</param>
internal sealed partial record YearMention(string Words, int Year, string? Name, int? Place)
{
    /// <summary>
    /// Every one: <c>Smith et al. (2015)</c> anywhere; <c>Smith, 2015</c> and <c>In 2015, Smith and colleagues</c> right before a
    /// citation; <c>Smith's 2015 trial</c>; <c>(2015)</c> right after one that is part of the sentence; <c>a 2015 review</c>, <c>a review in 2015</c>,
    /// <c>a trial published in 2015</c>.
    /// </summary>
    public static IEnumerable<YearMention> AllIn(string prose)
    {
        if (!Year4().IsMatch(prose)) yield break;
        foreach (Match match in NameThenYear().Matches(prose)) yield return Of(match, prose, isBeside: true);
        foreach (Match match in YearThenName().Matches(prose))
            if (!Doing().IsMatch(prose[(match.Index + match.Length)..])) yield return Of(match, prose, isBeside: true);
        foreach (Match match in MarkThenYear().Matches(prose)) yield return Of(match, prose, isBeside: true);
        foreach (Match match in NameAndBrackets().Matches(prose)) yield return Of(match, prose, isBeside: false);
        foreach (Match match in OwnersYear().Matches(prose)) yield return Of(match, prose, isBeside: false);
        foreach (Match match in KindOfWork().Matches(prose)) yield return Of(match, prose, isBeside: false);
    }

    private static YearMention Of(Match match, string prose, bool isBeside)
    {
        var name = match.Groups["name"] is { Success: true, Value: var said } ? Nominative(said) : null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        // The next citation: one that follows the words, or the one they begin with.
        var place = prose.AsSpan(0, match.Index).Count(CitedText.Mark) + prose.AsSpan(0, match.Index).Count(CitedText.WordMark);
        return new YearMention(match.Value.Trim(' ', ',', CitedText.Mark, CitedText.WordMark), year, name, isBeside ? place : null);
    }

    private static string Nominative(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    private const string NamePart =
        @"(?<![\p{L}'’-])(?<name>\p{Lu}[\p{L}'’-]*\p{L})(?:\s+et\s+al\.?(?:['’]s)?|\s+and\s+(?:(?:his|her|their)\s+)?(?:colleagues|co-?workers|others|team)|(?:,\s+\p{Lu}[\p{L}'’-]+){0,8},?\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+)?";

    private const string YearPart = @"(?<year>(?:19|20)[0-9]{2})(?![0-9])[a-z]?";

    /// <summary>"From 2010 to 2016" is no year.</summary>
    private const string NotOnly = @"(?!\s*(?:[–-]|to\b|and\b|or\b|through\b|until\b|onwards?\b))";

    private const string Kinds = "(?:review|meta-analysis|guidelines?|consensus|statement|paper|article|report)";

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex Year4();

    [GeneratedRegex(NamePart + @",?\s*[(\[]?" + YearPart + @"[)\],]*\s*(?=[\uE0F1\uE0F2])")]
    private static partial Regex NameThenYear();

    [GeneratedRegex(@"\b[Ii]n\s+" + YearPart + @",?\s+" + NamePart + @"\s*(?=[\uE0F1\uE0F2])")]
    private static partial Regex YearThenName();

    [GeneratedRegex(NamePart + @"\s*[(\[]" + YearPart + @"[)\]]")]
    private static partial Regex NameAndBrackets();

    [GeneratedRegex(@"\uE0F2\s*[(\[]" + YearPart + @"[)\]]")]
    private static partial Regex MarkThenYear();

    [GeneratedRegex(
        @"(?<![\p{L}'’-])(?:(?<name>\p{Lu}[\p{L}-]*\p{L})(?:['’]s|(?<=s)['’])"
        + @"|(?<name>\p{Lu}[\p{L}'’-]*\p{L})(?:\s+et\s+al\.?|\s+and\s+(?:(?:his|her|their)\s+)?(?:colleagues|co-?workers)|\s+(?:and|&)\s+\p{Lu}[\p{L}-]+)(?:['’]s?))\s+"
        + YearPart + @"\s+(?:[\w-]+\s+){0,3}?(?:" + Kinds + "|study|trial|work|analysis|survey|findings|results|paper|book|experiment)\\b")]
    private static partial Regex OwnersYear();

    [GeneratedRegex(
        @"(?<![\w–-])" + YearPart + @"(?:\s+[\w-]+){0,2}?\s+" + Kinds + @"\b"
        + @"|\ba\s+" + YearPart + @"(?:\s+[\w-]+){0,2}?\s+(?:study|trial)\b"
        + @"|\b(?:" + Kinds + @"|study|trial)\s*[(\[]" + YearPart + @"[)\]]"
        + @"|\b(?:an?|one|the|this|that)\s+(?:[\w-]+\s+){0,4}?(?:" + Kinds + @"|study|trial)\s+(?:that\s+was\s+)?published\s+in\s+" + YearPart + NotOnly
        + @"|\b" + Kinds + @"\s+(?:in|from)\s+" + YearPart + NotOnly,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindOfWork();

    /// <summary>A year in which something was done to people is not the year of publication.</summary>
    [GeneratedRegex(@"^[\uE0F1\uE0F2]*\s+(?:\w+\s+)?(?:enrol\w*|recruited|began|started|followed|treated|surveyed|collected|gave|randomi[sz]ed|randomly|visited|interviewed|set\s+up|opened)\b")]
    private static partial Regex Doing();
}
