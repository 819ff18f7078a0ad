using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>
/// Titles may hold <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c> in pairs; every other sign is
/// text. Quotes become curly. <c>&lt;span class="nocase"&gt;</c> keeps words from a style's letter case and is not printed.
/// </summary>
internal static class TitleMarkup
{
    private static readonly TitleTag[] Tags = [.. new[] { "i", "b", "sub", "sup" }.SelectMany(TitleTag.Pair), .. TitleTag.NoCasePair()];

    /// <summary>The tag that starts here, or null where it is only a sign.</summary>
    public static TitleTag? TagAt(string text, int at)
    {
        if (text[at] != '<') return null;
        foreach (var tag in Tags)
            if (string.CompareOrdinal(text, at, tag.Written, 0, tag.Written.Length) == 0) return tag;
        return null;
    }

    public static Fragment Parse(string text)
    {
        text = Quotes.Curl(text);
        if (!text.Contains('<', StringComparison.Ordinal)) return Fragment.Plain(text);
        var html = new StringBuilder(text.Length + 16);
        var plain = new StringBuilder(text.Length);
        var open = new Stack<TitleTag>();
        for (var at = 0; at < text.Length;)
        {
            if (TagAt(text, at) is { } tag && IsPaired(text, at, tag, open))
            {
                html.Append(tag.Printed);
                if (tag.Closes) open.Pop();
                else open.Push(tag);
                at += tag.Written.Length;
                continue;
            }

            var end = text.IndexOf('<', at + 1);
            if (end < 0) end = text.Length;
            plain.Append(text, at, end - at);
            html.Append(Markup.Encode(text[at..end]));
            at = end;
        }

        while (open.TryPop(out var left)) html.Append(left.Printed.Length == 0 ? "" : left.Closing);
        return new Fragment(html.ToString(), plain.ToString());
    }

    /// <summary>The text without the tags that only keep words from a style's letter case.</summary>
    public static string WithoutNoCase(string text)
    {
        while (text.IndexOf(TitleTag.NoCase, StringComparison.Ordinal) is >= 0 and var at)
        {
            text = text.Remove(at, TitleTag.NoCase.Length);
            if (text.IndexOf(TitleTag.NoCaseEnd, at, StringComparison.Ordinal) is >= 0 and var end) text = text.Remove(end, TitleTag.NoCaseEnd.Length);
        }

        return text;
    }

    private static bool IsPaired(string text, int at, TitleTag tag, Stack<TitleTag> open) => tag.Closes
        ? open.TryPeek(out var last) && last.Closing == tag.Closing
        : text.IndexOf(tag.Closing, at, StringComparison.Ordinal) >= 0;
}
