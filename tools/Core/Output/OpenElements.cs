namespace ClinicSite.Output;

/// <summary>An element of a page that is open at some place.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Tag">Its start tag, as it is written.</param>
/// <param name="End">Offset after the start tag.</param>
internal readonly record struct OpenElement(string Name, string Tag, int End);

/// <summary>
/// Finds the elements around a place of a page that the theme has written: every tag is closed, every attribute quoted, so no parser
/// is needed, and nobody pays for one until there is a finding.
/// </summary>
internal static class OpenElements
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style" };

    /// <summary>The elements that are open at an offset, outermost first; the last is the one whose tag stands there, or around it.</summary>
    public static IReadOnlyList<OpenElement> At(string html, int offset)
    {
        var open = new List<OpenElement>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at <= offset;)
        {
            var end = EndOfTag(html, at);
            if (IsEndTag(html, at)) Close(open, NameAt(html, at + 2));
            else if (NameAt(html, at + 1) is { Length: > 0 } name)
            {
                var isAround = offset < end;
                if (isAround || !IsVoid(html, name, end)) open.Add(new OpenElement(name, html[at..end], end));
                if (isAround) break;
                if (Raw.Contains(name)) end = Math.Max(end, html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase));
            }

            at = end < html.Length ? html.IndexOf('<', end) : -1;
        }

        return open;
    }

    /// <summary>What stands in an element, cut where it is long.</summary>
    public static ReadOnlySpan<char> ContentOf(string html, OpenElement element, int longest)
    {
        if (IsVoid(html, element.Name, element.End)) return [];
        var (depth, limit) = (1, Math.Min(html.Length, element.End + longest));
        for (var at = html.IndexOf('<', element.End); at >= 0 && at < limit; at = html.IndexOf('<', at + 1))
        {
            var isEnd = IsEndTag(html, at);
            if (!NameAt(html, at + (isEnd ? 2 : 1)).Equals(element.Name, StringComparison.OrdinalIgnoreCase)) continue;
            depth += isEnd ? -1 : 1;
            if (depth == 0) return html.AsSpan(element.End, at - element.End);
        }

        return html.AsSpan(element.End, limit - element.End);
    }

    private static bool IsEndTag(string html, int at) => at + 1 < html.Length && html[at + 1] == '/';

    private static bool IsVoid(string html, string name, int end) => Void.Contains(name) || html[end - 2] == '/';

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-')) end++;
        return html[start..end].ToLowerInvariant();
    }

    private static int EndOfTag(string html, int start)
    {
        if (html.AsSpan(start).StartsWith("<!--")) return html.IndexOf("-->", start, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : html.Length;
        var quote = '\0';
        for (var at = start; at < html.Length; at++)
        {
            var letter = html[at];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'') quote = letter;
            else if (letter == '>') return at + 1;
        }

        return html.Length;
    }

    private static void Close(List<OpenElement> open, string name)
    {
        var last = open.FindLastIndex(element => element.Name == name);
        if (last >= 0) open.RemoveRange(last, open.Count - last);
    }
}
