using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Resolve;

/// <summary>The A to Z of conditions with their other names.</summary>
internal static class ConditionIndex
{
    public static IReadOnlyList<IndexEntry> Of(SiteScope scope)
    {
        var entries = new List<(string Key, IndexEntry Entry)>(scope.ListedConditions.Count);
        foreach (var article in scope.ListedConditions)
        {
            var url = scope.RouteOf(article).Path;
            var key = SortKey.Of(article.Title);
            entries.Add((key, new IndexEntry(article.Title, Letter(key), url, null)));
            foreach (var name in article.AlsoKnownAs.Where(name => SortKey.Of(name) != key).Distinct(StringComparer.Ordinal))
                entries.Add((SortKey.Of(Capital(name)), new IndexEntry(Capital(name), Letter(SortKey.Of(name)), url, article.Title)));
        }

        return [.. entries.OrderBy(entry => entry.Entry.Letter == '#').ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Entry)];
    }

    private static char Letter(string key)
    {
        foreach (var letter in key)
            if (char.IsLetterOrDigit(letter)) return letter is >= 'a' and <= 'z' ? (char)(letter - 32) : '#';
        return '#';
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
