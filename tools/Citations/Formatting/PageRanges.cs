using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Formatting;

/// <summary>Pages: <c>400-5</c> is expanded to <c>400-405</c> or cut to <c>400–5</c>.</summary>
internal static partial class PageRanges
{
    /// <summary>Both ends in full.</summary>
    public static string Expand(string pages, string dash) => Format(pages, dash, minimal: false);

    /// <summary>The second end without the digits it shares with the first.</summary>
    public static string Minimize(string pages, string dash) => Format(pages, dash, minimal: true);

    [GeneratedRegex(@"^([0-9]*[a-zA-Z]+0*)?([0-9]+[a-z]*)\s*[-–]\s*([0-9]*[a-zA-Z]+0*)?([0-9]+[a-z]*)$")]
    internal static partial Regex Range();

    [GeneratedRegex("[0-9][A-Z]")]
    private static partial Regex CapitalAfterNumber();

    private static string Format(string pages, string dash, bool minimal)
    {
        if (pages.Contains(", ", StringComparison.Ordinal))
            return string.Join(", ", pages.Split(", ").Select(part => Format(part.Trim(), dash, minimal)));
        // A list without spaces may be anything, so it stays as it is.
        if (pages.Contains(',', StringComparison.Ordinal)) return pages;
        var match = Range().Match(pages);
        // A capital after the number is no range that a processor knows: 431A-461A.
        if (!match.Success && CapitalAfterNumber().IsMatch(pages)) return pages;
        if (!match.Success) return pages.Replace("-", dash, StringComparison.Ordinal).Replace("–", dash, StringComparison.Ordinal);
        var (prefix, first) = (match.Groups[1].Value, match.Groups[2].Value);
        var (otherPrefix, last) = (match.Groups[3].Value, match.Groups[4].Value);
        if (otherPrefix.Length > 0 && otherPrefix != prefix) return $"{prefix}{first}{dash}{otherPrefix}{last}";
        if (last.Length < first.Length) last = first[..^last.Length] + last;
        if (NumberOf(first) >= NumberOf(last))
            return $"{prefix}{first}{dash}{otherPrefix}{match.Groups[4].Value}";
        return minimal ? prefix + first + dash + Cut(first, last) : prefix + first + dash + prefix + last;
    }

    private static string Cut(string first, string last)
    {
        if (first.Length != last.Length) return last;
        var same = 0;
        while (same < last.Length && first[same] == last[same]) same++;
        return last[same..];
    }

    /// <summary>The number a page starts with; 0 where it is too long to be one.</summary>
    internal static long NumberOf(string page)
    {
        var digits = page.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
