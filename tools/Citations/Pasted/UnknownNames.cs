using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Text;

namespace ClinicSite.Citations.Pasted;

/// <summary>
/// Whether names and a year that the list does not have are a citation: <c>(Smith et al., 2015)</c> can be nothing else,
/// <c>(Medicare, 2019)</c> and <c>Mesa and Tempe (2015)</c> are something else, and <c>(Smith, 2015)</c> may be either.
/// </summary>
/// <param name="entries">The list.</param>
/// <param name="isNumbered">Whether it is cited by number, so that a single name before a year is none.</param>
/// <param name="ordinary">Words that are no names here.</param>
internal sealed partial class UnknownNames(IReadOnlyList<PastedReference> entries, bool isNumbered, OrdinaryWords ordinary)
{
    /// <summary>Judges.</summary>
    /// <param name="names">Authors as the text names them.</param>
    /// <param name="year">Year, perhaps with a letter; "n.d." or "in press".</param>
    /// <param name="isNarrative">Whether the names stand in the sentence and only the year in parentheses.</param>
    /// <param name="isAlone">Whether no word that has nothing to do with citing stands before them.</param>
    /// <returns>Null where it is no citation.</returns>
    public PastedFault? Judge(string names, string year, bool isNarrative, bool isAlone)
    {
        var parts = CitedNames.Split(names);
        if (parts.Length == 0) return null;
        if (CitedNames.HaveOthers(names) || (year.Length > 0 && !char.IsDigit(year[0]))) return PastedFault.NotInList;
        var areOrdinary = parts.Count(part => ordinary.Has(part));
        if (areOrdinary == parts.Length) return null;
        var areJoined = CitedNames.AreJoined(names) && parts.Length > 1;
        if (IsSlip(parts[0], year)) return areJoined ? PastedFault.NotInList : PastedFault.PerhapsNotInList;
        if (!parts.All(IsName)) return null;
        var isSentence = isNarrative && !names.Contains('&', StringComparison.Ordinal);
        if (areJoined && areOrdinary > 0) return isSentence ? null : PastedFault.PerhapsNotInList;
        if (areJoined) return isSentence ? PastedFault.PerhapsNotInList : PastedFault.NotInList;
        // Names of one author; with commas alone between them they are a place or a person with titles.
        return parts.Length > 1 || isNarrative || isNumbered || !isAlone ? null : PastedFault.PerhapsNotInList;
    }

    /// <summary>An author of the list with a slip of the pen, in the year of that author.</summary>
    private bool IsSlip(string name, string year) =>
        name.Length > 3 && Suggestion.Closest(name, entries.Select(entry => entry.FirstAuthor).Where(author => author.Length > 3)) is { } nearest
        && entries.Any(entry => entry.FirstAuthor == nearest && entry.Year is { } known && year.StartsWith(known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    /// <summary>One family name with its particles and initials, or a group.</summary>
    private static bool IsName(string part) => FamilyName().IsMatch(part) || GroupNames.IsGroup(part);

    [GeneratedRegex(@"^(?:\p{Lu}\.[\s-]?)*(?:\p{Ll}{1,5}\s|[Vv]an\s|[Dd]e[nrl]?\s|[Vv]on\s|[Ll]a\s|[Dd]u\s|St\.?\s)*[\p{L}\p{M}'’‐‑–-]{2,}(?:,?\s\p{Lu}{1,2}\b)?$")]
    private static partial Regex FamilyName();
}
