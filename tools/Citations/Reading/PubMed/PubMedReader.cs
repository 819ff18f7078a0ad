using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Reads what PubMed exports as <c>.nbib</c>: MEDLINE's display format (NLM, "MEDLINE/PubMed Data Element Descriptions"), tags
/// of up to four letters, a hyphen in the fifth column, values from the seventh on, going on under six spaces.
/// </summary>
internal sealed class PubMedReader(SourceText source, DiagnosticBag diagnostics)
{
    private const int TagWidth = 4;

    private readonly OutsideEntries _outside = new(source, diagnostics);
    private readonly List<JsonValue> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private TaggedEntry? _open;

    public IReadOnlyList<JsonValue> Read()
    {
        foreach (var line in TaggedLines.In(source.Text, TagLength)) Take(line);
        Close();
        return _entries;
    }

    private void Take(TaggedLine line)
    {
        if (line.IsBlank)
        {
            Close();
        }
        else if (line.Tag.Length == 0)
        {
            if (_open is null) _outside.Add(line.Value);
            else _open.Continue(line.Value);
        }
        else
        {
            if (line.Tag == "PMID") Close();
            _open ??= new TaggedEntry(line.Value);
            _open.Add(line);
        }
    }

    /// <summary>A stretch of tags without title is no reference but what something else left behind.</summary>
    private void Close()
    {
        if (_open is not { } entry) return;
        _open = null;
        if (entry.First("PMID", "TI", "BTI", "TT").IsEmpty)
        {
            foreach (var field in entry.Fields) _outside.Add(field.Value.IsEmpty ? field.Value.With(field.Tag) : field.Value);
            return;
        }

        _outside.Reset();
        _entries.Add(new PubMedEntry(entry).Map(_keys));
    }

    private static int TagLength(string text, int start, int end)
    {
        var length = 0;
        while (start + length < end && length < TagWidth && (char.IsAsciiLetterUpper(text[start + length]) || char.IsAsciiDigit(text[start + length]))) length++;
        if (length < 2) return 0;
        var hyphen = start + length;
        while (hyphen < end && text[hyphen] == ' ') hyphen++;
        return hyphen - start == TagWidth && hyphen < end && text[hyphen] == '-' && (hyphen + 1 == end || text[hyphen + 1] == ' ') ? length : 0;
    }
}
