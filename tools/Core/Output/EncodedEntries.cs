using System.Collections;
using System.Globalization;

namespace ClinicSite.Output;

/// <summary>One page's entries, decoded when somebody asks: most pages have no finding, and nobody asks.</summary>
internal sealed class EncodedEntries(string encoded, IReadOnlyList<string> files) : IReadOnlyList<SourceMapEntry>
{
    private readonly Lazy<SourceMapEntry[]> _entries = new(() => Decode(encoded, files));

    public int Count => _entries.Value.Length;

    public SourceMapEntry this[int index] => _entries.Value[index];

    public IEnumerator<SourceMapEntry> GetEnumerator() => _entries.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A damaged entry ends the list: what stands before it still holds.</summary>
    private static SourceMapEntry[] Decode(string encoded, IReadOnlyList<string> files)
    {
        var entries = new List<SourceMapEntry>();
        Span<int> group = stackalloc int[4];
        var (filled, offset) = (0, 0);
        foreach (var range in encoded.AsSpan().Split(' '))
        {
            if (!int.TryParse(encoded.AsSpan()[range], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out group[filled])) break;
            if (++filled < 4) continue;
            filled = 0;
            offset += group[0];
            var file = group[1] >= 0 && group[1] < files.Count ? files[group[1]] : null;
            entries.Add(new SourceMapEntry(offset, file, group[2], group[3]));
        }

        return [.. entries];
    }
}
