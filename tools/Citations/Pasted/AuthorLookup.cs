using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds the reference of a list that an author and a year mean.</summary>
/// <param name="entries">The list.</param>
internal sealed partial class AuthorLookup(IReadOnlyList<PastedReference> entries)
{
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "figure", "fig", "table", "chapter", "section", "part", "version", "since", "until", "updated", "published", "copyright", "revised",
        "reviewed", "accessed", "edition", "phase", "spring", "summer", "autumn", "fall", "winter", "in", "as", "approved", "class",
    };

    /// <summary>Whether a word before a year is no author's name: a month, a figure.</summary>
    public static bool IsNoName(string says) => NoNames.Contains(says.Split(' ', ',', '.')[0]);

    /// <summary>Fills in which reference a use means, or what is wrong with it.</summary>
    /// <param name="names">Authors as the text names them.</param>
    /// <param name="yearText">Year, perhaps with a letter.</param>
    /// <param name="cite">The use.</param>
    public PastedCite Find(string names, string yearText, PastedCite cite)
    {
        var (year, letter) = (int.Parse(yearText.AsSpan(0, 4), CultureInfo.InvariantCulture), yearText[4..]);
        var ofAuthor = Enumerable.Range(0, entries.Count).Where(index => IsAuthor(entries[index], names)).ToList();
        if (ofAuthor.Count == 0) return cite with { Fault = LooksLikeAuthors(names) ? PastedFault.NotInList : PastedFault.PerhapsNotInList };
        var ofYear = ofAuthor.Where(index => entries[index].Year == year).ToList();
        if (ofYear.Count == 0) return cite with { Entry = ofAuthor[0], Fault = PastedFault.OtherYear, Fitting = ofAuthor };
        var fitting = Narrow(ofYear, index => HasSecond(entries[index], names));
        fitting = Narrow(fitting, index => HasCount(entries[index], names));
        if (letter.Length > 0) fitting = Narrow(fitting, index => entries[index].YearLetter == letter);
        // Letters that the list does not show count in its order.
        if (letter.Length > 0 && fitting.Count > letter[0] - 'a' && fitting.TrueForAll(index => entries[index].YearLetter.Length == 0)) return cite with { Entry = fitting[letter[0] - 'a'] };
        return fitting.Count == 1 || AreOneWork(fitting) ? cite with { Entry = fitting[0] } : cite with { Entry = fitting[0], Fault = PastedFault.Ambiguous, Fitting = fitting };
    }

    private bool AreOneWork(List<int> fitting) => fitting.TrueForAll(index => PastedMatcher.AreSame(entries[fitting[0]], entries[index]));

    private static List<int> Narrow(List<int> indexes, Predicate<int> fits) => indexes.FindAll(fits) is { Count: > 0 } narrowed ? narrowed : indexes;

    private static bool IsAuthor(PastedReference entry, string names)
    {
        if (entry.Authors is not [var first, ..]) return entry.Title.Length > 0 && names.Length > 10 && TextFold.Letters(entry.Title).StartsWith(TextFold.Letters(names), StringComparison.Ordinal);
        var (all, named) = (ShortAuthors.FamilyOf(first), FirstName().Split(names)[0]);
        if (first.IsLiteral && (TextFold.Letters(first.Literal) == TextFold.Letters(names) || Initials(first.Literal) == names.Trim())) return true;
        return FamilyNames.AreSame(all, "", named, "") || (first.Family.Length > 0 && PastedFeatures.LettersOf(first) == TextFold.Letters(named));
    }

    /// <summary>Whether the second author that the text names is the entry's second.</summary>
    private static bool HasSecond(PastedReference entry, string names) =>
        FirstName().Split(names) is not [_, var second, ..] || (entry.Authors.Count > 1 && PastedFeatures.LettersOf(entry.Authors[1]) == TextFold.Letters(second));

    /// <summary>One name for one author, "et al." for more than two.</summary>
    private static bool HasCount(PastedReference entry, string names)
    {
        var many = entry.AuthorsLeftOut || entry.Authors.Count > 2;
        return AndOthers().IsMatch(names) ? many : FirstName().Split(names).Length > 1 || (entry.Authors.Count == 1 && !entry.AuthorsLeftOut);
    }

    private static bool LooksLikeAuthors(string names) => AndOthers().IsMatch(names) || names.Contains('&', StringComparison.Ordinal) || names.Contains(" and ", StringComparison.Ordinal);

    private static string Initials(string group) => string.Concat(group.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    [GeneratedRegex(@",?\s+et\.?\sal\.?|,\s(?:&\s|and\s)?|\s(?:&|and)\s")]
    private static partial Regex FirstName();

    [GeneratedRegex(@"\bet\.?\sal\b")]
    private static partial Regex AndOthers();
}
