using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Resolve;

/// <summary>The A to Z of conditions with their other names.</summary>
internal static class ConditionIndex
{
    public static IReadOnlyList<IndexEntry> Of(SiteScope scope)
    {
        var entries = new List<IndexEntry>();
        foreach (var article in scope.ListedConditions)
        {
            var url = scope.RouteOf(article).Path;
            entries.Add(new IndexEntry(article.Title, Letter(article.Title), url, null));
            entries.AddRange(article.AlsoKnownAs.Where(name => SortKey.Of(name) != SortKey.Of(article.Title)).Distinct(StringComparer.Ordinal)
                .Select(name => new IndexEntry(Capital(name), Letter(name), url, article.Title)));
        }

        return [.. entries.OrderBy(entry => (entry.Letter == '#' ? "1" : "0") + SortKey.Of(entry.Label), StringComparer.Ordinal)];
    }

    private static char Letter(string name)
    {
        var first = SortKey.Of(name).FirstOrDefault(char.IsLetterOrDigit);
        return first is >= 'a' and <= 'z' ? (char)(first - 32) : '#';
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
