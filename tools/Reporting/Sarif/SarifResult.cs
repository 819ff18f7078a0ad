using System.Text.Json;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Sarif;

/// <summary>A result (SARIF 2.1.0, 3.27).</summary>
internal static class SarifResult
{
    private const int MostRelated = 10;

    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="acceptance">Why it does not count; null where it does.</param>
    /// <param name="rule">The rule's place in the list of rules.</param>
    /// <param name="places">What its places are called.</param>
    public static void Write(Utf8JsonWriter json, Diagnostic finding, SarifAcceptance? acceptance, int rule, ReportPlaces places)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SeverityWord.Of(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", $"{finding.Message} {finding.Hint}".TrimEnd());
        json.WriteEndObject();
        json.WriteStartArray("locations");
        WriteLocation(json, places.Of(finding), null, null);
        json.WriteEndArray();
        WriteRelated(json, finding, places);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("clinicsite/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteNumber("occurrenceCount", finding.Occurrences);
        WriteSuppression(json, acceptance);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic finding, ReportPlaces places)
    {
        var related = finding.Related.Select(place => (Place: places.InRepository(place.Location), place.Message))
            .Concat(finding.Pages.Skip(finding.Location is null ? 1 : 0).Select(place => (Place: places.OfPage(place), Message: "Seen on this page."))).Take(MostRelated).ToList();
        if (related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var index = 0; index < related.Count; index++) WriteLocation(json, related[index].Place, related[index].Message, index);
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation place, string? message, int? id)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line ?? 1);
        if (place is { Line: not null, Column: { } column })
        {
            json.WriteNumber("startColumn", column);
            if (place.Length > 1) json.WriteNumber("endColumn", column + place.Length);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            json.WriteStartObject("message");
            json.WriteString("text", message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SarifAcceptance? acceptance)
    {
        if (acceptance is null) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", acceptance.IsInSource ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", acceptance.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
