namespace ClinicSite.Reporting.Console;

/// <summary>The part of a long line around a column, and the caret under it.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 110;
    private const int Before = 40;

    /// <summary>Cuts the line to what fits, keeping the column in sight.</summary>
    /// <returns>The text shown and the 1-based column in it; 0 where there is none.</returns>
    public static (string Shown, int Column) Cut(string line, int column)
    {
        var start = column > Widest - Before ? Math.Max(0, column - 1 - Before) : 0;
        start = Math.Min(start, line.Length);
        if (start > 0 && start < line.Length && char.IsLowSurrogate(line[start])) start--;
        var rest = line[start..];
        if (rest.Length > Widest) rest = rest[..(char.IsHighSurrogate(rest[Widest - 1]) ? Widest - 1 : Widest)] + "…";
        var lead = start > 0 ? "…" : "";
        return (lead + rest, column == 0 ? 0 : column - start + lead.Length);
    }

    /// <summary>Spaces and carets; tabs are kept, so that the caret stands where the text does.</summary>
    public static string Caret(string shown, int column, int length)
    {
        var before = string.Concat(shown.Take(column - 1).Select(letter => letter == '\t' ? '\t' : ' ')).PadRight(column - 1);
        var room = Math.Max(1, shown.Length - (column - 1));
        return before + new string('^', Math.Clamp(length, 1, room));
    }
}
