using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>Whether two titles are one; a subtitle that only one of them has is no difference.</summary>
internal static class TitleComparison
{
    /// <summary>A shorter main title is shared by too many works to say anything: "Migraine: …".</summary>
    private const int ShortestMainTitle = 20;

    private static readonly char[] BeforeSubtitle = [':', '?', '.', '–', '—'];

    public static FieldVerdict Compare(CslItem item, SourceRecord record)
    {
        if (record.Titles.Count == 0) return new FieldVerdict("title", Agreement.Unknown);
        var theirs = TextFold.Plain(record.Titles[0]);
        if (item.Title.Length == 0) return new FieldVerdict("title", Agreement.Missing, "", $"\"{theirs}\"");
        return record.Titles.Any(title => AreSame(item.Title, title))
            ? new FieldVerdict("title", Agreement.Agrees)
            : new FieldVerdict("title", Agreement.Differs, $"\"{TextFold.Plain(item.Title)}\"", $"\"{theirs}\"");
    }

    public static bool AreSame(string ours, string theirs)
    {
        var (left, right) = (NoticeInTitle.Remove(TextFold.Plain(ours)), NoticeInTitle.Remove(TextFold.Plain(theirs)));
        var (leftLetters, rightLetters) = (TextFold.Letters(left), TextFold.Letters(right));
        return leftLetters == rightLetters || IsMainTitle(leftLetters, right) || IsMainTitle(rightLetters, left);
    }

    private static bool IsMainTitle(string letters, string whole)
    {
        if (letters.Length < ShortestMainTitle) return false;
        for (var at = whole.IndexOfAny(BeforeSubtitle); at >= 0; at = whole.IndexOfAny(BeforeSubtitle, at + 1))
        {
            var isEnd = at + 1 < whole.Length && char.IsWhiteSpace(whole[at + 1]);
            if (isEnd && TextFold.Letters(whole[..at]) == letters) return true;
        }

        return false;
    }
}
