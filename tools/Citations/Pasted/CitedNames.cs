using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>The authors that a citation names, taken apart.</summary>
internal static partial class CitedNames
{
    /// <summary>Words that begin a sentence before a name.</summary>
    private static readonly HashSet<string> Starts = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "see", "as", "by", "for", "the", "a", "an", "when", "while", "since", "but", "and", "however", "although", "both", "after", "before", "like",
        "unlike", "from", "with", "if", "because", "here", "later", "then", "also", "thus", "at", "on", "where", "yet", "so", "of", "reviewed", "cited",
    };

    /// <summary>Each name by itself, without "et al.".</summary>
    public static string[] Split(string names) => Joint().Split(names.Trim()).Select(name => name.Trim()).Where(name => name.Length > 0).ToArray();

    /// <summary>Whether it says that there are more: "et al.", "and colleagues".</summary>
    public static bool HaveOthers(string names) => AndOthers().IsMatch(names);

    /// <summary>Whether two or more are joined as authors are.</summary>
    public static bool AreJoined(string names) => Conjunction().IsMatch(names);

    /// <summary>How many letters before the names belong to the sentence: "Pain returns. In Smith" has 17.</summary>
    public static int LengthOfStart(string names)
    {
        var start = SentenceBefore().Match(names).Length;
        while (names.IndexOf(' ', start) is var blank and >= 0 && Starts.Contains(names[start..blank].TrimEnd(','))) start = blank + 1;
        // "The second trial of Brown et al." is over, and so is "Here Brown": the last name is the author's, unless they are a group.
        var first = Joint().Split(names[start..])[0];
        return GroupNames.IsGroup(first) ? start : start + LastName().Match(first).Index;
    }

    /// <summary>Where the names may begin: a sentence may begin with a word in upper case before them.</summary>
    public static IEnumerable<int> Beginnings(string names)
    {
        yield return 0;
        for (var at = names.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = names.IndexOf(' ', at + 1)) yield return at + 1;
    }

    [GeneratedRegex(CitationGrammar.Others + @"|,\s(?:" + CitationGrammar.And + @"\s)?|\s" + CitationGrammar.And + @"\s")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s" + CitationGrammar.And + @"\s")]
    private static partial Regex Conjunction();

    [GeneratedRegex(CitationGrammar.Others)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"(?:(?<![\p{L}])\p{Lu}\.[\s-]?)*" + CitationGrammar.Name + "$", RegexOptions.RightToLeft)]
    private static partial Regex LastName();

    [GeneratedRegex(@"^.*\p{L}{3}[.!?:]\s+(?=\p{Lu})")]
    private static partial Regex SentenceBefore();
}
