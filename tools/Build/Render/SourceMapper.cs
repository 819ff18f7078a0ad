using ClinicSite.Output;
using ClinicSite.Text;

namespace ClinicSite.Build.Render;

/// <summary>Finds the pieces of rendered Markdown again in the finished page, and so the line of every element.</summary>
internal static class SourceMapper
{
    public static IReadOnlyList<SourceMapEntry> Map(ReadOnlySpan<char> page, ComposedContent composed)
    {
        var entries = new List<SourceMapEntry>();
        // The head may name a page's pictures too.
        var at = Math.Max(0, page.IndexOf("<body", StringComparison.Ordinal));
        foreach (var text in composed.Texts)
        {
            foreach (var piece in text.Pieces)
            {
                if (piece.Marks.Count == 0) continue;
                var found = page[at..].IndexOf(piece.Html, StringComparison.Ordinal);
                if (found < 0) continue;
                at = piece.Kind == PieceKind.Html
                    ? AddPiece(piece, at + found, text.Text.Source, entries)
                    : AddLandmark(page, piece, at + found, text.Text.Source, entries);
            }
        }

        return entries;
    }

    private static int AddPiece(RenderedPiece piece, int at, SourceText source, List<SourceMapEntry> entries)
    {
        foreach (var mark in piece.Marks) entries.Add(ToEntry(at + mark.Html, mark, source));
        entries.Add(new SourceMapEntry(at + piece.Html.Length, null, 0, 0));
        return at + piece.Html.Length;
    }

    private static int AddLandmark(ReadOnlySpan<char> page, RenderedPiece piece, int at, SourceText source, List<SourceMapEntry> entries)
    {
        entries.Add(ToEntry(Math.Max(0, page[..at].LastIndexOf('<')), piece.Marks[0], source));
        var end = at + Math.Max(0, page[at..].IndexOf('>')) + 1;
        if (piece.Kind == PieceKind.Landmark) entries.Add(new SourceMapEntry(end, null, 0, 0));
        return end;
    }

    private static SourceMapEntry ToEntry(int offset, HtmlMark mark, SourceText source)
    {
        var (line, column) = source.PositionOf(mark.Source);
        return new SourceMapEntry(offset, source.Path, line, column);
    }
}
