using System.Globalization;
using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Json;

/// <summary>Reads <c>report.json</c> back.</summary>
public static class ReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The report; null where the file is none.</returns>
    public static CheckReport? Read(string path) => Read(path, static _ => 0)?.Report;

    /// <summary>Reads a report, and of the same bytes what else is asked of them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ask">Asks the JSON; what it cannot answer makes the file none.</param>
    /// <returns>The report and the answer; null where the file is none.</returns>
    public static (CheckReport Report, T Answer)? Read<T>(string path, Func<JsonElement, T> ask)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return (Report(json.RootElement), ask(json.RootElement));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static CheckReport Report(JsonElement root)
    {
        var checks = root.GetProperty("checks").EnumerateArray().Select(Check).ToList();
        return new CheckReport
        {
            Checks = checks,
            Findings = [.. root.GetProperty("findings").EnumerateArray().Select(Finding)],
            Suppressed = [.. root.GetProperty("suppressed").EnumerateArray().Select(Suppressed)],
            Known = root.TryGetProperty("baseline", out var known) ? [.. known.EnumerateArray().Select(Finding)] : [],
            Required = checks.Where(check => check.Status != CheckStatus.Skipped).Select(check => check.Id).ToHashSet(StringComparer.Ordinal),
            Shard = root.TryGetProperty("shard", out var shard) ? ShardOf(shard) : null,
            Audited = root.TryGetProperty("audited", out var audited) ? new AuditedFolder(Text(audited, "digest"), Text(audited, "manifest"), []) : null,
        };
    }

    private static CheckResult Check(JsonElement json)
    {
        var status = json.GetProperty("status").GetString() switch
        {
            "ran" => CheckStatus.Ran,
            "skipped" => CheckStatus.Skipped,
            _ => CheckStatus.Failed,
        };
        var seen = json.TryGetProperty("seen", out var pages) ? Texts(pages) : [];
        return new CheckResult(Text(json, "id"), status, seen, [], Text(json, "reason")) { Elapsed = TimeSpan.FromMilliseconds(json.GetProperty("elapsedMs").GetInt64()) };
    }

    private static Shard ShardOf(JsonElement json) =>
        new(json.GetProperty("number").GetInt32(), json.GetProperty("count").GetInt32(), Text(json, "digest"), Texts(json.GetProperty("pages")));

    private static SuppressedFinding Suppressed(JsonElement json)
    {
        var (finding, suppression) = (Finding(json), json.GetProperty("suppression"));
        var expires = DateOnly.Parse(Text(suppression, "expires"), CultureInfo.InvariantCulture);
        var place = Place(suppression.GetProperty("source"));
        return new SuppressedFinding(finding, new Suppression(
            finding.Descriptor.Id, place?.File ?? "", Text(suppression, "reason"), Text(suppression, "owner"), expires, place ?? new SourceLocation("")));
    }

    private static SourceLocation? Place(JsonElement source) => source.ValueKind == JsonValueKind.Object
        ? new SourceLocation(Text(source, "file"), Number(source, "line"), Number(source, "column"))
        : null;

    private static Diagnostic Finding(JsonElement json)
    {
        var fingerprint = Text(json, "fingerprint");
        return new Diagnostic
        {
            Descriptor = RuleOf(json),
            Message = Text(json, "message"),
            Hint = Text(json, "hint"),
            Severity = Text(json, "severity") switch { "error" => DiagnosticSeverity.Error, "warning" => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Note },
            Location = Place(json.GetProperty("source")),
            Pages = [.. json.GetProperty("pages").EnumerateArray().Select(Occurrence)],
            Key = fingerprint,
            Fingerprint = fingerprint,
        };
    }

    /// <summary>Our own rule, or one as the report describes it.</summary>
    private static DiagnosticDescriptor RuleOf(JsonElement json) => RuleCatalog.All.GetValueOrDefault(Text(json, "id"))
        ?? new DiagnosticDescriptor(Text(json, "id"), Text(json, "message"), "{0}", "{1}") { HelpUrl = Text(json, "helpUrl"), Wcag = Texts(json.GetProperty("wcag")) };

    private static PageOccurrence Occurrence(JsonElement json) =>
        new(Text(json, "page"), Number(json, "line"), Number(json, "column"), Text(json, "selector"), Texts(json.GetProperty("views")));

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static int? Number(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;

    private static string[] Texts(JsonElement json) => [.. json.EnumerateArray().Select(item => item.GetString() ?? "")];
}
