using System.Globalization;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Takes typed values from one JSON object of one reference, and reports what is of the wrong kind.</summary>
internal sealed class FieldReader(JsonValue owner, string key, SourceText source, DiagnosticBag diagnostics)
{
    public JsonValue Owner => owner;

    public string Key => key;

    /// <summary>How a date is written in this file.</summary>
    public string DateForm => FormNames.DateIn(source.Path);

    public DiagnosticBag Diagnostics => diagnostics;

    public FieldReader Of(JsonValue value) => new(value, key, source, diagnostics);

    /// <summary>The value, or null where there is none or JSON's null.</summary>
    public JsonValue? Get(string name) => owner.Get(name) is { Kind: not JsonKind.Null } value ? value : null;

    /// <summary>Text, or a number as it is written; empty where there is none.</summary>
    public string GetText(string name)
    {
        if (Get(name) is not { } value) return "";
        if (value.Kind is JsonKind.Text or JsonKind.Number) return value.Text.Trim();
        ReportKind(name, value, "text");
        return "";
    }

    /// <summary>A whole number of at least 0, also one written as text; null where there is none.</summary>
    public int? GetCount(string name)
    {
        if (Get(name) is not { } value) return null;
        if (value.Kind is JsonKind.Text or JsonKind.Number
            && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        ReportKind(name, value, "a whole number");
        return null;
    }

    /// <summary>True, false, or CSL's 0 and 1.</summary>
    public bool GetFlag(string name)
    {
        if (Get(name) is not { } value) return false;
        if (value is { Kind: JsonKind.Boolean } or { Text: "1" or "0" or "true" or "false" }) return value.Text is "true" or "1";
        ReportKind(name, value, "true or false");
        return false;
    }

    /// <summary>The objects of a list; a lone object is a list of one.</summary>
    public IEnumerable<FieldReader> GetObjects(string name)
    {
        if (Get(name) is not { } value) yield break;
        IReadOnlyList<JsonValue> elements = value.Kind is JsonKind.Array ? value.Elements : [value];
        foreach (var element in elements)
        {
            if (element.Kind is JsonKind.Object) yield return Of(element);
            else ReportKind(name, element, value.Kind is JsonKind.Array ? "a list of objects" : "a list");
        }
    }

    public void ReportKind(string name, JsonValue value, string wanted) =>
        diagnostics.Add(CitationRules.WrongType, At(value), name, key, wanted, Describe(value.Kind));

    public SourceLocation At(JsonValue value) => source.LocationOf(value.Offset, value.Length);

    public SourceLocation At(JsonMember member) => source.LocationOf(member.Offset, member.Name.Length + 2);

    public static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Text => "text",
        JsonKind.Number => "a number",
        JsonKind.Boolean => "true or false",
        JsonKind.Array => "a list",
        _ => "an object",
    };
}
