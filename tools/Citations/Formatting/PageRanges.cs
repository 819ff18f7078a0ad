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
        if (NumbersOf(pages) is { } numbers) return Join("", numbers.First, numbers.Last, numbers.Last, "", dash, minimal);
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
        return Join(prefix, first, last, match.Groups[4].Value, otherPrefix, dash, minimal);
    }

    /// <summary>What nearly all pages are: two numbers and a dash; null for anything else.</summary>
    private static (string First, string Last)? NumbersOf(string pages)
    {
        var at = pages.AsSpan().IndexOfAny('-', '–');
        return at > 0 && IsNumber(pages.AsSpan(0, at)) && IsNumber(pages.AsSpan(at + 1)) ? (pages[..at], pages[(at + 1)..]) : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static string Join(string prefix, string first, string last, string typed, string otherPrefix, string dash, bool minimal)
    {
        if (last.Length < first.Length) last = string.Concat(first.AsSpan(0, first.Length - last.Length), last);
        if (NumberOf(first) >= NumberOf(last)) return $"{prefix}{first}{dash}{otherPrefix}{typed}";
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
