namespace ClinicSite.Citations.Reading;

/// <summary>Dates: BibLaTeX's <c>date</c>, or BibTeX's <c>year</c>, <c>month</c> and <c>day</c>.</summary>
internal static class BibTexDates
{
    private static readonly string[] States = ["in press", "forthcoming", "to appear", "submitted", "in preparation", "accepted"];

    public static JsonValue? Issued(BibTexEntry entry)
    {
        if (Of(entry.First("date")) is { } date) return date;
        if (entry.First("year") is not { } year) return null;
        var text = LatexText.Decode(year.Raw);
        if (IsState(text)) return null;
        var month = entry.First("month") is { } value ? LatexText.Decode(value.Raw).Replace('\u00A0', ' ').TrimEnd('.') : "";
        var day = entry.First("day") is { } number ? " " + LatexText.Decode(number.Raw) : "";
        var place = year.Placed(text);
        if (month.Length == 0) return Edtf.Parse(place) ?? DateWords.Parse(place);
        if (int.TryParse(month, out var numeric)) return Edtf.Parse(place.With($"{text}-{numeric:00}")) ?? DateWords.Parse(place);
        var whole = DateWords.Parse(place.With($"{text} {month}{day}"));
        return whole?.Get("literal") is null ? whole : DateWords.Parse(place.With($"{month} {text}")) is { } turned && turned.Get("literal") is null ? turned : Edtf.Parse(place) ?? whole;
    }

    /// <summary>A year that is none but says how far the work has come.</summary>
    public static PlacedText Status(BibTexEntry entry) => entry.First("year", "date") is { } year && IsState(LatexText.Decode(year.Raw))
        ? year.Placed(LatexText.Decode(year.Raw)) : new PlacedText("", 0, 1);

    /// <summary>A field of BibLaTeX's date form; what is none is a date in words.</summary>
    public static JsonValue? Of(BibTexValue? value)
    {
        if (value is null) return null;
        var place = value.Placed(LatexText.Decode(value.Raw));
        return IsState(place.Text) ? null : Edtf.Parse(place.With(value.Raw)) ?? DateWords.Parse(place);
    }

    private static bool IsState(string text) => States.Contains(text, StringComparer.OrdinalIgnoreCase);
}
