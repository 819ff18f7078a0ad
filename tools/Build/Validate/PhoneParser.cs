using ClinicSite.Model;

namespace ClinicSite.Build.Validate;

/// <summary>
/// Reads E.164 numbers and says how their country prints them. Knows the North American Numbering Plan (area code and
/// exchange begin with 2 to 9, no N11) and the UK's national numbering plan (Ofcom) by length and first digit; other
/// countries are held to E.164 alone.
/// </summary>
internal static class PhoneParser
{
    public static PhoneNumber? Parse(string text, bool shortCodes, out string fault)
    {
        fault = "";
        if (shortCodes && text.Length is >= 3 and <= 6 && text.All(char.IsAsciiDigit)) return new PhoneNumber(text, SpaceShort(text));
        if (!text.StartsWith('+')) fault = "it has no plus and country code";
        else if (!text.AsSpan(1).ContainsOnlyDigits()) fault = "it holds something other than digits";
        else if (text.Length is < 9 or > 16 || text[1] == '0') fault = "no country has numbers of this length";
        else if (text[1] == '1') return NorthAmerican(text, out fault);
        else if (text.StartsWith("+44", StringComparison.Ordinal)) return British(text, out fault);
        else return new PhoneNumber(text, text);
        return null;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string SpaceShort(string code) => code.Length == 6 ? code[..3] + " " + code[3..] : code;

    private static PhoneNumber? NorthAmerican(string text, out string fault)
    {
        fault = text.Length != 12 ? "a number of this country has ten digits after +1"
            : text[2] is '0' or '1' || text[3..5] == "11" ? "no area code begins like this"
            : text[5] is '0' or '1' || text[6..8] == "11" ? "no exchange begins like this"
            : "";
        return fault.Length > 0 ? null : new PhoneNumber(text, $"({text[2..5]}) {text[5..8]}-{text[8..]}");
    }

    private static PhoneNumber? British(string text, out string fault)
    {
        var rest = text[3..];
        fault = rest.Length is not (9 or 10) ? "a number of this country has nine or ten digits after +44"
            : rest[0] is '0' or '4' or '6' ? "no number of this country begins like this"
            : "";
        return fault.Length > 0 ? null : new PhoneNumber(text, "0" + GroupBritish(rest));
    }

    /// <summary>Ofcom's usual grouping: 2x xxxx xxxx, 1x1 and 11x xxx xxxx, 3, 5 to 9 as xxx xxx xxxx, other 1xxx xxxxxx.</summary>
    private static string GroupBritish(string rest)
    {
        if (rest[0] == '2' && rest.Length == 10) return $"{rest[..2]} {rest[2..6]} {rest[6..]}";
        if (rest[0] == '7' && rest.Length == 10) return $"{rest[..4]} {rest[4..]}";
        if (rest[0] == '1' && rest.Length == 10 && rest[1] != '1' && rest[2] != '1') return $"{rest[..4]} {rest[4..]}";
        return rest.Length == 10 ? $"{rest[..3]} {rest[3..6]} {rest[6..]}" : $"{rest[..3]} {rest[3..]}";
    }
}
