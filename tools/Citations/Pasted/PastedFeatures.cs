using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Verification.Comparing;
using ClinicSite.Text;

namespace ClinicSite.Citations.Pasted;

/// <summary>What works are compared by: authors by their letters, titles by how much of them is the same.</summary>
internal static class PastedFeatures
{
    /// <summary>From here on two titles of one author are one title with slips.</summary>
    public const double CloseTitle = 0.85;

    /// <summary>Letters of the first author's family name, without particles that may have moved; empty where nobody is named.</summary>
    public static string AuthorOf(CslItem item) => (item.Author.Count > 0 ? item.Author : item.Editor) is [var first, ..] ? LettersOf(first) : "";

    public static string LettersOf(CslName name)
    {
        var family = name.Family.Length > 0 ? name.Family : ShortAuthors.FamilyOf(name);
        var words = family.Split(' ');
        var start = 0;
        while (start + 1 < words.Length && words[start].Length > 0 && char.IsLower(words[start][0])) start++;
        return TextFold.Letters(string.Concat(words[start..]));
    }

    /// <summary>1 where two titles have the same letters, 0 where none.</summary>
    public static double Likeness(string left, string right)
    {
        var (ours, theirs) = (TextFold.Letters(left), TextFold.Letters(right));
        if (ours.Length == 0 || theirs.Length == 0) return 0;
        if (ours == theirs || TitleComparison.AreSame(left, right)) return 1;
        var longer = Math.Max(ours.Length, theirs.Length);
        // A distance that cannot reach a likeness worth having need not be counted.
        if (Math.Abs(ours.Length - theirs.Length) * 2 > longer) return 0;
        return 1 - (Suggestion.Distance(ours, theirs) / (double)longer);
    }
}
