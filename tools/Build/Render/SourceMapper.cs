using ClinicSite.Output;

namespace ClinicSite.Build.Render;

/// <summary>Finds the pieces of rendered Markdown again in the finished page, and so the line of every element.</summary>
internal static class SourceMapper
{
    public static IReadOnlyList<SourceMapEntry> Map(ReadOnlySpan<char> page, ComposedContent composed)
    {
        var entries = new List<SourceMapEntry>();
        var at = 0;
        foreach (var text in composed.Texts)
        {
            foreach (var (html, marks) in text.Pieces)
            {
                if (marks.Count == 0) continue;
                var found = page[at..].IndexOf(html, StringComparison.Ordinal);
                if (found < 0) continue;
                at += found;
                foreach (var mark in marks)
                {
                    var (line, column) = text.Text.Source.PositionOf(mark.Source);
                    entries.Add(new SourceMapEntry(at + mark.Html, text.Text.Source.Path, line, column));
                }

                at += html.Length;
                entries.Add(new SourceMapEntry(at, null, 0, 0));
            }
        }

        return entries;
    }
}
