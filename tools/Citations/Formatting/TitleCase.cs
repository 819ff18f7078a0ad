using System.Globalization;
using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>
/// Title case as citeproc writes it: every word in lower case is capitalised unless it is small, the first, the last and
/// those after a colon always. Words that hold a capital are names or abbreviations and stay.
/// </summary>
internal static class TitleCase
{
    private static readonly HashSet<string> Small = new(
        ("about above across afore after against al along alongside amid amidst among amongst anenst apropos apud around as aside "
        + "astride at athwart atop barring before behind below beneath beside besides between beyond but by circa despite down during "
        + "et except for forenenst from given in inside into lest like modulo near next notwithstanding of off on onto out over per "
        + "plus pro qua sans since than through thru throughout thruout till to toward towards under underneath until unto up upon "
        + "versus vs. v. vs v via vis-à-vis with within without or yet so and nor a an the de d' von van c ca").Split(' '),
        StringComparer.Ordinal);

    public static string Apply(string text)
    {
        var result = new StringBuilder(text);
        var (first, afterColon, hidden) = (true, false, 0);
        var last = (Start: -1, End: -1);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '<' && TitleMarkup.TagAt(text, at) is { } tag)
            {
                if (tag.Name is not "i") hidden += tag.Closes ? -1 : 1;
                at += tag.Written.Length;
                continue;
            }

            if (IsSeparator(text[at]))
            {
                if (text[at] is '!' or '?' or ':') afterColon = true;
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            if (hidden == 0)
            {
                if ((first || afterColon || IsBig(text, at, end)) && IsLower(text, at, end)) Capitalize(result, at);
                last = (at, end);
            }

            (first, afterColon) = (false, false);
            at = end;
        }

        if (last.Start >= 0 && last.End - last.Start > 1 && IsLower(text, last.Start, last.End) && !FollowsApostrophe(text, last.Start))
            Capitalize(result, last.Start);
        return result.ToString();
    }

    public static string CapitalizeFirst(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0) end = text.Length;
        if (end == 0 || !IsLower(text, 0, end)) return text;
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static bool IsBig(string text, int start, int end) =>
        end - start > 1 && !FollowsApostrophe(text, start) && !Small.Contains(text[start..end]);

    /// <summary>The <c>ll</c> of "they'll" is no word.</summary>
    private static bool FollowsApostrophe(string text, int start) =>
        start > 1 && text[start - 1] is '\'' or '’' && char.IsLetterOrDigit(text[start - 2]);

    private static bool IsLower(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (char.IsUpper(text[at])) return false;
        // A lone Greek letter is a symbol.
        return !(end - start == 1 && text[start] is >= '\u0370' and <= '\u03FF');
    }

    private static void Capitalize(StringBuilder text, int at) => text[at] = char.ToUpper(text[at], CultureInfo.InvariantCulture);

    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter) || "‘’“”\"'-–—/.,;?!:[]()".Contains(letter, StringComparison.Ordinal);

    private static int EndOfWord(string text, int at)
    {
        do at++;
        while (at < text.Length && !IsSeparator(text[at]) && !(text[at] == '<' && TitleMarkup.TagAt(text, at) is not null));
        return at;
    }
}
