using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>References with the year in parentheses behind the authors (APA, Harvard): <c>Goadsby, P. J. (2017). Title. Journal, 97(2), 553–622.</c></summary>
internal static partial class AuthorDateForm
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789\"“”‘?:");

    /// <summary>Reads one, or returns null where the text has another form.</summary>
    public static PastedReference? Read(string text)
    {
        var match = DateBehindAuthors().Match(text);
        if (!match.Success || match.Index > 1500) return null;
        var before = text[..match.Index].Trim().TrimEnd('.');
        var rest = text[(match.Index + match.Length)..].TrimStart('.', ',', ':', ' ');
        if (before.Length == 0) return null;
        var endsInStop = text[..match.Index].TrimEnd().EndsWith('.');
        var names = NameList.Of(endsInStop && InitialAtEnd().IsMatch(before) ? before + "." : before);
        // The year of a journal's volume stands in parentheses too.
        if (!names.IsSure && !endsInStop && before.AsSpan().IndexOfAny(NotInNames) >= 0) return null;
        // A work without authors has its title there: Headache in the emergency department. (2008).
        var isTitle = !names.IsSure && names.Names.All(name => name.IsLiteral) && LooksLikeTitle(before);
        var reference = Source(isTitle ? before : "", rest) with
        {
            Authors = isTitle ? [] : names.Names,
            AuthorsLeftOut = names.LeftOut,
            AreEditors = names.AreEditors,
            Year = int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            YearLetter = match.Groups["letter"].Value,
        };
        return reference;
    }

    private static PastedReference Source(string title, string rest)
    {
        var end = title.Length > 0 ? 0 : EndOfTitle(rest);
        if (title.Length == 0) title = rest[..end].Trim().Trim('.', ',', '‘', '’', '“', '”', '"', '\'');
        var source = rest[end..].Trim();
        var bracketed = Bracketed().Match(title);
        title = title[..^bracketed.Length].Trim();
        if (ChapterIn().Match(source) is { Success: true } chapter) return Chapter(title, source[chapter.Length..]);
        var details = SourceDetails.AfterContainer(source);
        var reference = new PastedReference { Text = "", Title = title };
        if (details is not null)
            return reference with { ContainerTitle = Clean(source[..details.Start]), Volume = details.Volume, Issue = details.Issue, Page = details.Page };
        var isBook = BookMarks().IsMatch(title) || bracketed.Length > 0;
        title = BookMarks().Replace(title, "").Trim();
        var parts = Sentences.Split(source);
        var name = parts.Count > 0 ? Clean(parts[0]) : "";
        return isBook ? reference with { Title = title, Publisher = name } : reference with { ContainerTitle = name };
    }

    private static PastedReference Chapter(string title, string source)
    {
        source = EditorsFirst().Replace(source, "");
        var pages = PagesInBrackets().Match(TypedText.Hyphens(source)).Groups["pages"].Value;
        var book = source.Split('(')[0].TrimEnd('.', ' ');
        var publisher = source.LastIndexOf(')') is var close and >= 0 ? source[(close + 1)..].Trim('.', ' ') : "";
        if (publisher.Length == 0 && Sentences.Split(book) is [var first, var second, ..]) (book, publisher) = (first, second);
        return new PastedReference
        {
            Text = "",
            Title = title,
            ContainerTitle = Clean(book),
            Publisher = publisher,
            IsChapter = true,
            Page = Formatting.PageRanges.Expand(pages, "-"),
        };
    }

    /// <summary>The title ends where a source can begin: what stands behind has volume and pages, or is all there is.</summary>
    private static int EndOfTitle(string rest)
    {
        if (QuotedTitle().Match(rest) is { Success: true } quoted) return quoted.Length;
        var first = -1;
        foreach (var end in Sentences.Ends(rest))
        {
            if (first < 0) first = end;
            var source = rest[end..].Trim();
            if (ChapterIn().IsMatch(source)) return end;
            // The source itself has no stop before its numbers, so the last one before them ends the title.
            if (SourceDetails.AfterContainer(source) is { } details && !Sentences.Ends(source[..details.Start]).Any()) return end;
        }

        return first < 0 ? rest.Length : first;
    }

    private static bool LooksLikeTitle(string text) => text.Contains(' ', StringComparison.Ordinal);

    private static string Clean(string text) => text.Trim().Trim(',', '.', ' ');

    [GeneratedRegex(@"\(\s*(?:(?:\p{Lu}\p{Ll}+\s+)?(?<year>(?:1[89]|20)\d\d)(?<letter>[a-z])?(?:[,/–-][^()]{0,30})?|n\.\s?d\.?|in press|forthcoming)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex DateBehindAuthors();

    [GeneratedRegex(@"\s*\[[^\]]{3,40}\]$|(?=$)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b\p{Lu}$")]
    private static partial Regex InitialAtEnd();

    [GeneratedRegex("^(?:‘[^‘]{5,300}?’|“[^“”]{5,300}”|\"[^\"]{5,300}\"|'[^']{5,300}')[.,]*(?=\\s|$)")]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"^In:?\s+(?=[\p{L}])")]
    private static partial Regex ChapterIn();

    [GeneratedRegex(@"^[^()]{0,300}\(Eds?\.?\),?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex EditorsFirst();

    [GeneratedRegex(@"\bpp?\.?\s*(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?)")]
    private static partial Regex PagesInBrackets();

    [GeneratedRegex(@"\s*\((?:[^()]*\bed\.|[^()]*Eds?\.[^()]*|Vol\.[^()]*|[^()]*\bpp?\.\s*\d[^()]*|No\.[^()]*|[A-Z]+-[^()]*)\)")]
    private static partial Regex BookMarks();
}
