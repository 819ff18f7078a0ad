using System.Globalization;
using ClinicSite.Model;
using ClinicSite.Text;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Rendering;

/// <summary>Dates, hours and lists as people write them where the site is read. One thread at a time.</summary>
/// <param name="language">BCP 47 tag: en-US puts the month first.</param>
public sealed class Words(string language)
{
    private readonly bool monthFirst = language.Equals("en-US", StringComparison.OrdinalIgnoreCase);

    // A site has few days, and every page holds several.
    private readonly Dictionary<DateOnly, string> dates = [];
    private readonly Dictionary<DateOnly, MarkupString> days = [];

    /// <summary><c>October 1, 2026</c></summary>
    public string Date(DateOnly day)
    {
        if (!dates.TryGetValue(day, out var date)) dates.Add(day, date = Write(day));
        return date;
    }

    /// <summary>The same with the day for machines: <c>&lt;time datetime="2026-10-01"&gt;October 1, 2026&lt;/time&gt;</c>.</summary>
    public MarkupString Day(DateOnly day)
    {
        if (!days.TryGetValue(day, out var markup))
            days.Add(day, markup = new MarkupString($"<time datetime=\"{IsoDate.Of(day)}\">{Date(day)}</time>"));
        return markup;
    }

    private string Write(DateOnly day)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        var (date, year) = (day.Day.ToString(CultureInfo.InvariantCulture), IsoDate.Of(day)[..4]);
        return monthFirst ? $"{month} {date}, {year}" : $"{date} {month} {year}";
    }

    /// <summary>Spelled, because "12 pm" is read both ways.</summary>
    public static string Time(TimeOnly time) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "noon",
        (_, 0) => time.ToString("h tt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        _ => time.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant(),
    };

    /// <summary><c>8 am to 5 pm</c>, or <c>Closed</c>.</summary>
    public static string Hours(DayHours day) =>
        day is { Opens: { } opens, Closes: { } closes } ? $"{Time(opens)} to {Time(closes)}" : "Closed";

    /// <summary>Neighbouring days of the same hours in one line: <c>Monday to Friday</c>.</summary>
    public static IEnumerable<(string Days, string Hours)> Week(IReadOnlyList<DayHours> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1].Opens == days[first].Opens && days[last + 1].Closes == days[first].Closes
                && ((int)days[last].Day + 1) % 7 == (int)days[last + 1].Day) last++;
            var join = last == first + 1 ? " and " : " to ";
            var name = days[first].Day.ToString();
            yield return (last == first ? name : name + join + days[last].Day, Hours(days[first]));
            first = last + 1;
        }
    }

    /// <summary><c>as an infusion into a vein (IV) or as a nasal spray</c></summary>
    public static string Routes(IReadOnlyList<AdministrationRoute> routes) => Join(routes.Select(Route).ToList(), " or ");

    /// <summary>One, two and three.</summary>
    public static string Join(IReadOnlyList<string> items, string last = " and ") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + last + items[^1],
    };

    /// <summary>The towns of a clinic, each once.</summary>
    public static string Towns(Clinic clinic) =>
        Join(clinic.Locations.Select(place => $"{place.City}, {place.Region}").Distinct(StringComparer.Ordinal).ToList());

    /// <summary>A count with its word: <c>1 clinic</c>, <c>5 clinics</c>.</summary>
    public static string Count(int count, string one) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : one + "s");

    private static string Route(AdministrationRoute route) => route switch
    {
        AdministrationRoute.Iv => "as an infusion into a vein (IV)",
        AdministrationRoute.Im => "as an injection into a muscle (IM)",
        AdministrationRoute.Nasal => "as a nasal spray",
        AdministrationRoute.Sublingual => "under the tongue (sublingual)",
        _ => "by mouth",
    };
}
