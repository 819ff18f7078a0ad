using System.Globalization;
using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds the reference of a list that an author and a year mean.</summary>
/// <param name="entries">The list.</param>
internal sealed class AuthorLookup(IReadOnlyList<PastedReference> entries)
{
    /// <summary>Fills in which reference a use means, or what is wrong with it. It has no entry where the list has no such author.</summary>
    /// <param name="names">Authors as the text names them.</param>
    /// <param name="yearText">Year, perhaps with a letter; "n.d." or "in press"; empty where the text has none.</param>
    /// <param name="cite">The use.</param>
    public PastedCite Find(string names, string yearText, PastedCite cite)
    {
        var ofAuthor = Enumerable.Range(0, entries.Count).Where(index => IsAuthor(entries[index], names)).ToList();
        if (ofAuthor.Count == 0) return cite with { Fault = PastedFault.NotInList };
        int? year = int.TryParse(yearText.AsSpan(0, Math.Min(4, yearText.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var letter = year is not null ? yearText[4..] : "";
        var ofYear = yearText.Length == 0 ? ofAuthor : ofAuthor.FindAll(index => entries[index].Year == year);
        if (ofYear.Count == 0) return cite with { Entry = ofAuthor[0], Fault = PastedFault.OtherYear, Fitting = ofAuthor };
        var fitting = Narrow(ofYear, index => HasSecond(entries[index], names));
        fitting = Narrow(fitting, index => HasCount(entries[index], names));
        if (letter.Length > 0) fitting = Narrow(fitting, index => entries[index].YearLetter == letter);
        // Letters that the list does not show count in its order.
        if (letter.Length > 0 && fitting.Count > letter[0] - 'a' && fitting.TrueForAll(index => entries[index].YearLetter.Length == 0)) return cite with { Entry = fitting[letter[0] - 'a'] };
        return fitting.Count == 1 || AreOneWork(fitting) ? cite with { Entry = fitting[0] } : cite with { Entry = fitting[0], Fault = PastedFault.Ambiguous, Fitting = fitting };
    }

    /// <summary>Fills in the reference that has no author and this title.</summary>
    /// <param name="title">Its first words.</param>
    /// <param name="yearText">Its year.</param>
    /// <param name="cite">The use.</param>
    public PastedCite FindTitle(string title, string yearText, PastedCite cite)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (entry.Authors.Count == 0 && entry.Title.Length > 0 && TextFold.Letters(entry.Title).StartsWith(TextFold.Letters(title), StringComparison.Ordinal)
                && (entry.Year is null ? !char.IsDigit(yearText[0]) : yearText.StartsWith(entry.Year.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))
                return cite with { Entry = index };
        }

        return cite;
    }

    private bool AreOneWork(List<int> fitting) => fitting.TrueForAll(index => PastedMatcher.AreSame(entries[fitting[0]], entries[index]));

    private static List<int> Narrow(List<int> indexes, Predicate<int> fits) => indexes.FindAll(fits) is { Count: > 0 } narrowed ? narrowed : indexes;

    private static bool IsAuthor(PastedReference entry, string names)
    {
        if (entry.Authors is not [var first, ..]) return entry.Title.Length > 0 && names.Length > 10 && TextFold.Letters(entry.Title).StartsWith(TextFold.Letters(names), StringComparison.Ordinal);
        if (CitedNames.Split(names) is not [var named, ..]) return false;
        if (first.IsLiteral && (TextFold.Letters(first.Literal) == TextFold.Letters(names) || GroupNames.IsShortFor(names.Trim(), first.Literal))) return true;
        return FamilyNames.AreSame(ShortAuthors.FamilyOf(first), "", WithoutInitials(named), "") || (first.Family.Length > 0 && PastedFeatures.LettersOf(first) == TextFold.Letters(named));
    }

    /// <summary>"A. Grey" and "Grey A" name Grey.</summary>
    private static string WithoutInitials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Where(word => word.Length > 2 || !char.IsUpper(word[^1] == '.' ? word[0] : word[^1])).ToList();
        return rest.Count > 0 ? string.Join(' ', rest) : name;
    }

    /// <summary>Whether the second author that the text names is the entry's second.</summary>
    private static bool HasSecond(PastedReference entry, string names) =>
        CitedNames.Split(names) is not [_, var second, ..] || (entry.Authors.Count > 1 && PastedFeatures.LettersOf(entry.Authors[1]) == TextFold.Letters(second));

    /// <summary>One name for one author, "et al." for more than two.</summary>
    private static bool HasCount(PastedReference entry, string names)
    {
        var many = entry.AuthorsLeftOut || entry.Authors.Count > 2;
        return CitedNames.HaveOthers(names) ? many : CitedNames.Split(names).Length > 1 || (entry.Authors.Count == 1 && !entry.AuthorsLeftOut);
    }
}
