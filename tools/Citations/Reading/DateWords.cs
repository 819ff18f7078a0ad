using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Dates as RIS files and PubMed write them: <c>2018/09/15/</c>, <c>2018 Oct 15</c>, <c>2018 Sep-Oct</c>, <c>2018 Fall</c>,
/// <c>2017 Dec 28-2018 Jan 3</c>. Whether the day exists is for the mapper to say, at the same place.
/// </summary>
internal static partial class DateWords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Seasons = ["spring", "summer", "fall", "winter", "autumn"];

    /// <summary>1 to 12, or null where the word is no English month, in full or cut to three letters or more.</summary>
    public static int? MonthOf(string word)
    {
        if (word.Length < 3 || Array.IndexOf(Months, word[..3].ToLowerInvariant()) is not (var month and >= 0)) return null;
        var full = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month];
        return full.StartsWith(word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? month + 1 : null;
    }

    /// <summary>The CSL date; a date in words where it cannot be taken apart, and null where there is no text.</summary>
    public static JsonValue? Parse(PlacedText text)
    {
        var words = Spaces().Replace(text.Text.Trim(), " ");
        if (words.Length == 0) return null;
        if (Slashed().Match(words) is { Success: true } slashed) return OfSlashed(slashed, text);
        if (DayFirst().Match(words) is { Success: true } day)
            words = $"{day.Groups["y"]} {day.Groups["m"]} {day.Groups["d"]}".TrimEnd();
        return YearFirst().Match(words) is { Success: true } match && OfWords(match, text) is { } date
            ? date : EntryBuilder.OfFields(text, ("literal", words));
    }

    /// <summary>A date object.</summary>
    /// <param name="place">Where the date stands.</param>
    /// <param name="start">Year, month and day as far as they are known; a null ends it.</param>
    /// <param name="end">The end of a range, or null.</param>
    /// <param name="season">1 to 4, or null.</param>
    public static JsonValue OfParts(PlacedText place, int?[] start, int?[]? end = null, int? season = null)
    {
        var lists = new List<JsonValue> { ListOf(place, start) };
        if (end is not null) lists.Add(ListOf(place, end));
        var parts = new JsonValue(JsonKind.Array, place.Offset, place.Length) { Elements = lists };
        var members = new List<JsonMember> { new("date-parts", place.Offset, parts) };
        if (season is { } number) members.Add(new JsonMember("season", place.Offset, EntryBuilder.OfNumber(number, place)));
        return new JsonValue(JsonKind.Object, place.Offset, place.Length) { Members = members };
    }

    private static JsonValue ListOf(PlacedText place, int?[] numbers) => new(JsonKind.Array, place.Offset, place.Length)
    {
        Elements = [.. numbers.TakeWhile(number => number is not null).Select(number => EntryBuilder.OfNumber(number!.Value, place))],
    };

    private static JsonValue OfSlashed(Match match, PlacedText text)
    {
        var season = SeasonOf(match.Groups["more"].Value.Trim());
        return OfParts(text, [Number(match, "y"), Number(match, "m"), Number(match, "d")], season: season);
    }

    private static JsonValue? OfWords(Match match, PlacedText text)
    {
        var (month, season) = (match.Groups["m"].Value, SeasonOf(match.Groups["m"].Value));
        if (month.Length > 0 && season is null && MonthOf(month) is null) return null;
        int?[] start = [Number(match, "y"), MonthOf(month), Number(match, "d")];
        if (!match.Groups["end"].Success) return OfParts(text, start, season: season);
        var (otherYear, otherMonth) = (Number(match, "y2"), match.Groups["m2"].Value);
        // A range of seasons has no form in CSL.
        if (season is not null || SeasonOf(otherMonth) is not null || (otherMonth.Length > 0 && MonthOf(otherMonth) is null)) return null;
        int?[] end = [otherYear ?? start[0], MonthOf(otherMonth) ?? (otherYear is null ? start[1] : null), Number(match, "d2")];
        return OfParts(text, start, end);
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Length: > 0 } found
        && int.TryParse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? SeasonOf(string word) => Array.IndexOf(Seasons, word.ToLowerInvariant()) switch
    {
        < 0 => null,
        4 => 3,
        var index => index + 1,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[/-](?<m>[0-9]{0,2})(?:[/-](?<d>[0-9]{0,2})(?:/(?<more>.*))?)?)?$")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?:(?<d>[0-9]{1,2}) (?<m>[A-Za-z]+)\.?|(?<m>[A-Za-z]+)\.?(?: (?<d>[0-9]{1,2}))?),? (?<y>[0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?: (?<m>[A-Za-z]+)\.?(?: (?<d>[0-9]{1,2}))?)?(?<end> ?[-/–] ?(?:(?<y2>[0-9]{4})(?: |$))?(?:(?<m2>[A-Za-z]+)\.?(?: |$))?(?<d2>[0-9]{1,2})?)?$")]
    private static partial Regex YearFirst();
}
