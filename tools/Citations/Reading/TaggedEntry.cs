namespace ClinicSite.Citations.Reading;

/// <summary>The fields of one RIS or PubMed entry, in the order of the file.</summary>
/// <param name="start">Where its first line stands.</param>
internal sealed class TaggedEntry(PlacedText start)
{
    private readonly List<TaggedLine> _fields = [];

    public PlacedText Start => start;

    public IReadOnlyList<TaggedLine> Fields => _fields;

    public void Add(TaggedLine field) => _fields.Add(field);

    /// <summary>Joins a continuation line to the field before it.</summary>
    public void Continue(PlacedText more)
    {
        if (_fields.Count == 0 || more.IsEmpty) return;
        var (tag, value) = _fields[^1];
        _fields[^1] = new TaggedLine(tag, value.IsEmpty ? more : value.With($"{value.Text} {more.Text}"));
    }

    /// <summary>The first value of the first of these tags that has one.</summary>
    public PlacedText First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
            foreach (var field in _fields)
                if (field.Tag == tag && !field.Value.IsEmpty) return field.Value;
        return new PlacedText("", start.Offset, start.Length);
    }

    /// <summary>Every value of these tags.</summary>
    public IEnumerable<PlacedText> All(params string[] tags) =>
        _fields.Where(field => tags.Contains(field.Tag) && !field.Value.IsEmpty).Select(field => field.Value);
}
