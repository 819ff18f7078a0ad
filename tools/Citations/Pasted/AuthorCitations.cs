using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds citations by author and year: <c>(Smith &amp; Jones, 2015; see Lee et al., 2016, p. 3)</c>, <c>Smith and Jones (2015)</c>.</summary>
internal sealed partial class AuthorCitations(AuthorLookup lookup)
{
    private const string Name = @"(?:(?:van|von|de|den|der|del|della|di|da|dos|du|la|le|el|al|ter|ten|op)\s|[dD]['’])*\p{Lu}[\p{L}'’.&‐‑–-]*";
    private const string Names = Name + @"(?:(?:,\s(?:&\s|and\s)?|\s(?:&|and)\s|\s(?:of|for|on|the|in)\s(?:the\s)?|\s)" + Name + @"){0,14}(?:,?\s+et\.?\sal\.?)?";
    private const string Year = @"(?:1[89]|20)\d\d[a-z]?";
    private const string Place = @"(?:,\s*(?<locator>(?:pp?|chap|ch|fig|table|sec|para)\.?\s?[\w–-]+))?";

    public IEnumerable<PastedCitation> Find(string words)
    {
        foreach (Match match in InBrackets().Matches(words))
            if (Parenthetical(words, match) is { } citation) yield return citation;
        foreach (Match match in YearInBrackets().Matches(words))
            if (Narrative(words, match) is { } citation) yield return citation;
    }

    private PastedCitation? Parenthetical(string words, Match match)
    {
        var (cites, at) = (new List<PastedCite>(), match.Index + 1);
        foreach (var part in words[at..(match.Index + match.Length - 1)].Split(';'))
        {
            var one = OneWork().Match(part);
            if (!one.Success) return null;
            cites.AddRange(ToCites(one, at));
            at += part.Length + 1;
        }

        // One part that is certain makes the others citations too.
        if (cites.All(cite => cite.Fault is PastedFault.PerhapsNotInList) && cites.Any(cite => AuthorLookup.IsNoName(cite.Says))) return null;
        return new PastedCitation(PastedForm.Parenthetical, match.Index, match.Length, cites);
    }

    private IEnumerable<PastedCite> ToCites(Match one, int at)
    {
        var (names, years) = (one.Groups["names"], one.Groups["year"].Captures);
        for (var index = 0; index < years.Count; index++)
        {
            var (year, isFirst, isLast) = (years[index], index == 0, index == years.Count - 1);
            var start = isFirst ? names.Index : year.Index;
            var says = $"{names.Value.TrimEnd(',')}, {year.Value}";
            yield return lookup.Find(names.Value, year.Value, new PastedCite(at + start, year.Index + year.Length - start, -1)
            {
                Says = says,
                Prefix = isFirst ? one.Groups["prefix"].Value.Trim() : "",
                Locator = isLast ? one.Groups["locator"].Value : "",
                Suffix = isLast ? one.Groups["suffix"].Value.TrimEnd() : "",
            });
        }
    }

    /// <summary>The words before a year in parentheses, as far as they are an author of the list; any other is no citation for certain.</summary>
    private PastedCitation? Narrative(string words, Match match)
    {
        var names = NamesBefore().Match(words[Math.Max(0, match.Index - 200)..match.Index]);
        if (!names.Success) return null;
        var start = match.Index - names.Length;
        foreach (var from in Beginnings(names.Groups["names"].Value))
        {
            var named = names.Groups["names"].Value[from..];
            var cites = match.Groups["year"].Captures.Select(year => lookup.Find(
                named, year.Value, new PastedCite(year.Index, year.Length, -1) { Says = $"{named} ({year.Value})", Locator = match.Groups["locator"].Value })).ToList();
            if (cites.TrueForAll(cite => cite.Entry >= 0)) return new PastedCitation(PastedForm.Narrative, start + from, match.Index + match.Length - start - from, cites) { Bracket = match.Index };
        }

        if (!TwoOrMore().IsMatch(names.Groups["names"].Value)) return null;
        var missing = match.Groups["year"].Captures.Select(year => new PastedCite(year.Index, year.Length, -1, PastedFault.NotInList) { Says = $"{names.Groups["names"].Value} ({year.Value})" });
        return new PastedCitation(PastedForm.Narrative, start, match.Index + match.Length - start, [.. missing]) { Bracket = match.Index };
    }

    /// <summary>A sentence may begin with a word in upper case before the name: "In Smith (2015)".</summary>
    private static IEnumerable<int> Beginnings(string names)
    {
        yield return 0;
        for (var at = names.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = names.IndexOf(' ', at + 1)) yield return at + 1;
    }

    [GeneratedRegex(@"\((?=[^()]*\b(?:1[89]|20)\d\d)[^()]{4,400}\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*(?<prefix>(?:\p{Ll}[^\d;]{0,40}?[,.]?\s|See(?:\salso)?\s|[Ee]\.g\.,?\s)?)(?<names>" + Names + @")\s*,?\s\(?(?<year>" + Year + @")\)?(?:,\s(?<year>" + Year + @"))*" + Place + @"(?<suffix>(?:[,:]\s[^\d()]{1,80})?)\s*$")]
    private static partial Regex OneWork();

    [GeneratedRegex(@"\((?<year>" + Year + @")(?:,\s(?<year>" + Year + @"))*" + Place + @"\)")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"(?<![\p{L}])(?<names>" + Names + @")(?:['’]s?)?\s$")]
    private static partial Regex NamesBefore();

    [GeneratedRegex(@"\set\.?\sal\b|\s(?:and|&)\s\p{Lu}")]
    private static partial Regex TwoOrMore();
}
