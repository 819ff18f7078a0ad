using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Reporting.Sarif;

/// <summary>
/// Writes SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for: a location for every result, a stable fingerprint,
/// and for every rule its help and how much it matters.
/// </summary>
/// <param name="places">What the places are called in the repository.</param>
/// <param name="explain">The page of a rule by its id, in Markdown; null where it has none.</param>
public sealed class SarifReport(ReportPlaces places, Func<string, string?> explain)
{
    /// <summary>Code scanning refuses a file with more results.</summary>
    private const int MostResults = 25_000;

    /// <summary>Writes the report.</summary>
    public void Write(CheckReport report, Stream stream)
    {
        var findings = FindingsOf(report).Take(MostResults).ToList();
        var rules = findings.Select(entry => entry.Finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var index = rules.Select((rule, at) => (rule.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClinicSite");
        json.WriteString("semanticVersion", JsonReport.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules) SarifRule.Write(json, rule, explain(rule.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInvocation(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var (finding, acceptance) in findings) SarifResult.Write(json, finding, acceptance, index[finding.Descriptor.Id], places);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>What counts, the worst first; then what somebody has accepted, and what was there before.</summary>
    private static IEnumerable<(Diagnostic Finding, SarifAcceptance? Acceptance)> FindingsOf(CheckReport report) =>
        report.Findings.OrderByDescending(finding => finding.Severity).Select(finding => (finding, (SarifAcceptance?)null))
            .Concat(report.Suppressed.Select(entry => (entry.Finding, (SarifAcceptance?)SarifAcceptance.Of(entry.Suppression))))
            .Concat(report.Known.Select(finding => (finding, (SarifAcceptance?)SarifAcceptance.Baseline)));

    /// <summary>A check that did not run is told as the tool's own failure: no result is not a pass.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsComplete);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var check in report.Checks.Where(check => check.Status != CheckStatus.Ran))
        {
            json.WriteStartObject();
            json.WriteString("level", check.Status == CheckStatus.Failed ? "error" : "note");
            json.WriteStartObject("message");
            json.WriteString("text", $"The check {check.Id} {(check.Status == CheckStatus.Failed ? "could not run" : "was skipped")}: {check.Reason}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
