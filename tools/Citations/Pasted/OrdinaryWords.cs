using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Words in upper case that are no authors: months, places, laws, and whatever the text itself uses as a word or a place.</summary>
/// <param name="texts">The words of the page.</param>
internal sealed class OrdinaryWords(IReadOnlyList<string> texts)
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "fall", "winter", "easter", "christmas",
        "figure", "fig", "table", "chapter", "section", "part", "version", "since", "until", "updated", "published", "copyright", "revised", "amended",
        "reviewed", "accessed", "edition", "phase", "in", "as", "approved", "class", "photo", "photograph", "image", "illustration", "courtesy", "established",
        "founded", "opened", "effective", "valid", "volume", "issue", "step", "level", "grade", "stage", "type", "study", "trial", "year", "appendix", "box",
        "medicare", "medicaid", "tricare", "congress", "senate", "parliament", "covid", "act", "bill", "law", "rule", "amendment", "regulation", "directive",
        "america", "american", "americans", "usa", "us", "uk", "eu", "states", "kingdom", "europe", "asia", "africa", "canada", "mexico", "china", "japan", "germany",
        "spain", "italy", "england", "scotland", "wales", "ireland", "india", "australia", "zealand", "brazil", "sweden", "norway", "denmark", "finland",
        "netherlands", "belgium", "switzerland", "austria", "poland", "portugal", "greece", "turkey", "russia", "korea", "taiwan", "israel", "iran",
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho", "illinois", "indiana",
        "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
        "nevada", "hampshire", "jersey", "york", "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont",
        "virginia", "wisconsin", "wyoming", "united",
    };

    /// <summary>Whether a name has a word that is no author's, or is one that this text uses otherwise: "in Mesa", "rest".</summary>
    public bool Has(string name)
    {
        var words = name.Split([' ', ',', '.', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Any(Known.Contains)) return true;
        // An acronym in the text is as often the group that is cited.
        if (words.Length > 1 || words[0].All(char.IsUpper)) return false;
        var word = Regex.Escape(words[0]);
        var use = new Regex(
            $@"\b(?:the|an?|in|under|on|at|our|your|this|via|through|near|into)\s{word}\b(?!['’]s|\s(?:et\sal|and\scol)|,?\s[(\[]?\d{{4}})|\b{word.ToLowerInvariant()}\b",
            RegexOptions.CultureInvariant);
        return texts.Any(use.IsMatch);
    }
}
