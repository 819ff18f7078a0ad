using System.Text.Encodings.Web;
using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Output;

namespace ClinicSite.Reporting.Json;

/// <summary>Writes <c>report.json</c>: the same bytes from run to run, but for the times.</summary>
public static class JsonReport
{
    /// <summary>How every JSON file of a report is written.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // A report is no web page: text stays as it is read.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report to a file, beside and renamed, so that a half one is never found.</summary>
    public static void Write(CheckReport report, string path) => ReplacedFile.Write(path, stream => Write(report, stream));

    /// <summary>Writes the report.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", "ClinicSite");
        json.WriteString("version", ToolVersion);
        json.WriteEndObject();
        json.WriteBoolean("passed", report.Passed);
        if (report.Shard is { } shard) WriteShard(json, shard);
        if (report.Audited is { } audited) WriteAudited(json, audited);
        WriteList(json, "checks", report.Checks, (writer, check) => WriteCheck(writer, check, report));
        WriteList(json, "findings", report.Findings, FindingJson.Write);
        WriteList(json, "suppressed", report.Suppressed, FindingJson.Write);
        if (report.Known.Count > 0) WriteList(json, "baseline", report.Known, FindingJson.Write);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The version that reports name.</summary>
    public static string ToolVersion => typeof(JsonReport).Assembly.GetName().Version?.ToString(3) ?? "";

    private static void WriteAudited(Utf8JsonWriter json, AuditedFolder audited)
    {
        json.WriteStartObject("audited");
        json.WriteString("digest", audited.Digest);
        json.WriteString("manifest", audited.Manifest);
        json.WriteNumber("pages", audited.Pages.Count);
        json.WriteEndObject();
    }

    /// <summary>A share names the pages it has seen, a whole report those that a check has not.</summary>
    private static void WriteCheck(Utf8JsonWriter json, CheckResult check, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("status", check.Status switch
        {
            CheckStatus.Ran => "ran",
            CheckStatus.Failed => "failed",
            _ => "skipped",
        });
        json.WriteNumber("pages", check.PagesSeen.Count);
        json.WriteNumber("elapsedMs", (long)check.Elapsed.TotalMilliseconds);
        if (check.Reason.Length > 0) json.WriteString("reason", check.Reason);
        if (report.Shard is not null) WriteList(json, "seen", check.PagesSeen, static (writer, page) => writer.WriteStringValue(page));
        else if (check.Status == CheckStatus.Ran && report.Audited?.Pages.Except(check.PagesSeen, StringComparer.Ordinal).ToList() is { Count: > 0 } missed)
            WriteList(json, "missed", missed, static (writer, page) => writer.WriteStringValue(page));
        json.WriteEndObject();
    }

    private static void WriteShard(Utf8JsonWriter json, Shard shard)
    {
        json.WriteStartObject("shard");
        json.WriteNumber("number", shard.Number);
        json.WriteNumber("count", shard.Count);
        json.WriteString("digest", shard.Digest);
        WriteList(json, "pages", shard.Pages, static (writer, page) => writer.WriteStringValue(page));
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
