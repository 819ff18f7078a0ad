using ClinicSite.Text;

namespace ClinicSite.Build.Parse;

/// <summary>
/// Reads fields as nearly every page has them: a name and a value to a line, and lists of words. A parser for all of YAML takes
/// longer for these than Markdig takes for the text below them. Whatever is written in any other way is left to
/// <see cref="YamlReader"/>, which reads what is read here alike.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="end">Offset of the end of the last field.</param>
internal ref struct PlainFields(SourceText source, int end)
{
    private const int LongestName = 40;
    private const string Item = "- ";

    private readonly List<YamlField> _fields = [];
    private int _line;
    // The field whose items come in lines of their own, and how deep they stand.
    private YamlScalar? _open;
    private List<YamlNode> _items = [];
    private int _indent;

    /// <summary>Reads a stretch of whole lines.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first line.</param>
    /// <param name="end">Offset of the end of the last.</param>
    /// <param name="lineOffset">How many lines come before them.</param>
    /// <returns>Null where any of it is not in this form.</returns>
    public static YamlMapping? TryRead(SourceText source, int start, int end, int lineOffset) =>
        start < end ? new PlainFields(source, end) { _line = lineOffset }.Read(start) : null;

    private YamlMapping? Read(int start)
    {
        for (var at = start; at < end;)
        {
            _line++;
            var rest = source.Text.AsSpan(at, end - at);
            var length = rest.IndexOf('\n');
            if (length < 0 || !ReadLine(rest[..length])) return null;
            at += length + 1;
        }

        return CloseList() ? new YamlMapping(_fields, new SourceLocation(source.Path, _fields[0].Key.Location.Line, 1)) : null;
    }

    private bool ReadLine(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] == ' ') return ReadItem(line);
        var colon = line.IndexOf(':');
        if (colon is < 1 or > LongestName || line[..colon].ContainsAnyExcept(PlainText.NameLetters) || !CloseList()) return false;
        var name = new YamlScalar(line[..colon].ToString(), false, At(1, colon));
        foreach (var field in _fields)
            if (field.Key.Value == name.Value) return false;
        if (line.Length == colon + 1)
        {
            (_open, _items, _indent) = (name, [], 0);
            return true;
        }

        if (line[colon + 1] != ' ' || Value(line[(colon + 2)..], colon + 3) is not { } value) return false;
        _fields.Add(new YamlField(name, value));
        return true;
    }

    private bool ReadItem(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ');
        if (_open is null || indent < 0 || (_indent > 0 && _indent != indent)) return false;
        if (!line[indent..].StartsWith(Item) || Scalar(line[(indent + Item.Length)..], indent + Item.Length + 1) is not { } item) return false;
        if (_indent == 0) _fields.Add(new YamlField(_open, new YamlSequence(_items, At(indent + 1, 1))));
        _indent = indent;
        _items.Add(item);
        return true;
    }

    /// <summary>Ends a list that stands in lines of its own; a name with nothing after it is no list.</summary>
    private bool CloseList()
    {
        var isWhole = _open is null || _indent > 0;
        _open = null;
        return isWhole;
    }

    private readonly YamlNode? Value(ReadOnlySpan<char> text, int column) => text.StartsWith('[') ? Flow(text, column) : Scalar(text, column);

    private readonly YamlSequence? Flow(ReadOnlySpan<char> text, int column)
    {
        if (!text.EndsWith(']')) return null;
        var inner = text[1..^1];
        var items = new List<YamlNode>();
        foreach (var range in inner.Split(", "))
        {
            var (from, length) = range.GetOffsetAndLength(inner.Length);
            if (!PlainText.IsWords(inner.Slice(from, length))) return null;
            items.Add(new YamlScalar(inner.Slice(from, length).ToString(), false, At(column + 1 + from, length)));
        }

        return new YamlSequence(items, At(column, 1));
    }

    private readonly YamlScalar? Scalar(ReadOnlySpan<char> text, int column)
    {
        if (PlainText.IsPlain(text)) return new YamlScalar(text.ToString(), false, At(column, text.Length));
        return PlainText.IsQuoted(text) ? new YamlScalar(text[1..^1].ToString(), true, At(column, text.Length)) : null;
    }

    private readonly SourceLocation At(int column, int length) => new(source.Path, _line, column, length);
}
