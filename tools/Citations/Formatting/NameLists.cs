using System.Text;
using ClinicSite.Model;

namespace ClinicSite.Citations.Formatting;

/// <summary>Lists of names: how many are printed, and what stands between.</summary>
internal static class NameLists
{
    /// <summary>AMA and NLM print so many names in full; of more only the first few.</summary>
    public const int MostInFull = 6;

    /// <summary>How many AMA prints of more.</summary>
    public const int ShownByAma = 3;

    /// <summary>How many NLM prints of more.</summary>
    public const int ShownByNlm = 6;

    /// <summary>The names that a style prints, in their order.</summary>
    public static IEnumerable<CslName> Printed(IReadOnlyList<CslName> names, CitationStyle style) => style switch
    {
        CitationStyle.Apa => names.Count > 20 ? names.Take(19).Append(names[^1]) : names,
        _ when names.Count <= MostInFull => names,
        _ => names.Take(style is CitationStyle.Nlm ? ShownByNlm : ShownByAma),
    };

    /// <summary>AMA and NLM: of more than <paramref name="most"/> names only the first few and "et al".</summary>
    public static string Compact(IReadOnlyList<CslName> names, int most, int shown)
    {
        var printed = names.Count > most ? shown : names.Count;
        if (printed == 0) return "";
        var list = new StringBuilder(PersonNames.Compact(names[0]));
        for (var index = 1; index < printed; index++) list.Append(", ").Append(PersonNames.Compact(names[index]));
        if (printed < names.Count) list.Append(", et al.");
        return list.ToString();
    }

    /// <summary>APA's list: twenty names at most; of more, the first nineteen, an ellipsis and the last.</summary>
    public static string Apa(IReadOnlyList<CslName> names)
    {
        var printed = names.Select(PersonNames.Inverted).ToList();
        if (printed.Count > 20) return string.Join(", ", printed.Take(19)) + ", … " + printed[^1];
        if (printed.Count < 2) return string.Concat(printed);
        // A lone person and the group behind take no comma; the processor counts groups apart.
        var comma = printed.Count == 2 && names[1].IsLiteral ? "" : ",";
        return $"{string.Join(", ", printed.SkipLast(1))}{comma} & {printed[^1]}";
    }

    /// <summary>APA's editors of a book: <c>S. M. Fishman, J. C. Ballantyne, &amp; J. P. Rathmell</c>.</summary>
    public static string ApaInOrder(IReadOnlyList<CslName> names)
    {
        var printed = names.Select(PersonNames.InOrder).ToList();
        if (printed.Count > 20) return string.Join(", ", printed.Take(19)) + ", … " + printed[^1];
        return printed.Count switch
        {
            0 => "",
            1 => printed[0],
            2 => $"{printed[0]} & {printed[1]}",
            _ => $"{string.Join(", ", printed.SkipLast(1))}, & {printed[^1]}",
        };
    }
}
