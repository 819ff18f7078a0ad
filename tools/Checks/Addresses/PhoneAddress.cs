using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Addresses;

/// <summary>What is wrong with a <c>tel:</c> link (RFC 3966), and whether anybody can have the number.</summary>
internal static partial class PhoneAddress
{
    /// <summary>How many digits follow the country code, for countries whose plan is simple.</summary>
    private static readonly (string Code, int Least, int Most)[] Plans =
    [
        ("1", 10, 10), ("7", 10, 10), ("27", 9, 9), ("30", 10, 10), ("31", 9, 9), ("32", 8, 9), ("33", 9, 9), ("34", 9, 9), ("41", 9, 9), ("44", 9, 10),
        ("45", 8, 8), ("46", 7, 9), ("47", 8, 8), ("48", 9, 9), ("52", 10, 10), ("55", 10, 11), ("61", 9, 9), ("64", 8, 10), ("65", 8, 8), ("81", 9, 10),
        ("86", 11, 11), ("91", 10, 10), ("351", 9, 9), ("353", 7, 9), ("354", 7, 7), ("358", 6, 11), ("420", 9, 9), ("421", 9, 9),
    ];

    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? FaultOf(string address)
    {
        var rest = Uri.UnescapeDataString(address.Trim()["tel:".Length..]);
        if (rest.StartsWith("//", StringComparison.Ordinal)) return "no slashes follow tel:";
        var number = rest.Split(';', ',')[0];
        var digits = DigitsOf(number);
        if (digits.Length == 0) return "it holds no telephone number";
        if (Letters().IsMatch(number)) return "it holds letters; only digits can be dialled";
        if (!Form().IsMatch(number) || rest.EndsWith(',')) return "it holds what is no part of a telephone number";
        return FaultOfDigits(number.TrimStart().StartsWith('+'), digits, number) ?? PhoneParameters.FaultOf(rest);
    }

    /// <summary>What keeps a number from being reached from everywhere; null where nothing does. Codes such as 911 are short and belong to a place.</summary>
    public static (string Why, DiagnosticSeverity Severity)? DoubtOf(string address)
    {
        var rest = Uri.UnescapeDataString(address.Trim()["tel:".Length..]);
        if (rest.AsSpan().IndexOfAny(" \u00a0") >= 0) return ("a telephone number in a link holds no spaces, but hyphens or nothing", DiagnosticSeverity.Warning);
        var number = rest.Split(';', ',')[0];
        if (number.StartsWith('+') || PhoneParameters.HasContext(rest) || DigitsOf(number).Length < 7 || number.AsSpan().IndexOfAny("*#") >= 0) return null;
        return number.StartsWith("00", StringComparison.Ordinal)
            ? ("00 leads abroad from some countries only; a plus sign does from all", DiagnosticSeverity.Warning)
            : ("it has no country code, so from abroad it reaches nobody, or somebody else", DiagnosticSeverity.Note);
    }

    /// <summary>The digits of a number, with the plus sign where it has one.</summary>
    public static string Normalise(string address)
    {
        var number = Uri.UnescapeDataString(address.Trim()["tel:".Length..]).Split(';', ',')[0];
        return (number.TrimStart().StartsWith('+') ? "+" : "") + DigitsOf(number);
    }

    private static string DigitsOf(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static string? FaultOfDigits(bool isGlobal, string digits, string number)
    {
        if (digits.Length > 3 && digits.All(digit => digit == digits[0])) return "nobody can have this number";
        if (!isGlobal) return FaultOfLocal(digits);
        if (digits[0] == '0' || digits.Length is < 7 or > 15) return $"no number has {digits.Length} digits after the plus sign" + (digits[0] == '0' ? ", or begins with +0" : "");
        if (number.Contains("(0)", StringComparison.Ordinal)) return "it holds both a country code and (0), which cannot be dialled together";
        foreach (var (code, least, most) in Plans)
        {
            if (!digits.StartsWith(code, StringComparison.Ordinal)) continue;
            var rest = digits[code.Length..];
            if (rest.Length < least || rest.Length > most)
                return $"a number of +{code} has {(least == most ? $"{least}" : $"{least} to {most}")} digits after it, and this one {rest.Length}";
            return code == "1" ? FaultOfNorthAmerican(rest) : null;
        }

        return Unassigned().IsMatch(digits) ? $"no country has the code +{digits[..3]}" : null;
    }

    private static string? FaultOfLocal(string digits) => digits.Length switch
    {
        < 3 or > 15 => $"no number has {digits.Length} digits",
        11 when digits[0] == '1' => FaultOfNorthAmerican(digits[1..]),
        10 when digits[0] is '1' => "no number of ten digits begins with 1",
        _ => null,
    };

    /// <summary>Area code and exchange begin with 2 to 9 in the North American plan.</summary>
    private static string? FaultOfNorthAmerican(string digits) =>
        digits[0] is '0' or '1' ? $"no area code is {digits[..3]}"
        : digits[3] is '0' or '1' ? $"after the area code no number begins with {digits[3]}"
        : digits[1..3] == "11" ? $"no area code is {digits[..3]}"
        : null;

    [GeneratedRegex("[a-zA-Z]")]
    private static partial Regex Letters();

    /// <summary>Codes that the ITU has given to nobody (E.164, list of 2016 with its amendments).</summary>
    [GeneratedRegex("^(21[04579]|259|28|29[2-6]|38[48]|42[24-9]|671|684|69[3-9]|80[1-79]|83|85[14789]|87[1-79]|88[4579]|89|969|978|99[019])")]
    private static partial Regex Unassigned();

    [GeneratedRegex(@"^\s*\+?[0-9().\-\s\u00a0*#]+$")]
    private static partial Regex Form();
}
