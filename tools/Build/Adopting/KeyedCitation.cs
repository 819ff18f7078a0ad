using ClinicSite.Citations;

namespace ClinicSite.Build.Adopting;

/// <summary>A citation of a pasted list in Pandoc's syntax: <c>[see @a, p. 3; @b]</c>, <c>@a</c>, <c>[-@a]</c>.</summary>
/// <param name="citation">The citation.</param>
/// <param name="words">The words it stands in.</param>
/// <param name="keyOf">The key of a reference.</param>
internal sealed class KeyedCitation(PastedCitation citation, string words, Func<int, string?> keyOf)
{
    private int End => citation.Start + citation.Length;

    /// <summary>Where the words begin that it replaces: in a sentence, the authors stay where a key cannot say the same.</summary>
    public int Start => citation.Form is PastedForm.Narrative && !IsBare ? citation.Bracket : citation.Start;

    public string ToMarkdown() => citation.Form switch
    {
        PastedForm.Narrative when IsBare => "@" + keyOf(citation.Cites[0].Entry),
        PastedForm.Narrative => $"[{string.Join("; ", citation.Cites.Select(cite => "-" + Item(cite)))}]",
        PastedForm.Parenthetical => $"[{string.Join("; ", citation.Cites.Select(Item))}]",
        _ => $"[{string.Join("; ", citation.Cites.SelectMany(cite => cite.Between.Count > 0 ? cite.Between.Select(index => "@" + keyOf(index)) : [Item(cite)]))}]",
    };

    /// <summary>One work, no place in it, and nothing around that would become part of the key or of the name.</summary>
    private bool IsBare => citation.Cites is [{ Locator.Length: 0 }]
        && (citation.Start == 0 || char.IsWhiteSpace(words[citation.Start - 1]) || words[citation.Start - 1] == '(')
        && (End == words.Length || char.IsWhiteSpace(words[End]) || words[End] is ',' or '.' or ';' or ')' && (End + 1 == words.Length || char.IsWhiteSpace(words[End + 1])))
        && !IsPossessive(words[citation.Start..citation.Bracket].TrimEnd());

    private static bool IsPossessive(string names) => names is [.., '\'' or '’'] or [.., '\'' or '’', 's'];

    private string Item(PastedCite cite)
    {
        var prefix = cite.Prefix.Length > 0 ? cite.Prefix + " " : "";
        var place = cite.Locator.Length > 0 ? ", " + cite.Locator : "";
        return $"{prefix}@{keyOf(cite.Entry)}{place}{cite.Suffix}";
    }
}
