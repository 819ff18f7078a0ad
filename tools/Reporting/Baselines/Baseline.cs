using System.Text.Json;
using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Reporting.Baselines;

/// <summary>
/// The faults that a site had when it was adopted, <c>.clinicsite/baseline.json</c>: they are known and stop nothing, what is new
/// does. It only ever shrinks.
/// </summary>
/// <param name="Entries">The known findings.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Reads a baseline.</summary>
    /// <returns>Null where there is none.</returns>
    /// <exception cref="FormatException">It cannot be read; the message says why.</exception>
    public static Baseline? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new Baseline([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(BaselineEntry.Read)]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>The baseline of a report: every error and every warning of it.</summary>
    public static Baseline Of(CheckReport report) => new([.. report.Findings.Concat(report.Known).Where(finding => finding.Severity > DiagnosticSeverity.Note).Select(BaselineEntry.Of)
        .DistinctBy(entry => entry.Fingerprint).OrderBy(entry => entry.Place, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)]);

    /// <summary>What is left of it after a report: nothing is ever added.</summary>
    public Baseline ShrunkBy(CheckReport report)
    {
        var found = report.Findings.Concat(report.Known).Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new Baseline([.. Entries.Where(entry => found.Contains(entry.Fingerprint))]);
    }

    /// <summary>Writes it, beside and renamed, an entry a line or so: a change of it can be read in a pull request.</summary>
    public void Write(string path) => ReplacedFile.Write(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var entry in Entries) entry.Write(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    });
}

/// <summary>A finding of the baseline.</summary>
/// <param name="Fingerprint">By which it is known again: it knows no line numbers, so edits elsewhere do not disturb it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Place">The source, or the page; empty where it has neither.</param>
/// <param name="Message">What was found.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Place, string Message)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(Diagnostic finding) => new(
        finding.Fingerprint, finding.Descriptor.Id, finding.Location?.File ?? finding.Pages.Select(place => place.Page).FirstOrDefault(""), finding.Message);

    internal static BaselineEntry Read(JsonElement json) => new(
        json.GetProperty("fingerprint").GetString()!, json.GetProperty("id").GetString()!, json.GetProperty("place").GetString()!, json.GetProperty("message").GetString()!);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Rule);
        json.WriteString("place", Place);
        json.WriteString("message", Message);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteEndObject();
    }
}
