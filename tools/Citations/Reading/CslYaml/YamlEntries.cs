using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// The entries of a CSL-YAML file: a list of items, Pandoc's <c>references:</c> with a list below it, or one item. Each item of a
/// list is parsed by itself, so a fault costs one item and never the file: what is in an item is indented deeper than its hyphen.
/// </summary>
internal sealed class YamlEntries(SourceText source, DiagnosticBag diagnostics)
{
    private const string ListName = "references:";
    private readonly string _text = source.Text;
    private readonly List<JsonValue> _entries = [];

    public IReadOnlyList<JsonValue> Read()
    {
        var start = AfterHeader();
        if (start >= _text.Length) return _entries;
        if (IsItem(start)) ReadItems(start);
        else if (_text[start + Indent(start)] is not ('[' or '{') && FindList(start) is { } list) ReadItems(list);
        else ReadWhole(start);
        return _entries;
    }

    /// <summary>A document in brackets, or one item.</summary>
    private void ReadWhole(int start)
    {
        if (new YamlTree(source, diagnostics).Read(start, _text.Length) is not { } root) return;
        if (root.Get("references") is { } references) root = references;
        if (root.Kind is JsonKind.Array) _entries.AddRange(root.Elements);
        else _entries.Add(root);
    }

    private void ReadItems(int start)
    {
        var indent = Indent(start);
        for (var item = start; item < _text.Length;)
        {
            var next = NextLine(item);
            while (next < _text.Length && !Ends(next, indent)) next = NextLine(next);
            if (new YamlTree(source, diagnostics).Read(item, next) is { Kind: JsonKind.Array } list) _entries.AddRange(list.Elements);
            if (next >= _text.Length || !IsItem(next) || Indent(next) != indent) return;
            item = next;
        }
    }

    /// <summary>Whether an item ends before this line.</summary>
    private bool Ends(int line, int indent) => !IsEmpty(line) && Indent(line) <= indent;

    /// <summary>Where the items below <c>references:</c> begin, or null.</summary>
    private int? FindList(int start)
    {
        for (var line = start; line < _text.Length; line = NextLine(line))
        {
            if (!_text.AsSpan(line).StartsWith(ListName, StringComparison.Ordinal) || Line(line)[ListName.Length..].Trim() is not ([] or ['#', ..])) continue;
            for (line = NextLine(line); line < _text.Length && IsEmpty(line);) line = NextLine(line);
            return line < _text.Length && IsItem(line) ? line : null;
        }

        return null;
    }

    /// <summary>The first line that is neither empty nor a comment, a directive or the mark of a document.</summary>
    private int AfterHeader()
    {
        var line = 0;
        while (line < _text.Length && (IsEmpty(line) || _text[line] == '%' || Line(line).TrimEnd() is "---")) line = NextLine(line);
        return line;
    }

    private bool IsItem(int line)
    {
        var at = line + Indent(line);
        return at < _text.Length && _text[at] == '-' && (at + 1 == _text.Length || char.IsWhiteSpace(_text[at + 1]));
    }

    private bool IsEmpty(int line) => Line(line).TrimStart() is [] or ['#', ..];

    private int Indent(int line)
    {
        var at = line;
        while (at < _text.Length && _text[at] == ' ') at++;
        return at - line;
    }

    private ReadOnlySpan<char> Line(int start) => _text.AsSpan(start..NextLine(start)).TrimEnd("\r\n");

    private int NextLine(int line) => _text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : _text.Length;
}
