namespace ClinicSite.Build.Markdown;

/// <summary>Finds text nested deeper than a parser should be asked to follow, before it is asked.</summary>
internal static class NestingGuard
{
    /// <summary>The deepest nesting accepted.</summary>
    public const int MaxDepth = 100;

    /// <summary>Offset of the first line nested too deeply, or -1. Linear in the text.</summary>
    public static int FirstTooDeep(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            if (line.Length > MaxDepth && (BlockDepth(line) > MaxDepth || (line.Count('[') > MaxDepth && BracketDepth(line) > MaxDepth))) return start;
            start += line.Length + 1;
        }

        return -1;
    }

    private static int BlockDepth(ReadOnlySpan<char> line)
    {
        var (depth, blanks, at) = (0, 0, 0);
        for (; at < line.Length; at++)
        {
            if (line[at] is ' ') blanks++;
            else if (line[at] is '\t') blanks += 4;
            else if (line[at] is '>') depth++;
            else if (line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t') depth++;
            else if (char.IsAsciiDigit(line[at]) || (line[at] is '.' or ')' && at > 0 && char.IsAsciiDigit(line[at - 1]))) depth += line[at] is '.' or ')' ? 1 : 0;
            else break;
        }

        return depth > 0 ? depth + blanks / 4 : 0;
    }

    private static int BracketDepth(ReadOnlySpan<char> line)
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in line)
        {
            if (letter is '[') deepest = Math.Max(deepest, ++depth);
            else if (letter is ']' && depth > 0) depth--;
        }

        return deepest;
    }
}
