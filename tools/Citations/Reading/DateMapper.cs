using System.Globalization;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Reading;

/// <summary>Turns CSL's date objects into dates: <c>date-parts</c>, <c>raw</c>, <c>literal</c>, <c>season</c>, <c>circa</c>.</summary>
internal static class DateMapper
{
    public static CslDate? Map(FieldReader fields, string variable)
    {
        if (fields.Get(variable) is not { } value) return null;
        // Pandoc wrote a list of dates once.
        if (value is { Kind: JsonKind.Array, Elements: [{ Kind: JsonKind.Object } only] }) value = only;
        if (value.Kind is JsonKind.Text or JsonKind.Number) return Words(fields, variable, value, false);
        if (value.Kind is not JsonKind.Object)
        {
            fields.ReportKind(variable, value, "a date object");
            return null;
        }

        var reader = fields.Of(value);
        var circa = reader.GetFlag("circa");
        if (reader.Get("date-parts") is { } parts)
            return MapParts(reader, variable, parts) is { } date ? date with { Circa = circa } : null;
        if (reader.Get("year") is not null) return MapNamed(reader, variable) is { } named ? named with { Circa = circa } : null;
        var words = reader.Get("literal") ?? reader.Get("raw");
        return words is null or { Text: "" } ? null : Words(reader, variable, words, circa);
    }

    /// <summary>CSL-YAML's <c>year</c>, <c>month</c> and <c>day</c>.</summary>
    private static CslDate? MapNamed(FieldReader reader, string variable)
    {
        var parts = new List<JsonValue>();
        foreach (var name in (ReadOnlySpan<string>)["year", "month", "day"])
        {
            if (reader.Get(name) is not { } part) break;
            parts.Add(part);
        }

        return ReadParts(reader, variable, new JsonValue(JsonKind.Array, parts[0].Offset, 1) { Elements = parts }) is { } start
            ? new CslDate { Start = start, Season = ReadSeason(reader, variable) } : null;
    }

    /// <summary>Text is a date where it has the form of one.</summary>
    private static CslDate? Words(FieldReader reader, string variable, JsonValue value, bool circa)
    {
        if (Edtf.Parse(new PlacedText(value.Text, value.Offset, value.Length)) is not { } parsed) return new CslDate { Literal = value.Text, Circa = circa };
        var date = MapParts(reader.Of(parsed), variable, parsed.Get("date-parts")!);
        return date is null ? null : date with { Circa = circa || parsed.Get("circa") is not null };
    }

    private static CslDate? MapParts(FieldReader reader, string variable, JsonValue list)
    {
        if (list.Kind is not JsonKind.Array || list.Elements.Any(part => part.Kind is not JsonKind.Array))
        {
            reader.ReportKind("date-parts", list, "a list of lists of numbers, [[2020, 5, 31]]");
            return null;
        }

        if (list.Elements.Count == 0 || list.Elements[0].Elements.Count == 0) return null;
        var start = ReadParts(reader, variable, list.Elements[0]);
        var end = list.Elements.Count > 1 ? ReadParts(reader, variable, list.Elements[1]) : null;
        if (start is null) return null;
        if (end is { FirstDay: { } last } && start is { FirstDay: { } first } && last < first)
        {
            reader.Diagnostics.Add(
                CitationRules.ImpossibleDate, reader.At(list.Elements[1]), variable, reader.Key, "it ends before it begins", reader.DateForm);
            end = null;
        }

        return new CslDate { Start = start, End = end, Season = ReadSeason(reader, variable) };
    }

    private static CslDateParts? ReadParts(FieldReader reader, string variable, JsonValue list)
    {
        var numbers = new List<int>();
        foreach (var element in list.Elements)
        {
            if (element.Kind is JsonKind.Null or JsonKind.Text && element.Text.Length == 0) break;
            if (!int.TryParse(element.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                reader.ReportKind("date-parts", element, "whole numbers");
                return null;
            }

            numbers.Add(number);
        }

        if (numbers.Count == 0) return null;
        if (ToParts(numbers, out var wrong) is { } parts) return parts;
        reader.Diagnostics.Add(
            CitationRules.ImpossibleDate, reader.At(list.Elements[Math.Min(wrong, list.Elements.Count - 1)]),
            variable, reader.Key, Explain(numbers, wrong), reader.DateForm);
        return null;
    }

    /// <param name="numbers">Year, month, day.</param>
    /// <param name="wrong">Which of them no calendar has.</param>
    private static CslDateParts? ToParts(List<int> numbers, out int wrong)
    {
        var year = numbers[0];
        wrong = year is 0 or > 9999 or < -9999 ? 0
            : numbers.Count > 1 && numbers[1] is < 1 or > 12 ? 1
            : numbers.Count > 2 && (numbers[2] < 1 || numbers[2] > DateTime.DaysInMonth(year < 1 ? 4 : year, numbers[1])) ? 2
            : numbers.Count > 3 ? 3 : -1;
        if (wrong >= 0) return null;
        return new CslDateParts(year, numbers.Count > 1 ? numbers[1] : null, numbers.Count > 2 ? numbers[2] : null);
    }

    private static string Explain(List<int> numbers, int wrong) => wrong switch
    {
        0 => $"there is no year {numbers[0].ToString(CultureInfo.InvariantCulture)}",
        1 => $"there is no month {numbers[1].ToString(CultureInfo.InvariantCulture)}",
        2 => $"that month has no day {numbers[2].ToString(CultureInfo.InvariantCulture)}",
        _ => "it has more than year, month and day",
    };

    private static int? ReadSeason(FieldReader reader, string variable)
    {
        if (reader.GetCount("season") is not { } season) return null;
        if (season is >= 1 and <= 4) return season;
        reader.Diagnostics.Add(
            CitationRules.ImpossibleDate, reader.At(reader.Get("season")!), variable, reader.Key, "a season is 1 (spring) to 4 (winter)", reader.DateForm);
        return null;
    }
}
