using System.Buffers;
using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>Straight quotes become curly, and quotes within quotes single, whatever was typed.</summary>
internal static class Quotes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”‘’");

    public static string Curl(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        var result = new StringBuilder(text);
        var open = new Stack<char>();
        for (var at = 0; at < text.Length; at++)
        {
            var kind = KindOf(text[at]);
            if (kind == '\0' || IsOfTag(text, at)) continue;
            if (Opens(text, at, kind))
            {
                result[at] = open.Count % 2 == 0 ? '“' : '‘';
                open.Push(kind);
            }
            else if (open.TryPeek(out var top) && top == kind && text[at] is not '“' and not '‘')
            {
                open.Pop();
                result[at] = open.Count % 2 == 0 ? '”' : '’';
            }
            else if (kind == '\'')
            {
                result[at] = '’';
            }
        }

        return result.ToString();
    }

    /// <summary>Whether the mark is one of the two of <c>class="nocase"</c>.</summary>
    private static bool IsOfTag(string text, int at)
    {
        var start = text.LastIndexOf('<', at);
        return start >= 0 && at - start < TitleTag.NoCase.Length
            && string.CompareOrdinal(text, start, TitleTag.NoCase, 0, TitleTag.NoCase.Length) == 0;
    }

    private static char KindOf(char letter) => letter switch
    {
        '"' or '“' or '”' => '"',
        '\'' or '‘' or '’' => '\'',
        _ => '\0',
    };

    private static bool Opens(string text, int at, char kind)
    {
        if (text[at] is '”' or '’') return false;
        var atStart = at == 0 || char.IsWhiteSpace(text[at - 1]) || "([{-–—/“‘\">".Contains(text[at - 1], StringComparison.Ordinal);
        return atStart && Closes(text, at + 1, kind);
    }

    private static bool Closes(string text, int from, char kind)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (KindOf(text[at]) != kind || at == from || IsOfTag(text, at) || char.IsWhiteSpace(text[at - 1])) continue;
            if (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) return true;
        }

        return false;
    }
}
