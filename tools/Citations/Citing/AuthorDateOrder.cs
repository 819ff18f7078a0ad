using System.Globalization;
using System.Text;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>APA's order: by author, works without a date first, then by date, then by title.</summary>
internal static class AuthorDateOrder
{
    private const char Below = '\u0001', Sign = '\u0002', Apart = '\u0003';

    /// <summary>Key in the reference list, to be compared ordinally.</summary>
    public static string ListKey(CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var title = Letters(Fragment.Rich(item.Title).Text);
        var lead = names.Count > 0 ? Letters(NameKey(names.Take(20)))
            : item.Type is "webpage" && item.Publisher.Length > 0 ? Letters(item.Publisher) : title;
        return string.Join(Below, lead, DateKey(item), title, item.Volume, item.Id);
    }

    /// <summary>Key within a cluster.</summary>
    public static string ClusterKey(CslItem item, string author) => string.Join(Below, Letters(author), DateKey(item));

    /// <summary>Names as they are sorted: family, particle, initials, suffix.</summary>
    public static string NameKey(IEnumerable<CslName> names) => string.Join(' ', names.Select(PersonNames.ForSorting));

    /// <summary>
    /// Words, apart by one sign that comes before every letter; marks do not count, so "Noppers, I. M." comes before
    /// "Noppers, I., Niesters". Numbers are sorted by their value.
    /// </summary>
    private static string Letters(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        var folded = ClinicSite.Text.SortKey.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            var letter = folded[at];
            if (char.IsAsciiDigit(letter))
            {
                at = AppendNumber(key, folded, at);
                continue;
            }

            if (char.IsLetterOrDigit(letter)) key.Append(letter);
            else if (letter is ' ' or '\u00A0') key.Append(Apart);
            else if (letter is '+' or '<' or '=' or '>') key.Append(Sign);
        }

        return key.ToString();
    }

    /// <summary>Its length before it, so that 9 comes before 10.</summary>
    private static int AppendNumber(StringBuilder key, string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) end++;
        while (start < end && text[start] == '0') start++;
        key.Append((char)('0' + Math.Min(9, end - start))).Append(text, start, end - start + 1);
        return end;
    }

    private static string DateKey(CslItem item)
    {
        if (item.Issued is not { } issued) return item.Status.Length > 0 ? "2" + item.Status : "0";
        if (issued.Start is not { } start) return "1x" + issued.Literal;
        var printsDay = item.IsAny("article-magazine", "article-newspaper", "post", "post-weblog", "webpage", "speech");
        var year = (start.Year + 10000).ToString("D5", CultureInfo.InvariantCulture);
        return printsDay ? $"1{year}{start.Month ?? 0:D2}{start.Day ?? 0:D2}" : "1" + year;
    }
}
