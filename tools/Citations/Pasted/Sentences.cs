namespace ClinicSite.Citations.Pasted;

/// <summary>Where the parts of a reference end: at a full stop, question mark or exclamation mark before a new beginning.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["al", "vs", "no", "vol", "pp", "ed", "eds", "st", "dr", "jr", "sr", "i.e", "e.g", "cf", "ca", "u.s", "u.k", "suppl", "pt"];

    /// <summary>Offsets behind the mark that ends each part but the last.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] is not ('.' or '?' or '!')) continue;
            var end = at + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or ']' or '.') end++;
            // A blank is often lost in pasting; then only a letter in upper case behind one in lower case begins anew.
            var isGlued = end < text.Length && char.IsUpper(text[end]) && at > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]);
            if (end < text.Length && text[end] != ' ' && !isGlued) continue;
            if (text[at] == '.' && IsAbbreviation(text.AsSpan(0, at))) continue;
            yield return end;
            at = end - 1;
        }
    }

    /// <summary>The parts, each without its mark where that is a full stop.</summary>
    public static List<string> Split(string text)
    {
        var (parts, start) = (new List<string>(), 0);
        foreach (var end in Ends(text).Append(text.Length))
        {
            var part = text[start..end].Trim();
            if (part.Length > 1 && !(part.EndsWith("..", StringComparison.Ordinal))) part = part.TrimEnd('.').Trim();
            if (part.Length > 0) parts.Add(part);
            start = end;
        }

        return parts;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '(') + 1)..];
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        foreach (var known in Abbreviations)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
