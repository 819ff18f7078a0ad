using System.Globalization;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>
/// Gives every work of a page the author and year by which APA cites it, and tells apart what would read alike: first by
/// initials of the first author, then by more names, and at last by a letter after the year.
/// </summary>
internal static class AuthorDateLabels
{
    /// <summary>Sets the labels and returns the works in the order of the reference list.</summary>
    public static IReadOnlyList<CitedWork> Assign(IEnumerable<CitedWork> works)
    {
        var list = works.OrderBy(work => Parts(work).ListKey, StringComparer.Ordinal).ToList();
        var ambiguous = FindSharedFamilies(list);
        foreach (var work in list)
            work.Label = NeedsInitials(work, ambiguous) ? MakeLabel(work, 1, ambiguous) : Parts(work).Label;
        foreach (var alike in GroupAlike(list)) AddNames(alike, ambiguous);
        foreach (var alike in GroupAlike(list)) AddLetters(alike);
        return list;
    }

    private static AuthorDateParts Parts(CitedWork work) => AuthorDateParts.Of(work.Item);

    private static bool NeedsInitials(CitedWork work, HashSet<string> ambiguous) =>
        ambiguous.Count > 0 && Parts(work).Family is { } family && ambiguous.Contains(family);

    private static AuthorDateLabel MakeLabel(CitedWork work, int shown, HashSet<string> ambiguous) =>
        Parts(work).MakeLabel(work.Item, shown, NeedsInitials(work, ambiguous));

    /// <summary>Family names that belong to first authors with different initials.</summary>
    private static HashSet<string> FindSharedFamilies(IEnumerable<CitedWork> works)
    {
        var initials = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parts in works.Select(Parts))
        {
            // Who has no given name has none that could tell him apart.
            if (parts.Family is not { } family || parts.Initials.Length == 0) continue;
            if (!initials.TryAdd(family, parts.Initials) && initials[family] != parts.Initials) shared.Add(family);
        }

        return shared;
    }

    private static List<List<CitedWork>> GroupAlike(IEnumerable<CitedWork> works) =>
    [
        .. works.GroupBy(work => (work.Label.Author.Text, work.Label.Year)).Select(group => group.ToList()).Where(group => group.Count > 1),
    ];

    /// <summary>As many names as tell a work from those whose authors are others; of the same authors, no more.</summary>
    private static void AddNames(List<CitedWork> alike, HashSet<string> ambiguous)
    {
        foreach (var work in alike)
        {
            var names = Parts(work).Names;
            for (var shown = names.Count; shown >= 2; shown--)
            {
                if (!alike.Any(other => Shares(Parts(other).Names, names, shown - 1) && !Same(Parts(other).Names, names))) continue;
                work.Label = MakeLabel(work, shown, ambiguous);
                break;
            }
        }
    }

    private static bool Shares(IReadOnlyList<CslName> other, IReadOnlyList<CslName> names, int count)
    {
        if (other.Count < count) return false;
        for (var index = 0; index < count; index++)
            if (ShortAuthors.FamilyOf(other[index]) != ShortAuthors.FamilyOf(names[index])) return false;
        return true;
    }

    private static bool Same(IReadOnlyList<CslName> other, IReadOnlyList<CslName> names) =>
        other.Count == names.Count && Shares(other, names, names.Count);

    private static void AddLetters(List<CitedWork> alike)
    {
        for (var index = 0; index < alike.Count; index++)
        {
            var label = alike[index].Label;
            alike[index].Label = label with
            {
                YearSuffix = (char.IsAsciiDigit(label.Year[^1]) ? "" : "-") + Letter(index),
                SortKey = label.SortKey + index.ToString("D4", CultureInfo.InvariantCulture),
            };
        }
    }

    /// <summary>a to z, then aa and on.</summary>
    private static string Letter(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));
}
