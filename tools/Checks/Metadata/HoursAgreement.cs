using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Compares the opening hours of a place with the times and days that visitors read. A page without times contradicts none.</summary>
internal sealed partial class HoursAgreement(VisibleText visible, Action<DiagnosticDescriptor, object?[]> report)
{
    public void Judge(JsonElement place)
    {
        var days = new ShownDays(visible.Words);
        foreach (var hours in StructuredData.ValuesOf(place, "openingHoursSpecification")) Specification(hours, days);
        foreach (var hours in StructuredData.ValuesOf(place, "openingHours").Where(hours => hours.ValueKind == JsonValueKind.String))
        {
            foreach (Match range in Range().Matches(hours.GetString()!)) Times(range.Groups[1].Value, range.Groups[2].Value);
            Days(ShownDays.InShort(hours.GetString()!), days);
        }
    }

    /// <summary>Hours of a holiday stand elsewhere, if anywhere, and a day from midnight to midnight is closed.</summary>
    private void Specification(JsonElement hours, ShownDays days)
    {
        var (opens, closes) = (StructuredData.TextOf(hours, "opens"), StructuredData.TextOf(hours, "closes"));
        if (StructuredData.Has(hours, "validFrom") || StructuredData.Has(hours, "validThrough") || opens is null || opens == closes) return;
        Times(opens, closes);
        Days(StructuredData.ValuesOf(hours, "dayOfWeek").Where(day => day.ValueKind == JsonValueKind.String).Select(day => ShownDays.NumberOf(day.GetString()!.Split('/')[^1])), days);
    }

    private void Times(string? opens, string? closes)
    {
        var shown = TimeLike().Matches(visible.Words).Select(Minutes).ToHashSet();
        if (shown.Count < 2) return;
        foreach (var time in new[] { opens, closes })
            if (time is { Length: >= 5 } && TimeOnly.TryParse(time[..5], CultureInfo.InvariantCulture, out var wanted) && !shown.Contains((wanted.Hour * 60) + wanted.Minute))
                report(StructuredDataRules.Disagrees, ["the opening hours", time[..5], "shows other times"]);
    }

    private void Days(IEnumerable<int> open, ShownDays days)
    {
        foreach (var day in open.Where(day => day >= 0).Distinct())
            if (days.Says(day) is { } otherwise) report(StructuredDataRules.Disagrees, ["the opening hours", ShownDays.NameOf(day), otherwise]);
    }

    private static int Minutes(Match match)
    {
        if (match.Groups["word"].Success) return match.Value == "noon" ? 12 * 60 : 0;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) % 24;
        var minute = match.Groups["minute"].Value is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.StartsWith('p') && hour < 12) hour += 12;
        if (half.StartsWith('a') && hour == 12) hour = 0;
        return (hour * 60) + minute;
    }

    [GeneratedRegex(@"(\d{2}:\d{2})\s?-\s?(\d{2}:\d{2})")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>[ap])\.?m\b|(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?!\d)|(?<word>noon|midnight)")]
    private static partial Regex TimeLike();
}
