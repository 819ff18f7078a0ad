using System.Text.RegularExpressions;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations;

/// <summary>Tells whether a pasted reference says more than its fields hold, so that nothing is lost where only the fields are kept.</summary>
public static partial class PastedRest
{
    /// <summary>Words that only introduce what has a field.</summary>
    private static readonly HashSet<string> Introductions = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "others", "colleagues", "et", "al", "doi", "pmid", "pmcid", "pubmed", "http", "https", "dx", "org", "www", "vol", "volume", "issue",
        "available", "from", "at", "retrieved", "accessed", "in", "eds", "editor", "editors", "pages", "the", "press", "online", "crossref", "google", "scholar",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "article", "nlm", "nih", "gov", "ncbi",
    };

    /// <summary>Whether any word of three letters or any number stands in no field.</summary>
    /// <param name="reference">The reference.</param>
    public static bool IsAnyIn(PastedReference reference)
    {
        var fields = string.Join(' ', new[]
        {
            reference.Title, reference.ContainerTitle, reference.Publisher, reference.Volume, reference.Issue, reference.Page, reference.DOI,
            reference.PMID, reference.PMCID, reference.URL, reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) + reference.YearLetter,
        }.Concat(reference.Authors.Select(name => $"{name.Given} {name.DroppingParticle} {name.Family} {name.Suffix} {name.Literal}")));
        // The end of a page range may be shortened: 787-99.
        var known = Word().Matches(fields).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ends = PageRanges.Expand(reference.Page, "-");
        return Word().Matches(reference.Text).Select(match => match.Value).Any(word =>
            !known.Contains(word) && !Introductions.Contains(word) && !(char.IsDigit(word[0]) && (word == reference.Year + reference.YearLetter || ends.EndsWith(word, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"\p{L}{3,}|\d+[a-z]?\b|\d+")]
    private static partial Regex Word();
}
