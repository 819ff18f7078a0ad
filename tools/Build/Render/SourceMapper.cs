using ClinicSite.Output;
using ClinicSite.Text;

namespace ClinicSite.Build.Render;

/// <summary>Finds the pieces of rendered Markdown again in the finished page, and so the line of every element. One for each worker.</summary>
internal sealed class SourceMapper
{
    // Used again for page after page.
    private SourceMapEntry[] _entries = new SourceMapEntry[256];

    /// <summary>The map of a page; it holds until the next one is made.</summary>
    public ReadOnlySpan<SourceMapEntry> Map(ReadOnlySpan<char> page, ComposedContent composed)
    {
        var (entries, count) = (Room(composed), 0);
        // The head may name a page's pictures too.
        var at = Math.Max(0, page.IndexOf("<body", StringComparison.Ordinal));
        foreach (var text in composed.Texts)
        {
            foreach (var piece in text.Pieces)
            {
                if (piece.Marks.Length == 0) continue;
                var found = page[at..].IndexOf(piece.Html.Span);
                if (found < 0) continue;
                at = piece.Kind == PieceKind.Html
                    ? AddPiece(piece, at + found, text.Text.Source, entries, ref count)
                    : AddLandmark(page, piece, at + found, text.Text.Source, entries, ref count);
            }
        }

        return entries.AsSpan(0, count);
    }

    private SourceMapEntry[] Room(ComposedContent composed)
    {
        var most = 0;
        foreach (var text in composed.Texts)
            foreach (var piece in text.Pieces) most += piece.Marks.Length + 1;
        if (most > _entries.Length) _entries = new SourceMapEntry[Math.Max(most, _entries.Length * 2)];
        return _entries;
    }

    private static int AddPiece(RenderedPiece piece, int at, SourceText source, SourceMapEntry[] entries, ref int count)
    {
        var line = source.LineAt(piece.Marks[0].Source);
        foreach (var mark in piece.Marks)
        {
            // Marks nearly always follow one another as their sources do.
            if (!line.Holds(mark.Source)) line = source.LineAt(mark.Source);
            entries[count++] = new SourceMapEntry(at + mark.Html, source.Path, line.Number, mark.Source - line.Start + 1);
        }

        entries[count++] = new SourceMapEntry(at + piece.Html.Length, null, 0, 0);
        return at + piece.Html.Length;
    }

    private static int AddLandmark(ReadOnlySpan<char> page, RenderedPiece piece, int at, SourceText source, SourceMapEntry[] entries, ref int count)
    {
        entries[count++] = ToEntry(Math.Max(0, page[..at].LastIndexOf('<')), piece.Marks[0], source);
        var end = at + Math.Max(0, page[at..].IndexOf('>')) + 1;
        if (piece.Kind == PieceKind.Landmark) entries[count++] = new SourceMapEntry(end, null, 0, 0);
        return end;
    }

    private static SourceMapEntry ToEntry(int offset, HtmlMark mark, SourceText source)
    {
        var (line, column) = source.PositionOf(mark.Source);
        return new SourceMapEntry(offset, source.Path, line, column);
    }
}
