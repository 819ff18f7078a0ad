using System.Globalization;

namespace ClinicSite.Citations.Formatting;

/// <summary>Dates in words.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The year, or the date in words; empty where there is none.</summary>
    public static string Year(CslDate? date)
    {
        if (date?.Start is not { } start) return date?.Literal ?? "";
        return date.End is { } end && end.Year != start.Year ? $"{YearOf(start)}–{YearOf(end)}" : YearOf(start);
    }

    /// <summary><c>October 3, 2026</c>, as far as it is known.</summary>
    public static string American(CslDate? date)
    {
        if (date?.Start is not { } start) return date?.Literal ?? "";
        if (MonthDay(date) is not { Length: > 0 } monthDay) return Year(date);
        return monthDay + (start.Day is null ? " " : ", ") + YearOf(start);
    }

    /// <summary><c>October 3</c>, a season, or nothing.</summary>
    public static string MonthDay(CslDate date)
    {
        if (date.Start is not { } start) return "";
        if (start.Month is null) return date.Season is { } season ? Seasons[season - 1] : "";
        var first = MonthDay(start, Months);
        if (date.End is not { Month: not null } end || end.Year != start.Year) return first;
        return end.Month == start.Month ? $"{first}–{Number(end.Day)}" : $"{first}–{MonthDay(end, Months)}";
    }

    /// <summary>NLM's <c>2026 Oct 3</c>.</summary>
    public static string Nlm(CslDate? date, bool day = true)
    {
        if (date?.Start is not { } start) return date?.Literal ?? "";
        if (start.Month is null) return date.Season is { } season ? $"{YearOf(start)} {Seasons[season - 1]}" : Year(date);
        var first = NlmMonthDay(start, day);
        if (date.End is not { Month: not null } end) return $"{YearOf(start)} {first}";
        return end.Year == start.Year
            ? $"{YearOf(start)} {first}–{(end.Month == start.Month && day ? Number(end.Day) : NlmMonthDay(end, day))}"
            : $"{YearOf(start)} {first}–{YearOf(end)} {NlmMonthDay(end, day)}";
    }

    private static string NlmMonthDay(CslDateParts date, bool day)
    {
        var month = Months[date.Month!.Value - 1][..3];
        return day && date.Day is not null ? $"{month} {Number(date.Day)}" : month;
    }

    private static string MonthDay(CslDateParts date, string[] months) =>
        date.Day is null ? months[date.Month!.Value - 1] : $"{months[date.Month!.Value - 1]} {Number(date.Day)}";

    private static string YearOf(CslDateParts date) => Number(date.Year);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
