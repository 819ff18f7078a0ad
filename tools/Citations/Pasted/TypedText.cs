using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Text as people type and paste it, made one line with plain blanks, hyphens and ASCII quotes around nothing.</summary>
internal static partial class TypedText
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>One line: every kind of blank is a blank, and marks that nobody sees are gone.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) AppendBlank(line);
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control)) line.Append(letter);
        }

        return line.ToString().Trim();
    }

    /// <summary>Parts the number that was typed before a reference from the rest: <c>3.</c>, <c>[3]</c>, <c>(3)</c>, <c>3)</c>, <c>³</c>.</summary>
    /// <param name="line">The reference.</param>
    /// <param name="expected">The number that is one without any mark too (<c>3 Grey A</c>); 0 for none.</param>
    public static (int? Number, string Line) SplitNumber(string line, int expected = 0)
    {
        var length = LengthOfNumber(line, expected);
        return length > 0 ? (NumberAt(line), line[length..].TrimStart()) : (null, line.TrimStart('•', '·', '–', '-', '*', ' '));
    }

    /// <summary>The number with which a line begins, whatever separates it from the rest.</summary>
    public static int? NumberAt(string line) =>
        int.TryParse(Plain(FirstNumber().Match(line).Groups["number"].Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The length of the number and what separates it.</summary>
    public static int LengthOfNumber(string text, int expected = 0)
    {
        if (TypedNumber().Match(text) is { Success: true } match) return match.Length;
        return expected > 0 && BareNumber().Match(text) is { Success: true } bare && NumberAt(text) == expected ? bare.Length : 0;
    }

    /// <summary>Raised digits as plain ones.</summary>
    public static string Plain(string number) =>
        string.Concat(number.Select(letter => RaisedDigits.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? (char)('0' + at) : letter));

    /// <summary>Dashes between numbers as plain hyphens.</summary>
    public static string Hyphens(string text) => Dash().Replace(text, "-");

    private static void AppendBlank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }

    [GeneratedRegex(@"^(?:[•·*]\s*)?(?:\[(?<number>\d{1,3})\][.:]?|\((?<number>\d{1,3})\)|\^\[?(?<number>\d{1,3})\]?\^|(?<number>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<number>\d{1,3})(?:[.)](?!\d)|:\s|\s[–—-]\s))\s*")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"^\s*\d{1,3}\s+(?=\p{Lu}|(?:\p{Ll}{1,4}\s){1,3}\p{Lu})")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\W*(?<number>\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@"\s*[‐‑‒–—−]\s*|(?<=\d)\s*-\s*(?=\S)")]
    private static partial Regex Dash();
}
