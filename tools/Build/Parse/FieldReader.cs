using System.Globalization;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Parse;

/// <summary>Takes typed values out of a group of fields; what is wrong with one becomes a diagnostic at it, and reading goes on.</summary>
/// <param name="fields">The fields.</param>
/// <param name="owner">What they belong to, for messages: <c>in a clinic</c>.</param>
/// <param name="whole">Where a missing field is reported: the file's first line, or the group's own place.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class FieldReader(YamlMapping fields, string owner, SourceLocation whole, DiagnosticBag diagnostics)
{
    private readonly List<string> _known = new(24);

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The node of a field, or null where it is absent or empty.</summary>
    public YamlNode? Node(string name, bool required = false)
    {
        _known.Add(name);
        switch (fields.Find(name))
        {
            case null:
                if (required) diagnostics.Add(YamlRules.MissingField, whole, name, owner);
                return null;
            case YamlScalar { IsEmpty: true }:
            case YamlScalar scalar when string.IsNullOrWhiteSpace(scalar.Value):
            case YamlSequence { Items.Count: 0 } when required:
                diagnostics.Add(YamlRules.EmptyField, fields.Fields.First(field => field.Key.Value == name).Key.Location, name);
                return null;
            case var node:
                return node;
        }
    }

    /// <summary>A text.</summary>
    public Sourced<string>? Text(string name, bool required = false, string example = "")
    {
        var node = Node(name, required);
        if (node is YamlScalar scalar) return new Sourced<string>(scalar.Value.Trim(), scalar.Location);
        if (node is not null) WrongType(node, name, "a text", $"{name}: {(example.Length > 0 ? example : "…")}");
        return null;
    }

    /// <summary>A list of texts; a single text stands for a list of one.</summary>
    public IReadOnlyList<Sourced<string>> List(string name, bool required = false)
    {
        switch (Node(name, required))
        {
            case YamlScalar scalar:
                return [new Sourced<string>(scalar.Value.Trim(), scalar.Location)];
            case YamlSequence list:
                return [.. list.Items.Select(item => TextItem(item, name)).OfType<Sourced<string>>()];
            case { } other:
                WrongType(other, name, "a list", $"{name}: [one, two]");
                return [];
            default:
                return [];
        }
    }

    /// <summary>A day in the form YYYY-MM-DD.</summary>
    public Sourced<DateOnly>? Date(string name, bool required = false) =>
        Text(name, required, "2026-09-30") is { } text ? ToDate(text) : null;

    /// <summary>A list of days.</summary>
    public IReadOnlyList<DateOnly> Dates(string name)
    {
        var days = new List<DateOnly>();
        foreach (var text in List(name))
        {
            if (ToDate(text) is { } day) days.Add(day.Value);
        }

        return days;
    }

    /// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string name, bool otherwise = false) => Text(name) switch
    {
        null => otherwise,
        { Value: "true" } => true,
        { Value: "false" } => false,
        { } other => ToChoice(other, name, ("true", true), ("false", false)) ?? otherwise,
    };

    /// <summary>One of some words.</summary>
    public T Choice<T>(string name, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices) where T : struct =>
        Text(name) is { } text ? ToChoice(text, name, choices) ?? otherwise : otherwise;

    /// <summary>A whole number within a range.</summary>
    public int Number(string name, int otherwise, int from, int to, bool required = false)
    {
        if (Text(name, required) is not { } text) return otherwise;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;
        diagnostics.Add(YamlRules.BadNumber, text.Location, text.Value, from, to);
        return otherwise;
    }

    /// <summary>A group of fields inside this one.</summary>
    public FieldReader? Group(string name, string owner, bool required = false)
    {
        var node = Node(name, required);
        if (node is YamlMapping mapping) return new FieldReader(mapping, owner, mapping.Location, diagnostics);
        if (node is not null) WrongType(node, name, "a group of fields", $"{name}: {{ … }}");
        return null;
    }

    /// <summary>A list of groups of fields; a single group stands for a list of one.</summary>
    public IReadOnlyList<FieldReader> Groups(string name, string owner, bool required = false)
    {
        var node = Node(name, required);
        if (node is null) return [];
        IReadOnlyList<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        return GroupsOf(items, name, owner, diagnostics);
    }

    /// <summary>Groups of fields out of the items of a list.</summary>
    public static IReadOnlyList<FieldReader> GroupsOf(IEnumerable<YamlNode> items, string name, string owner, DiagnosticBag diagnostics)
    {
        var groups = new List<FieldReader>();
        foreach (var item in items)
        {
            if (item is YamlMapping mapping) groups.Add(new FieldReader(mapping, owner, mapping.Location, diagnostics));
            else diagnostics.Add(YamlRules.WrongType, item.Location, name, "a group of fields", item.Description, "- { name: value }");
        }

        return groups;
    }

    /// <summary>The names and values of a group whose names are free, such as days or treatments.</summary>
    public IReadOnlyList<YamlField> Free(string name)
    {
        switch (Node(name))
        {
            case YamlMapping mapping:
                return mapping.Fields;
            case { } other:
                WrongType(other, name, "a group of fields", $"{name}: {{ … }}");
                return [];
            default:
                return [];
        }
    }

    /// <summary>Reports every field nobody asked for. Call it last.</summary>
    public void Finish()
    {
        foreach (var (key, _) in fields.Fields)
        {
            if (_known.Contains(key.Value)) continue;
            var nearest = Suggestion.Closest(key.Value, _known);
            var hint = nearest is null ? $"The fields are: {string.Join(", ", _known)}." : $"Did you mean \"{nearest}\"?";
            diagnostics.Add(YamlRules.UnknownField, key.Location, key.Value, owner, hint);
        }
    }

    /// <summary>One of some words, or null with a diagnostic.</summary>
    public T? ToChoice<T>(Sourced<string> text, string name, params ReadOnlySpan<(string Word, T Value)> choices) where T : struct
    {
        foreach (var (word, value) in choices)
        {
            if (word == text.Value) return value;
        }

        var words = string.Join(", ", choices.ToArray().Select(choice => choice.Word));
        diagnostics.Add(YamlRules.NotAChoice, text.Location, text.Value, name, words);
        return null;
    }

    private Sourced<DateOnly>? ToDate(Sourced<string> text)
    {
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return text.With(day);
        diagnostics.Add(YamlRules.BadDate, text.Location, text.Value);
        return null;
    }

    private Sourced<string>? TextItem(YamlNode item, string name)
    {
        if (item is YamlScalar { IsEmpty: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value)) return new Sourced<string>(scalar.Value.Trim(), scalar.Location);
        WrongType(item, name, "a list of texts", $"{name}: [one, two]");
        return null;
    }

    private void WrongType(YamlNode node, string name, string wanted, string example) =>
        diagnostics.Add(YamlRules.WrongType, node.Location, name, wanted, node.Description, example);
}
