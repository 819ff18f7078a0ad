using System.Text.Json;
using ClinicSite.Diagnostics;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Json;

/// <summary>One finding of <c>report.json</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        WriteFields(json, finding);
        json.WriteEndObject();
    }

    /// <summary>A finding with what covers it.</summary>
    public static void Write(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartObject();
        WriteFields(json, suppressed.Finding);
        json.WriteStartObject("suppression");
        json.WriteString("reason", suppressed.Suppression.Reason);
        json.WriteString("owner", suppressed.Suppression.Owner);
        json.WriteString("expires", IsoDate.Of(suppressed.Suppression.Expires));
        WriteSource(json, suppressed.Suppression.Location);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("id", finding.Descriptor.Id);
        json.WriteString("severity", SeverityWord.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteString("helpUrl", RulePage.Of(finding.Descriptor));
        json.WriteStartArray("wcag");
        foreach (var criterion in finding.Descriptor.Wcag) json.WriteStringValue(criterion);
        json.WriteEndArray();
        WriteSource(json, finding.Location);
        json.WriteStartArray("pages");
        foreach (var place in finding.Pages) WritePlace(json, place);
        json.WriteEndArray();
        json.WriteNumber("occurrences", finding.Occurrences);
        json.WriteString("fingerprint", finding.Fingerprint);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceLocation? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        WriteNumber(json, "line", source.Line);
        WriteNumber(json, "column", source.Column);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, PageOccurrence place)
    {
        json.WriteStartObject();
        json.WriteString("page", place.Page);
        WriteNumber(json, "line", place.Line);
        WriteNumber(json, "column", place.Column);
        json.WriteString("selector", place.Selector);
        json.WriteStartArray("views");
        foreach (var view in place.Views) json.WriteStringValue(view);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
