using System.Globalization;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Citing;

/// <summary>APA's order: by author, works without a date first, then by date, then by title.</summary>
internal static class AuthorDateOrder
{
    private const char Below = '\u0001';

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

    /// <summary>Names as they are sorted: family, then initials.</summary>
    public static string NameKey(IEnumerable<CslName> names) => string.Join(' ', names.Select(PersonNames.Inverted));

    /// <summary>Marks do not count, so "Noppers, I. M." comes before "Noppers, I., Niesters".</summary>
    private static string Letters(string text)
    {
        var letters = new char[text.Length];
        var (length, isApart) = (0, false);
        foreach (var letter in text)
        {
            if (letter is ' ' or ',' or '.' or '“' or '”' or '&' or '-' or '(' or ')')
            {
                isApart = length > 0;
                continue;
            }

            if (isApart) letters[length++] = ' ';
            letters[length++] = letter;
            isApart = false;
        }

        var key = Text.SortKey.Of(new string(letters, 0, length));
        return key[..key.IndexOf('\0', StringComparison.Ordinal)];
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
