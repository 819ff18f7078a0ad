using System.Globalization;
using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Compares the year with every date of publication that a record has.</summary>
internal static class YearComparison
{
    public static FieldVerdict Compare(CslItem item, SourceRecord record)
    {
        if (record.Dates.Count == 0) return new FieldVerdict("issued", Agreement.Unknown);
        var theirs = Describe(record.Dates);
        if (item.Issued?.Year is not { } year)
            return new FieldVerdict("issued", item.Issued is null && item.Status.Length == 0 ? Agreement.Missing : Agreement.Unknown, "", theirs);
        var ours = year.ToString(CultureInfo.InvariantCulture);
        if (Has(record, year, SourceDateKind.Print)) return new FieldVerdict("issued", Agreement.Agrees);
        if (!Has(record, year, SourceDateKind.Online)) return new FieldVerdict("issued", Agreement.Differs, ours, theirs);
        return record.Dates.Any(date => date.Kind is SourceDateKind.Print)
            ? new FieldVerdict("issued", Agreement.OnlineOnly, ours, theirs)
            : new FieldVerdict("issued", Agreement.Agrees);
    }

    private static bool Has(SourceRecord record, int year, SourceDateKind kind) => record.Dates.Contains(new SourceDate(year, kind));

    private static string Describe(IReadOnlyList<SourceDate> dates) =>
        dates.Select(date => date.Year).Distinct().Count() == 1
            ? $"{dates[0].Year}"
            : string.Join(" and ", dates.Select(date => date.Kind is SourceDateKind.Online ? $"{date.Year} online" : $"{date.Year} in print"));
}
