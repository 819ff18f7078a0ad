namespace ClinicSite.Text;

/// <summary>The text of one file, which can turn an offset into a line and column.</summary>
public sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>Path relative to the site folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The text, exactly as in the file, without a byte order mark.</summary>
    public string Text { get; } = text;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>1-based line and column of a 0-based offset in UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineAt(offset);
        return (line.Number, offset - line.Start + 1);
    }

    /// <summary>The line that holds a 0-based offset; the last one for any beyond the end.</summary>
    public SourceLine LineAt(int offset)
    {
        var (starts, low, high) = (LineStarts, 0, LineStarts.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= offset) low = middle;
            else high = middle;
        }

        return new SourceLine(low + 1, starts[low], low + 1 < starts.Length ? starts[low + 1] : int.MaxValue);
    }

    /// <summary>The 0-based offset of a place in this text.</summary>
    /// <param name="place">The place; one beyond the end is the end.</param>
    public int OffsetOf(SourceLocation place)
    {
        var line = place.Line ?? 1;
        return line > LineStarts.Length ? Text.Length : Math.Min(Text.Length, LineStarts[Math.Max(0, line - 1)] + (place.Column ?? 1) - 1);
    }

    /// <summary>The place of a stretch of text.</summary>
    /// <param name="offset">0-based offset of its first character.</param>
    /// <param name="length">Its length; the caret never leaves its first line.</param>
    public SourceLocation LocationOf(int offset, int length = 1)
    {
        var (line, column) = PositionOf(offset);
        var rest = GetLine(line).Length - (column - 1);
        return new SourceLocation(Path, line, column, Math.Max(1, Math.Min(length, rest)));
    }

    /// <summary>The text of a 1-based line without its ending; empty beyond the end.</summary>
    public ReadOnlySpan<char> GetLine(int line)
    {
        if (line < 1 || line > LineStarts.Length) return [];
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var (line, at) = (1, 0); line < starts.Length; line++) starts[line] = at = text.IndexOf('\n', at) + 1;
        return starts;
    }
}

/// <summary>A line of a file.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Start">0-based offset of its first character.</param>
/// <param name="End">Offset of the next line's; of the last line, beyond every offset.</param>
public readonly record struct SourceLine(int Number, int Start, int End)
{
    /// <summary>Whether it holds a 0-based offset.</summary>
    public bool Holds(int offset) => offset >= Start && offset < End;
}
