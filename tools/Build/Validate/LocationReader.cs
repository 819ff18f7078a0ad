using System.Globalization;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads a clinic's <c>locations</c>.</summary>
internal static class LocationReader
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static IReadOnlyList<ClinicLocation> Read(FieldReader clinic)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        return [.. clinic.Groups("locations", "in a location", required: true).Select(fields => ReadOne(fields, seen)).OfType<ClinicLocation>()];
    }

    private static ClinicLocation? ReadOne(FieldReader fields, Dictionary<string, SourceLocation> seen)
    {
        var id = fields.Id(seen);
        string Text(string name) => fields.Text(name, required: true)?.Value ?? "";
        var (name, street, city, region, postalCode) = (Text("name"), Text("street"), Text("city"), Text("region"), Text("postalCode"));
        var country = Country(fields);
        var location = new ClinicLocation
        {
            Id = id?.Value ?? "",
            Name = name,
            Street = street,
            City = city,
            Region = region,
            PostalCode = postalCode,
            Country = country,
            Hours = Hours(fields),
            Closures = fields.Dates("closures"),
            Directions = fields.Url("directions") ?? MapUrl($"{street}, {city}, {region} {postalCode}, {country}"),
            Access = fields.Prose("access") ?? "",
        };
        fields.Finish();
        return id is null ? null : location;
    }

    private static string MapUrl(string address) => "https://www.openstreetmap.org/search?query=" + Uri.EscapeDataString(address);

    private static string Country(FieldReader fields)
    {
        if (fields.Text("country", required: true, "US") is not { } text) return "";
        if (text.Value.Length != 2 || !text.Value.All(char.IsAsciiLetterUpper))
            fields.Diagnostics.Add(YamlRules.NotAChoice, text.Location, text.Value, "country", "US, GB, or another code of two capital letters");
        return text.Value;
    }

    private static List<DayHours> Hours(FieldReader fields)
    {
        var days = new DayHours?[7];
        foreach (var (key, value) in fields.Free("hours"))
        {
            if (value is not YamlScalar time)
            {
                fields.Diagnostics.Add(YamlRules.BadHours, value.Location, $"The hours of \"{key.Value}\" are {value.Description}, not a text.");
                continue;
            }

            var range = DayRange(key.Value);
            if (range is null) fields.Diagnostics.Add(YamlRules.BadHours, key.Location, $"\"{key.Value}\" is not a day or a range of days.");
            var hours = TimeRange(time, fields);
            if (range is null || hours is null) continue;
            foreach (var day in range)
            {
                if (days[day] is not null) fields.Diagnostics.Add(YamlRules.BadHours, key.Location, $"The day \"{Days[day]}\" has hours twice.");
                days[day] = hours with { Day = (DayOfWeek)((day + 1) % 7) };
            }
        }

        return [.. days.OfType<DayHours>()];
    }

    private static IEnumerable<int>? DayRange(string text)
    {
        var ends = text.Split('-').Select(day => Array.IndexOf(Days, day)).ToArray();
        return ends is [>= 0] ? ends : ends is [>= 0 and var first, var last] && last > first ? Enumerable.Range(first, last - first + 1) : null;
    }

    private static DayHours? TimeRange(YamlScalar time, FieldReader fields)
    {
        if (time.Value == "closed") return new DayHours(default, null, null);
        var ends = time.Value.Split('-');
        if (ends.Length == 2 && Clock(ends[0]) is { } opens && Clock(ends[1]) is { } closes)
        {
            if (closes > opens) return new DayHours(default, opens, closes);
            fields.Diagnostics.Add(YamlRules.BadHours, time.Location, $"\"{time.Value}\" closes before it opens.");
        }
        else
        {
            fields.Diagnostics.Add(YamlRules.BadHours, time.Location, $"\"{time.Value}\" is not a time from and to.");
        }

        return null;
    }

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
