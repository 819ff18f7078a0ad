using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Dates of ISO 8601-2 (EDTF, level 1) as BibLaTeX and CSL-YAML use them: <c>2018</c>, <c>2018-10</c>, <c>2018-10-05</c>,
/// <c>2018-21</c> (spring), <c>2018~</c> (about), <c>2018-03/2018-05</c>, <c>2018/..</c>.
/// </summary>
internal static partial class Edtf
{
    /// <summary>A CSL date object, or null where the text is no such date.</summary>
    public static JsonValue? Parse(PlacedText text)
    {
        var match = Dates().Match(text.Text.Trim());
        if (!match.Success) return null;
        var start = PartsOf(match, "");
        var season = start[1] is >= 21 and <= 24 ? start[1] - 20 : null;
        if (season is not null) start = [start[0]];
        var end = match.Groups["y2"].Success ? PartsOf(match, "2") : null;
        if (end?[1] is >= 21 and <= 24) end = [end[0]];
        var date = DateWords.OfParts(text, start, end, season);
        return match.Groups["circa"].Success
            ? date with { Members = [.. date.Members, new JsonMember("circa", text.Offset, EntryBuilder.OfFlag(true, text))] } : date;
    }

    private static int?[] PartsOf(Match match, string suffix) =>
        [Number(match.Groups["y" + suffix]), Number(match.Groups["m" + suffix]), Number(match.Groups["d" + suffix])];

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<y>-?[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2})(?:T[0-9:.Z+-]*)?)?)?(?<circa>[~?%])?(?:/(?:\.\.|(?<y2>-?[0-9]{4})(?:-(?<m2>[0-9]{2})(?:-(?<d2>[0-9]{2}))?)?(?<circa>[~?%])?)?)?$")]
    private static partial Regex Dates();
}
