namespace ClinicSite.Citations.Reading;

/// <summary>Takes text apart where no brace is open.</summary>
internal static class BracedText
{
    /// <summary>Where the brace that opens at an offset is closed; -1 where it is not.</summary>
    public static int Closing(string text, int at)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '{') depth++;
            else if (text[at] == '}' && --depth == 0) return at;
        }

        return -1;
    }

    /// <summary>The parts between a sign.</summary>
    public static List<string> Split(string text, char sign)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += Step(text, ref at);
            if (depth > 0 || at >= text.Length || text[at] != sign) continue;
            parts.Add(text[start..at].Trim());
            start = at + 1;
        }

        parts.Add(text[start..].Trim());
        return parts;
    }

    /// <summary>The words between spaces and <c>~</c>.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] == '\\' && depth == 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
            {
                at++;
                continue;
            }

            if (at < text.Length && (text[at] is '{' or '}')) depth = Math.Max(0, depth + (text[at] == '{' ? 1 : -1));
            if (at < text.Length && (depth > 0 || !(char.IsWhiteSpace(text[at]) || text[at] == '~'))) continue;
            if (at > start) words.Add(text[start..Math.Min(at, text.Length)]);
            start = at + 1;
        }

        return words;
    }

    /// <summary>Where a word stands between spaces, in any case of letters.</summary>
    public static IEnumerable<(int Offset, int Length)> Find(string text, string word)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += Step(text, ref at);
            if (depth > 0 || at == 0 || at + word.Length >= text.Length || !char.IsWhiteSpace(text[at - 1]) || !char.IsWhiteSpace(text[at + word.Length])) continue;
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) yield return (at, word.Length);
        }
    }

    private static int Step(string text, ref int at)
    {
        if (text[at] == '\\' && at + 1 < text.Length) at++;
        else if (text[at] == '{') return 1;
        else if (text[at] == '}') return -1;
        return 0;
    }
}
