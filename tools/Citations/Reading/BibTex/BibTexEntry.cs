namespace ClinicSite.Citations.Reading;

/// <summary>One entry as written: values are still LaTeX.</summary>
/// <param name="Type">What follows the <c>@</c>, in lower case.</param>
/// <param name="Key">The key; empty where there is none.</param>
internal sealed record BibTexEntry(string Type, PlacedText Key)
{
    private readonly Dictionary<string, BibTexValue> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, BibTexValue> Fields => _fields;

    /// <summary>Sets a field; false where it had a value, which is then hidden.</summary>
    public bool Set(string name, BibTexValue value)
    {
        var isNew = !_fields.ContainsKey(name);
        _fields[name] = value;
        return isNew;
    }

    /// <summary>The value of the first of these fields that has one, or null.</summary>
    public BibTexValue? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value.Raw)) return value;
        return null;
    }
}

/// <summary>A value after abbreviations were replaced and pieces joined.</summary>
/// <param name="Raw">LaTeX.</param>
/// <param name="Offset">Where it stands in the file.</param>
/// <param name="Length">Its length there.</param>
internal sealed record BibTexValue(string Raw, int Offset, int Length)
{
    /// <summary>Whether the characters of <see cref="Raw"/> stand in the file one after another from <see cref="Offset"/> on.</summary>
    public bool IsVerbatim => Raw.Length == Length;

    public PlacedText Placed(string text) => new(text, Offset, Math.Max(1, Length));
}
