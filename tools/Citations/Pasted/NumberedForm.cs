using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>References with the year among the numbers (AMA, NLM, Vancouver): <c>Goadsby PJ, et al. Title. Journal. 2017;97(2):553-622.</c></summary>
internal static partial class NumberedForm
{
    /// <summary>Reads whatever can be told apart.</summary>
    public static PastedReference Read(string text)
    {
        var details = SourceDetails.Numbered(text);
        var head = details is null ? text : text[..Math.Min(details.Start, text.Length)];
        var (names, rest) = SplitAuthors(head.Trim());
        var reference = new PastedReference
        {
            Text = "",
            Authors = names?.Names ?? [],
            AuthorsLeftOut = names?.LeftOut == true,
            AreEditors = names?.AreEditors == true,
            Year = details?.Year,
            Volume = details?.Volume ?? "",
            Issue = details?.Issue ?? "",
            Page = details?.Page ?? "",
            Publisher = details?.Publisher ?? "",
        };
        return WithTitles(reference, rest, details, text);
    }

    private static PastedReference WithTitles(PastedReference reference, string rest, SourceDetails? details, string text)
    {
        if (InBook().Match(rest) is { Success: true } chapter)
        {
            var book = Sentences.Split(BookEditors().Replace(rest[(chapter.Index + chapter.Length)..], ""));
            return reference with
            {
                Title = rest[..chapter.Index].Trim().TrimEnd('.'),
                ContainerTitle = book.Count > 0 ? book[0] : "",
                IsChapter = true,
                Page = reference.Page.Length > 0 ? reference.Page : PagesOf(text),
                Volume = reference.Volume.Length > 0 ? reference.Volume : VolumeOfBook().Match(text).Groups["volume"].Value,
            };
        }

        var parts = Sentences.Split(Quoted().Replace(rest, "$1. "));
        if (parts.Count == 0) return reference;
        if (parts.Count == 1 || details is { IsJournal: false, Publisher.Length: > 0 }) return reference with { Title = parts[0].TrimEnd(','), Page = reference.Page.Length > 0 ? reference.Page : PagesOf(text) };
        var isJournal = details is { IsJournal: true };
        var last = isJournal ? parts.Count - 1 : 1;
        return reference with { Title = string.Join(". ", parts.Take(last)).TrimEnd(','), ContainerTitle = parts[last].Trim(',', ' ') };
    }

    /// <summary>The authors end at the first full stop before which everything has the form of names.</summary>
    private static (NameList? Names, string Titles) SplitAuthors(string head)
    {
        for (var at = head.IndexOfAny(['.', ':', '"', '“']); at > 0 && at < 1500; at = head.IndexOfAny(['.', ':', '"', '“'], at + 1))
        {
            var rest = head[(at + (head[at] is '"' or '“' ? 0 : 1))..];
            if (rest.Length > 0 && rest[0] != ' ' && head[at] is '.' && !char.IsUpper(rest[0])) continue;
            if (rest.Trim().Length == 0 || GoesOn().IsMatch(rest)) continue;
            if (NameList.Of(head[..at].Trim()) is { IsSure: true } names) return (names, rest.Trim());
        }

        return (null, head);
    }

    private static string PagesOf(string text) =>
        Formatting.PageRanges.Expand(Pages().Match(TypedText.Hyphens(text)).Groups["pages"].Value, "-");

    [GeneratedRegex(@"^\s*(?:,|&|and\s|\p{Lu}\.|-\p{Lu}\.|et\s+al|ed(?:s|itors?)?\b|\p{Lu}\p{Ll}+,\s\p{Lu}\.)")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:^|(?<=[.?!]))\s*In:\s*")]
    private static partial Regex InBook();

    [GeneratedRegex(@"^.{0,300}?,\s(?:eds?|editors?)\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex BookEditors();

    [GeneratedRegex("[“\"]([^”\"]+?)[.,]?[”\"][.,]?\\s*(?=\\p{Lu})")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[Vv]ol(?:ume|\.)?\s*(?<volume>\d+)")]
    private static partial Regex VolumeOfBook();

    [GeneratedRegex(@"\bpp?\.\s*(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?)")]
    private static partial Regex Pages();
}
