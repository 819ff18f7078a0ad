using System.Collections;

namespace ClinicSite.Output;

/// <summary>One page's entries, decoded when somebody asks: most pages have no finding, and nobody asks.</summary>
internal sealed class EncodedEntries(string encoded, IReadOnlyList<string> files) : IReadOnlyList<SourceMapEntry>
{
    private readonly Lazy<IReadOnlyList<SourceMapEntry>> _entries = new(() => MapEncoding.Decode(encoded, files));

    public int Count => _entries.Value.Count;

    public SourceMapEntry this[int index] => _entries.Value[index];

    public IEnumerator<SourceMapEntry> GetEnumerator() => _entries.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
