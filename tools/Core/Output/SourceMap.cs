using ClinicSite.Text;

namespace ClinicSite.Output;

/// <summary>Leads from a place in a page back to the line of Markdown it was made from.</summary>
public sealed class SourceMap(IReadOnlyDictionary<string, IReadOnlyList<SourceMapEntry>> pages)
{
    /// <summary>A map that knows nothing.</summary>
    public static SourceMap Empty { get; } = new(new Dictionary<string, IReadOnlyList<SourceMapEntry>>());

    /// <summary>The source of the element that starts at an offset.</summary>
    /// <param name="page">Path of the page relative to the folder.</param>
    /// <param name="offset">0-based offset in the page's text, in UTF-16 code units.</param>
    /// <returns>Null for what was made by the theme.</returns>
    public SourceLocation? Find(string page, int offset)
    {
        if (!pages.TryGetValue(page, out var entries)) return null;
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 || entries[low - 1].File is not { } file
            ? null
            : new SourceLocation(file, entries[low - 1].Line, entries[low - 1].Column);
    }
}

/// <summary>From this offset to the next entry's, the page was made from this place.</summary>
/// <param name="Offset">0-based offset in the page's text, in UTF-16 code units.</param>
/// <param name="File">The source, or null where the theme's own markup goes on.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
public readonly record struct SourceMapEntry(int Offset, string? File, int Line, int Column);
