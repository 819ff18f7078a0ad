using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Text as people type and paste it, made one line with plain blanks, hyphens and ASCII quotes around nothing.</summary>
internal static partial class TypedText
{
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

    /// <summary>Parts the number that was typed before a reference from the rest: <c>3.</c>, <c>[3]</c>, <c>(3)</c>, <c>3)</c>.</summary>
    public static (int? Number, string Line) SplitNumber(string line)
    {
        var match = TypedNumber().Match(line);
        return match.Success && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, line[match.Length..].TrimStart())
            : (null, line.TrimStart('•', '·', '–', '-', '*', ' '));
    }

    /// <summary>The length of the number and what separates it.</summary>
    public static int LengthOfNumber(string text) => TypedNumber().Match(text) is { Success: true } match ? match.Length : 0;

    /// <summary>Dashes between numbers as plain hyphens.</summary>
    public static string Hyphens(string text) => Dash().Replace(text, "-");

    private static void AppendBlank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }

    [GeneratedRegex(@"^(?:[•·*]\s*)?(?:\[(?<number>\d{1,3})\]|\((?<number>\d{1,3})\)|(?<number>\d{1,3})[.)](?!\d))\s*")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"\s*[‐‑‒–—−]\s*|(?<=\d)\s*-\s*(?=\S)")]
    private static partial Regex Dash();
}
