using System.Text;

namespace ClinicSite.Browser.Across;

/// <summary>A page as the rules across pages see it: its parts, with the links that stand there once.</summary>
internal sealed class ComparedPage
{
    /// <summary>Pages that share fewer links in a part do not repeat it: they are of different sites, or only alike.</summary>
    private const int LinksThatMakeARepeatedPart = 3;

    public ComparedPage(string page, IReadOnlyList<LinkAround> links)
    {
        Page = page;
        Links = links;
        Parts = links.Where(link => link.Part.Length > 0).GroupBy(link => link.Part, StringComparer.Ordinal)
            .ToDictionary(part => part.Key, part => Once(part), StringComparer.Ordinal);
    }

    public string Page { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<LinkAround> Links { get; }

    /// <summary>By part, those whose address stands there once, in their order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LinkAround>> Parts { get; }

    /// <summary>Whether two lists have so many links in common that one repeats the other.</summary>
    public static bool Repeats(IReadOnlyList<LinkAround> links, IReadOnlyList<LinkAround> others)
    {
        var known = others.Select(Identity).ToHashSet();
        return links.Select(Identity).Distinct().Count(known.Contains) >= LinksThatMakeARepeatedPart;
    }

    /// <summary>The words of a name alone: case, signs and counts ("Cart (2)") make no other name.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) plain.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>What makes two links of two pages the same.</summary>
    public static (string Name, string Address) Identity(LinkAround link) => (link.Name, link.Address);

    private static IReadOnlyList<LinkAround> Once(IEnumerable<LinkAround> links) =>
        [.. links.GroupBy(link => link.Address, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.First())];
}
