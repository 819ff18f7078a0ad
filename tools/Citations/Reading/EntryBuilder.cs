using System.Globalization;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Builds the CSL-JSON object of an entry that was written in another form. Every value keeps its place in that file, so
/// whatever is wrong with it is reported there, by the same mapper and the same rules.
/// </summary>
/// <param name="offset">Where the entry begins.</param>
internal sealed class EntryBuilder(int offset)
{
    private readonly List<JsonMember> _members = [];

    public bool Has(string variable) => Find(variable) is not null;

    /// <summary>The variable's text; empty where there is none.</summary>
    public string TextOf(string variable) => Find(variable)?.Text ?? "";

    public JsonValue? Find(string variable) => _members.Find(member => member.Name == variable).Value;

    /// <summary>Adds a value; one that is there already stays.</summary>
    public void Add(string variable, JsonValue? value)
    {
        if (value is not null && !Has(variable)) _members.Add(new JsonMember(variable, value.Offset, value));
    }

    /// <summary>Adds text; nothing where it is empty or the variable has one already.</summary>
    public void Add(string variable, PlacedText text)
    {
        if (!text.IsEmpty) Add(variable, OfText(text.With(text.Text.Trim())));
    }

    /// <summary>Adds the names of a list.</summary>
    public void Add(string variable, IReadOnlyList<JsonValue> names)
    {
        if (names.Count > 0) Add(variable, new JsonValue(JsonKind.Array, names[0].Offset, names[0].Length) { Elements = names });
    }

    /// <summary>Puts a value in place of the one that is there.</summary>
    public void Replace(string variable, PlacedText text)
    {
        Remove(variable);
        Add(variable, text);
    }

    public void Remove(string variable) => _members.RemoveAll(member => member.Name == variable);

    public JsonValue ToValue() => new(JsonKind.Object, offset, 1) { Members = _members };

    public static JsonValue OfText(PlacedText text) => new(JsonKind.Text, text.Offset, text.Length) { Text = text.Text };

    public static JsonValue OfFlag(bool value, PlacedText place) =>
        new(JsonKind.Boolean, place.Offset, place.Length) { Text = value ? "true" : "false" };

    public static JsonValue OfNumber(int number, PlacedText place) =>
        new(JsonKind.Number, place.Offset, place.Length) { Text = number.ToString(CultureInfo.InvariantCulture) };

    /// <summary>An object of text fields, all at one place; empty ones are left out.</summary>
    public static JsonValue OfFields(PlacedText place, params ReadOnlySpan<(string Name, string Text)> fields)
    {
        var members = new List<JsonMember>(fields.Length);
        foreach (var (name, text) in fields)
            if (text.Length > 0) members.Add(new JsonMember(name, place.Offset, OfText(place.With(text))));
        return new JsonValue(JsonKind.Object, place.Offset, place.Length) { Members = members };
    }
}
