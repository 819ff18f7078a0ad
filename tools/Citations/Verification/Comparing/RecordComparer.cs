using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Compares an entry with a record, field by field, in the order in which an editor reads them.</summary>
internal static class RecordComparer
{
    public static IReadOnlyList<FieldVerdict> Compare(CslItem item, SourceRecord record) =>
    [
        TitleComparison.Compare(item, record),
        AuthorComparison.Compare(item, record),
        JournalComparison.Compare(item, record),
        YearComparison.Compare(item, record),
        NumberComparison.CompareVolume(item, record),
        NumberComparison.CompareIssue(item, record),
        NumberComparison.ComparePages(item, record),
    ];

    /// <summary>The authors differ and the titles have little in common, so the id leads to something else altogether.</summary>
    public static bool IsAnotherWork(CslItem item, SourceRecord record, IReadOnlyList<FieldVerdict> verdicts) =>
        verdicts.Where(verdict => verdict.Field is "title" or "author").All(verdict => verdict.Agreement is Agreement.Differs)
        && record.Titles.All(title => !ShareHalfTheirWords(item.Title, title));

    private static bool ShareHalfTheirWords(string left, string right)
    {
        var (ours, theirs) = (WordsOf(left), WordsOf(right));
        return ours.Intersect(theirs).Count() * 2 >= ours.Union(theirs).Count();
    }

    private static HashSet<string> WordsOf(string title) =>
        [.. TextFold.Plain(title).Split([' ', '-', ':', '/']).Select(TextFold.Letters).Where(word => word.Length > 2)];
}
