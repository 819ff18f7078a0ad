using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds citations by author and year: <c>(Smith &amp; Jones, 2015; see Lee et al., 2016, p. 3)</c>, <c>Smith and Jones (2015)</c>.</summary>
/// <param name="lookup">Finds what they mean.</param>
/// <param name="unknown">Says whether what the list does not have is a citation.</param>
internal sealed partial class AuthorCitations(AuthorLookup lookup, UnknownNames unknown)
{
    private readonly WorkInBrackets _works = new(lookup);
    private readonly NarrativeCitations _narrative = new(lookup, unknown);

    public IEnumerable<PastedCitation> Find(string words)
    {
        foreach (Match match in InBrackets().Matches(words))
            if (InOneBracket(words, match) is { } citation) yield return citation;
        foreach (Match match in YearInBrackets().Matches(words))
            if (_narrative.Find(words, match) is { } citation) yield return citation;
        foreach (Match match in BareYear().Matches(words))
            if (_narrative.FindBare(words, match) is { } citation) yield return citation;
    }

    private PastedCitation? InOneBracket(string words, Match match)
    {
        var inner = words[(match.Index + 1)..(match.Index + match.Length - 1)];
        var (parts, at) = (new List<(string Text, List<PastedCite> Cites)>(), 0);
        foreach (var (end, next) in BetweenWorks().Matches(inner).Select(joint => (joint.Index, joint.Index + joint.Length)).Append((inner.Length, inner.Length)))
        {
            parts.Add((inner[at..end], _works.Read(inner[at..end], match.Index + 1 + at)));
            at = next;
        }

        // "Smith et al. (2015; see also Lee, 2016)".
        if (parts is [{ Cites.Count: 0 }, _, ..] && Years().Match(parts[0].Text) is { Success: true } years)
            parts[0].Cites.AddRange(_narrative.DatesOf(words, match.Index, years, match.Index + 1));
        // One part that is certain makes the others citations too.
        var isCertain = parts.Any(part => part.Cites.Any(cite => cite.Entry >= 0));
        foreach (var (_, cites) in parts) Judge(cites, isCertain);
        return parts.TrueForAll(part => part.Cites.Count == 0) ? null
            : new PastedCitation(PastedForm.Parenthetical, match.Index, match.Length, Joined(parts));
    }

    private void Judge(List<PastedCite> cites, bool isCertain)
    {
        if (cites.Count == 0 || cites[0].Entry >= 0 || cites[0].Fault is PastedFault.NotUnderstood) return;
        var fault = unknown.Judge(cites[0].Names, cites[0].Year, isNarrative: false, isAlone: cites[0].Prefix.Length == 0 || CitingPrefix().IsMatch(cites[0].Prefix));
        if (fault is null && !isCertain) cites.Clear();
        for (var index = 0; index < cites.Count; index++) cites[index] = cites[index] with { Fault = fault ?? PastedFault.PerhapsNotInList };
    }

    /// <summary>Parts that cite nothing stay with their neighbours, so that no word is lost.</summary>
    private static List<PastedCite> Joined(List<(string Text, List<PastedCite> Cites)> parts)
    {
        var (all, pending) = (new List<PastedCite>(), "");
        foreach (var (text, cites) in parts)
        {
            if (cites.Count > 0) cites[0] = cites[0] with { Prefix = $"{pending} {cites[0].Prefix}".Trim() };
            if (cites.Count > 0) pending = "";
            else if (all.Count > 0) all[^1] = all[^1] with { Suffix = $"{all[^1].Suffix}, {text.Trim()}" };
            else pending = $"{pending} {text.Trim()},".Trim();
            all.AddRange(cites);
        }

        return all;
    }

    [GeneratedRegex(@"\((?=[^()]*(?:\b(?:1[89]|20)\d\d|\bn\.\s?d\.|\bin\spress|\bet\.?\sal))[^()]{4,400}\)|\[(?=[^\[\]()]*(?:\b(?:1[89]|20)\d\d|\bn\.\s?d\.|\bin\spress|\bet\.?\sal))[^\[\]()]{4,400}\]")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\s*;\s*|(?<=" + CitationGrammar.Dated + @")(?:,\s(?:and\s|&\s)?|\s(?:and|&|/)\s)(?=[^\d;]*?\p{Lu}[^\d;]{1,80}?" + CitationGrammar.Dated + ")")]
    private static partial Regex BetweenWorks();

    [GeneratedRegex(@"\b(?:see|e\.g|cf|also|review\w*|adapted|cited|quoted|according|compare|modified|based|reported|from|after|by|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CitingPrefix();

    [GeneratedRegex(@"\(" + CitationGrammar.Year + CitationGrammar.MoreYears + CitationGrammar.Place + @"\)")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"(?<=['’]s?\s|,\s|\bin\s)(?<year>" + CitationGrammar.Dated + ")")]
    private static partial Regex BareYear();

    [GeneratedRegex("^" + CitationGrammar.Year + CitationGrammar.MoreYears + CitationGrammar.Place + "$")]
    private static partial Regex Years();
}
