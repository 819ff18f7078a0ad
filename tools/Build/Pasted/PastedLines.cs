using ClinicSite.Citations;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>The lines of a paragraph, put together to references: each may go over several lines, as text from a mail or a PDF does.</summary>
internal static class PastedLines
{
    /// <summary>Groups them.</summary>
    /// <returns>The inlines of each reference, lines joined by a blank; they are still in the tree.</returns>
    public static List<List<Inline>> Group(ContainerInline inline)
    {
        var lines = LinesOf(inline);
        if (lines.Count < 2) return lines;
        var (groups, texts) = (new List<List<Inline>>(), new List<string>());
        foreach (var line in lines)
        {
            var text = PastedText.Of(line);
            if (groups.Count == 0 || PastedReferenceReader.IsNext(texts[^1], text))
            {
                groups.Add(line);
                texts.Add(text);
            }
            else
            {
                groups[^1].AddRange([new LiteralInline(" "), .. line]);
                texts[^1] += " " + text;
            }
        }

        return groups;
    }

    private static List<List<Inline>> LinesOf(ContainerInline inline)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var child in inline)
        {
            if (child is LineBreakInline) lines.Add([]);
            else lines[^1].Add(child);
        }

        lines.RemoveAll(line => line.Count == 0);
        return lines;
    }
}
