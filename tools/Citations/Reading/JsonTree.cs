namespace ClinicSite.Citations.Reading;

internal enum JsonKind
{
    Null,
    Text,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>A JSON value that knows where it stands; System.Text.Json's own tree does not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">0-based offset of its first character in the file.</param>
/// <param name="Length">Its length where it is a scalar, else 1.</param>
internal sealed record JsonValue(JsonKind Kind, int Offset, int Length)
{
    public string Text { get; init; } = "";

    /// <summary>Where it ends in a JSON file; 0 in other files.</summary>
    public int End { get; init; }

    public IReadOnlyList<JsonValue> Elements { get; init; } = [];

    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>The member's value; of a name given twice, the last.</summary>
    public JsonValue? Get(string name)
    {
        for (var index = Members.Count - 1; index >= 0; index--)
            if (Members[index].Name == name) return Members[index].Value;
        return null;
    }
}

/// <summary>A name and its value.</summary>
/// <param name="Name">The name, without quotes.</param>
/// <param name="Offset">Where the name stands.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonMember(string Name, int Offset, JsonValue Value);
