using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Citations whose authors are part of the sentence: <c>Smith and Jones (2015) found</c>.</summary>
/// <param name="lookup">Finds what they mean.</param>
/// <param name="unknown">Says whether what the list does not have is a citation.</param>
internal sealed partial class NarrativeCitations(AuthorLookup lookup, UnknownNames unknown)
{
    /// <summary>So far back the names may begin.</summary>
    private const int LongestNames = 200;

    /// <summary>The words before a year in parentheses, as far as they are an author of the list, or cannot be anything but authors.</summary>
    /// <param name="words">The text.</param>
    /// <param name="match">The years with their parentheses.</param>
    public PastedCitation? Find(string words, Match match)
    {
        if (NamesBefore(words, match.Index) is not var (names, start)) return null;
        var years = WorkInBrackets.YearsOf(match);
        foreach (var from in CitedNames.Beginnings(names))
        {
            var cites = years.ConvertAll(year => lookup.Find(names[from..], year.Year, Dated(names[from..], year, match, 0)));
            if (cites.TrueForAll(cite => cite.Entry >= 0)) return ToCitation(cites, start + from, match);
        }

        var begin = CitedNames.LengthOfStart(names);
        if (unknown.Judge(names[begin..], years[0].Year, isNarrative: true, isAlone: true) is not { } fault) return null;
        return ToCitation(years.ConvertAll(year => Dated(names[begin..], year, match, 0) with { Fault = fault }), start + begin, match);
    }

    /// <summary>A year without parentheses by the authors before it: <c>Smith's 2015 trial</c>, <c>by Lee et al. in 2016</c>, <c>says Lee, 2016a</c>.</summary>
    /// <param name="words">The text.</param>
    /// <param name="match">The year.</param>
    /// <returns>Null where the list does not have them, unless nothing but a citation can be meant.</returns>
    public PastedCitation? FindBare(string words, Match match)
    {
        var before = BeforeBare().Match(words[Math.Max(0, match.Index - LongestNames)..match.Index]);
        if (!before.Success) return null;
        var (names, start, year) = (WithoutPossessive(before.Groups["names"].Value), match.Index - before.Length, WorkInBrackets.YearsOf(match)[0]);
        foreach (var from in CitedNames.Beginnings(names))
        {
            var cite = lookup.Find(names[from..], year.Year, Dated(names[from..], year, match, 0));
            if (cite.Entry >= 0 && (cite.Fault is PastedFault.None || before.Groups["owner"].Success || CitedNames.AreJoined(names[from..]) || CitedNames.HaveOthers(names))) return ToCitation([cite], start + from, match);
        }

        if (!CitedNames.HaveOthers(names)) return null;
        var begin = CitedNames.LengthOfStart(names);
        return ToCitation([Dated(names[begin..], year, match, 0) with { Fault = PastedFault.NotInList }], start + begin, match);
    }

    /// <summary>The uses of years at the beginning of a parenthesis by the authors before it; none where the list does not have them.</summary>
    /// <param name="words">The text.</param>
    /// <param name="bracket">Where the parenthesis begins.</param>
    /// <param name="match">The years.</param>
    /// <param name="at">Where the text begins in which they were found.</param>
    public IEnumerable<PastedCite> DatesOf(string words, int bracket, Match match, int at)
    {
        if (NamesBefore(words, bracket) is not var (names, _)) return [];
        return CitedNames.Beginnings(names)
            .Select(from => WorkInBrackets.YearsOf(match).ConvertAll(year => lookup.Find(names[from..], year.Year, Dated(names[from..], year, match, at))))
            .FirstOrDefault(cites => cites.TrueForAll(cite => cite.Entry >= 0)) ?? [];
    }

    private static (string Names, int Start)? NamesBefore(string words, int bracket)
    {
        var before = Before().Match(words[Math.Max(0, bracket - LongestNames)..bracket]);
        return before.Success ? (WithoutPossessive(before.Groups["names"].Value), bracket - before.Length) : null;
    }

    private static string WithoutPossessive(string names) => Possessive().Replace(names, "");

    private static PastedCite Dated(string names, (Capture Place, string Year) dated, Match match, int at) => new(at + dated.Place.Index, dated.Place.Length, -1)
    {
        Says = $"{names} ({dated.Year})",
        Names = names,
        Year = dated.Year,
        OmitsAuthors = true,
        Locator = WorkInBrackets.PlaceOf(match),
    };

    private static PastedCitation ToCitation(List<PastedCite> cites, int start, Match match) =>
        new(PastedForm.Narrative, start, match.Index + match.Length - start, cites) { Bracket = match.Index };

    [GeneratedRegex(@"(?<![\p{L}])(?<names>" + CitationGrammar.Names + @")(?:['’]s?)?,?\s?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<![\p{L}])(?<names>" + CitationGrammar.Names + @")(?:(?<owner>(?:(?<=s)['’]|['’]s|(?<=['’]s))\s)|,\s|\sin\s)$")]
    private static partial Regex BeforeBare();

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Possessive();
}
