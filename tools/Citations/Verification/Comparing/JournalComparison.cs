using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Whether two names are one journal's, in full or abbreviated.</summary>
internal static class JournalComparison
{
    private static readonly string[] Skipped = ["the", "of", "and", "for", "in", "on", "a", "an", "de", "et", "und", "&"];

    public static FieldVerdict Compare(CslItem item, SourceRecord record)
    {
        if (record.Journals.Count == 0) return new FieldVerdict("container-title", Agreement.Unknown);
        var theirs = TextFold.Plain(record.Journals[0]);
        string[] ours = [.. new[] { item.ContainerTitle, item.ContainerTitleShort }.Where(name => name.Length > 0)];
        if (ours.Length == 0) return new FieldVerdict("container-title", Agreement.Missing, "", $"\"{theirs}\"");
        return ours.Any(name => record.Journals.Any(other => AreSame(name, other)))
            ? new FieldVerdict("container-title", Agreement.Agrees)
            : new FieldVerdict("container-title", Agreement.Differs, $"\"{TextFold.Plain(ours[0])}\"", $"\"{theirs}\"");
    }

    public static bool AreSame(string left, string right)
    {
        var (ours, theirs) = (WordsOf(left), WordsOf(right));
        return string.Concat(ours) == string.Concat(theirs) || IsAbbreviation(ours, theirs) || IsAbbreviation(theirs, ours);
    }

    private static string[] WordsOf(string name) =>
    [
        .. TextFold.Plain(name).Split([' ', '.', ',', '-', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(TextFold.Letters).Where(word => word.Length > 0 && !Skipped.Contains(word)),
    ];

    /// <summary>Each word shortens the word at its place: <c>Proc Natl Acad Sci</c>.</summary>
    private static bool IsAbbreviation(string[] words, string[] full)
    {
        if (words.Length != full.Length || words.Length < 2) return false;
        for (var index = 0; index < words.Length; index++)
            if (!Shortens(words[index], full[index])) return false;
        return true;
    }

    /// <summary>The first letter, and then some of the others in their order.</summary>
    private static bool Shortens(string word, string full)
    {
        if (word.Length > full.Length || word[0] != full[0]) return false;
        var at = 0;
        foreach (var letter in full)
            if (at < word.Length && word[at] == letter) at++;
        return at == word.Length;
    }
}
