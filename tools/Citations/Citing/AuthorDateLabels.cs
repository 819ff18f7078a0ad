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
        var list = works.OrderBy(work => AuthorDateOrder.ListKey(work.Item), StringComparer.Ordinal).ToList();
        var ambiguous = FindSharedFamilies(list);
        foreach (var work in list) work.Label = MakeLabel(work.Item, 1, ambiguous);
        foreach (var alike in GroupAlike(list)) AddNames(alike, ambiguous);
        foreach (var alike in GroupAlike(list)) AddLetters(alike);
        return list;
    }

    /// <summary>Family names that belong to first authors with different initials.</summary>
    private static HashSet<string> FindSharedFamilies(IEnumerable<CitedWork> works) => works
        .Select(work => FirstPerson(work.Item)).OfType<CslName>()
        .GroupBy(ShortAuthors.FamilyOf, StringComparer.Ordinal)
        .Where(group => group.Select(Initials).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static CslName? FirstPerson(CslItem item) => NamesOf(item) is [{ IsLiteral: false } first, ..] ? first : null;

    private static string Initials(CslName name) => PersonNames.Initials(name.Given, ". ", hyphens: true);

    private static IReadOnlyList<CslName> NamesOf(CslItem item) => item.Author.Count > 0 ? item.Author : item.Editor;

    private static List<List<CitedWork>> GroupAlike(IEnumerable<CitedWork> works) =>
    [
        .. works.GroupBy(work => (work.Label.Author.Text, work.Label.Year)).Select(group => group.ToList()).Where(group => group.Count > 1),
    ];

    private static void AddNames(List<CitedWork> alike, HashSet<string> ambiguous)
    {
        foreach (var work in alike)
        {
            var names = NamesOf(work.Item);
            for (var shown = 2; shown <= names.Count; shown++)
            {
                if (alike.Any(other => Shares(NamesOf(other.Item), names, shown - 1) && !Same(NamesOf(other.Item), names)))
                    work.Label = MakeLabel(work.Item, shown, ambiguous);
            }
        }
    }

    private static bool Shares(IReadOnlyList<CslName> other, IReadOnlyList<CslName> names, int count) =>
        other.Take(count).Select(ShortAuthors.FamilyOf).SequenceEqual(names.Take(count).Select(ShortAuthors.FamilyOf));

    private static bool Same(IReadOnlyList<CslName> other, IReadOnlyList<CslName> names) =>
        other.Count == names.Count && Shares(other, names, names.Count);

    private static void AddLetters(List<CitedWork> alike)
    {
        for (var index = 0; index < alike.Count; index++)
        {
            var work = alike[index];
            var hyphen = char.IsAsciiDigit(work.Label.Year[^1]) ? "" : "-";
            work.Label = work.Label with { YearSuffix = hyphen + Letter(index), SortKey = work.Label.SortKey + index.ToString("D4", CultureInfo.InvariantCulture) };
        }
    }

    /// <summary>a to z, then aa and on.</summary>
    private static string Letter(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));

    private static AuthorDateLabel MakeLabel(CslItem item, int shown, HashSet<string> ambiguous)
    {
        var names = NamesOf(item);
        if (names.Count == 0)
        {
            var title = ApaShortTitle.Format(item);
            return new(title, title, ApaStyle.ApaYear(item), "", AuthorDateOrder.ClusterKey(item, title.Text));
        }

        var printed = names.Select((name, index) => Short(name, index, ambiguous)).ToList();
        var text = Join(printed, shown, "&");
        return new(
            Fragment.Rich(text), Fragment.Rich(Join(printed, shown, "and")), ApaStyle.ApaYear(item), "",
            AuthorDateOrder.ClusterKey(item, AuthorDateOrder.NameKey(names.Take(1)) + text[printed[0].Length..]));
    }

    private static string Short(CslName name, int index, HashSet<string> ambiguous)
    {
        var family = ShortAuthors.FamilyOf(name);
        return index == 0 && !name.IsLiteral && name.Given.Length > 0 && ambiguous.Contains(family) ? $"{Initials(name)} {family}" : family;
    }

    private static string Join(List<string> names, int shown, string and) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} {and} {names[1]}",
        _ when shown >= names.Count => $"{string.Join(", ", names.SkipLast(1))}, {and} {names[^1]}",
        _ when shown == 1 => names[0] + " et al.",
        _ => string.Join(", ", names.Take(shown)) + ", et al.",
    };
}
