namespace ClinicSite.Diagnostics;

/// <summary>The one order of diagnostics in every report, and the grouping of one fault seen on many pages.</summary>
public static class DiagnosticOrder
{
    /// <summary>By source file, line, column, id, page and message, ordinally.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(item => item.Location?.File ?? FirstPage(item)?.Page ?? "", StringComparer.Ordinal)
            .ThenBy(item => item.Location?.Line ?? FirstPage(item)?.Line ?? 0)
            .ThenBy(item => item.Location?.Column ?? FirstPage(item)?.Column ?? 0)
            .ThenBy(item => item.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Message, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Joins findings of one rule, one message, one key and one place in the sources into one with every page it was seen on,
    /// so that a fault in the header of 500 pages is one diagnostic with 500 occurrences. Places that differ only in view become one.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Group(IEnumerable<Diagnostic> diagnostics) => Sort(
        diagnostics
            .GroupBy(item => (item.Descriptor.Id, item.Message, item.Key, item.Location))
            .Select(Join));

    private static PageOccurrence? FirstPage(Diagnostic diagnostic) => diagnostic.Pages.Count > 0 ? diagnostic.Pages[0] : null;

    private static Diagnostic Join(IEnumerable<Diagnostic> same)
    {
        var all = same.ToList();
        return all[0] with
        {
            Pages =
            [
                .. all.SelectMany(item => item.Pages)
                    .GroupBy(place => (place.Page, place.Line, place.Column, place.Selector))
                    .Select(places => places.First() with
                    {
                        Views = [.. places.SelectMany(place => place.Views).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                    })
                    .OrderBy(place => place.Page, StringComparer.Ordinal)
                    .ThenBy(place => place.Line)
                    .ThenBy(place => place.Column)
                    .ThenBy(place => place.Selector, StringComparer.Ordinal),
            ],
        };
    }
}
