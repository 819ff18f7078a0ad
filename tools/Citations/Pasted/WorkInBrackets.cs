using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Reads one work of a citation in brackets: <c>see Smith &amp; Jones, 2015a, b, p. 3, for a review</c>, <c>"Living with pain," 2016</c>.</summary>
/// <param name="lookup">Finds what it means.</param>
internal sealed partial class WorkInBrackets(AuthorLookup lookup)
{
    /// <summary>Reads it.</summary>
    /// <param name="part">What stands between the brackets, or between semicolons.</param>
    /// <param name="at">Where it begins in the text.</param>
    /// <returns>A use for each year; none where it cites nothing.</returns>
    public List<PastedCite> Read(string part, int at)
    {
        var byAuthor = OneWork().Match(part) is { Success: true } one ? ToCites(one, at) : [];
        if (byAuthor is [{ Entry: >= 0 }, ..]) return byAuthor;
        if (ByTitle().Match(part) is { Success: true } titled)
        {
            var (title, year) = (titled.Groups["title"], titled.Groups["year"]);
            var cite = lookup.FindTitle(title.Value, year.Value, new PastedCite(at + title.Index, year.Index + year.Length - title.Index, -1) { Says = titled.Value.Trim() });
            if (cite.Entry >= 0) return [cite with { Locator = PlaceOf(titled) }];
        }

        // Nothing else has "et al." and a year.
        return byAuthor.Count > 0 ? byAuthor : AndOthers().IsMatch(part) && AnyYear().IsMatch(part)
            ? [new PastedCite(at, part.Length, -1, PastedFault.NotUnderstood) { Says = part.Trim() }] : [];
    }

    /// <summary>Each year and where it stands. In "2019a, b" the second has no digits of its own.</summary>
    public static List<(Capture Place, string Year)> YearsOf(Match match)
    {
        var digits = "";
        return [.. match.Groups["year"].Captures.Select(year =>
        {
            if (year.Length >= 4) digits = year.Value[..4];
            return (year, year.Length == 1 ? digits + year.Value : year.Value);
        })];
    }

    /// <summary>The place in the work; digits alone are a page.</summary>
    public static string PlaceOf(Match match) =>
        match.Groups["locator"].Value is var locator && locator.Length > 0 && !locator.Any(char.IsLetter) ? "p. " + locator : locator;

    private List<PastedCite> ToCites(Match one, int at)
    {
        var (names, years, cites) = (one.Groups["names"], YearsOf(one), new List<PastedCite>());
        if (years.Count == 0) years.Add((names, ""));
        var begin = BeginningOf(names.Value, years[0].Year);
        var named = names.Value[begin..];
        for (var index = 0; index < years.Count; index++)
        {
            var ((place, year), isFirst, isLast) = (years[index], index == 0, index == years.Count - 1);
            var (start, end) = (isFirst ? names.Index + begin : place.Index, place.Index + place.Length);
            cites.Add(lookup.Find(named, year, new PastedCite(at + start, end - start, -1)
            {
                Says = year.Length > 0 ? $"{named.TrimEnd(',')}, {year}" : named,
                Names = named,
                Year = year,
                Prefix = isFirst ? (one.Groups["prefix"].Value + names.Value[..begin]).Trim() : "",
                Locator = isLast ? PlaceOf(one) : "",
                Suffix = isLast ? one.Groups["suffix"].Value.TrimEnd() : "",
            }));
        }

        return cites;
    }

    /// <summary>The first word from which on the names are in the list, or 0.</summary>
    private int BeginningOf(string names, string year) =>
        CitedNames.Beginnings(names).FirstOrDefault(from => lookup.Find(names[from..], year, new PastedCite(0, 0, -1) { Says = "" }).Entry >= 0);

    [GeneratedRegex(@"^\s*(?<prefix>(?:(?:See|E\.g\.|e\.g\.|Cf\.)(?:\salso)?,?\s)?(?:\p{L}[^\d;]{0,60}?\s)??)(?<names>" + CitationGrammar.Names
        + @")(?:\s\[[^\[\]]{2,20}\])?(?:\s*,?\s*\(?" + CitationGrammar.Year + @"\)?" + CitationGrammar.MoreYears + "|(?<=" + CitationGrammar.Others + "))"
        + CitationGrammar.Place + @"(?<suffix>(?:[,:]\s[^\d()]{1,80})?)\s*$")]
    private static partial Regex OneWork();

    [GeneratedRegex(@"^\s*(?:[Ss]ee\s)?(?<title>[""“‘']?\p{L}[^;""”]{7,150}?)[,.]?[""”’']?,?\s" + CitationGrammar.Year + CitationGrammar.Place + @"\s*$")]
    private static partial Regex ByTitle();

    [GeneratedRegex(CitationGrammar.Others)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"\b(?:1[89]|20)\d\d")]
    private static partial Regex AnyYear();
}
