using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Reads RIS (Research Information Systems, 2001 and 2011): lines of a tag of two signs, two spaces, a hyphen and a value,
/// from <c>TY</c> to <c>ER</c>. A line without tag goes on with the one before it.
/// </summary>
internal sealed class RisReader(SourceText source, DiagnosticBag diagnostics)
{
    private readonly OutsideEntries _outside = new(source, diagnostics);
    private readonly List<JsonValue> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private TaggedEntry? _open;

    public IReadOnlyList<JsonValue> Read()
    {
        foreach (var line in TaggedLines.In(source.Text, TagLength)) Take(line);
        if (_open is not null) ReportOpen("the end of the file");
        Close();
        return _entries;
    }

    private void Take(TaggedLine line)
    {
        switch (line.Tag)
        {
            case "":
                if (_open is null) _outside.Add(line.Value);
                else _open.Continue(line.Value);
                break;
            case "ER":
                Close();
                break;
            case "TY":
                if (_open is not null) ReportOpen("the next one");
                Close();
                Begin(line);
                break;
            default:
                // Fields whose TY line was lost are a reference all the same.
                if (_open is null) Begin(line);
                else _open.Add(line);
                break;
        }
    }

    private void Begin(TaggedLine line)
    {
        _outside.Reset();
        _open = new TaggedEntry(line.Value);
        _open.Add(line);
    }

    private void Close()
    {
        if (_open is { } entry) _entries.Add(new RisEntry(entry, source, diagnostics).Map(_keys));
        _open = null;
    }

    private void ReportOpen(string before) =>
        diagnostics.Add(ReferenceFileRules.NeverEnded, source.LocationOf(_open!.Start.Offset, _open.Start.Length), before);

    /// <summary>A letter, a letter or digit, one or more spaces and a hyphen that nothing or a space follows.</summary>
    private static int TagLength(string text, int start, int end)
    {
        if (end - start < 4 || !char.IsAsciiLetterUpper(text[start]) || !(char.IsAsciiLetterUpper(text[start + 1]) || char.IsAsciiDigit(text[start + 1]))) return 0;
        var hyphen = start + 2;
        while (hyphen < end && text[hyphen] == ' ') hyphen++;
        return hyphen > start + 2 && hyphen < end && text[hyphen] == '-' && (hyphen + 1 == end || char.IsWhiteSpace(text[hyphen + 1])) ? 2 : 0;
    }
}
