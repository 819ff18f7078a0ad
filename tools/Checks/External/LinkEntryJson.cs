using System.Globalization;
using System.Text.Json;

namespace ClinicSite.Checks.External;

/// <summary>One entry as JSON.</summary>
internal static class LinkEntryJson
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Reads an entry; null where it is none.</summary>
    public static LinkEntry? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || DayOf(json, "checked") is not { } day) return null;
        if (!Enum.TryParse<LinkResult>(TextOf(json, "result"), ignoreCase: true, out var result) || !Enum.IsDefined(result)) return null;
        var entry = new LinkEntry(result, day)
        {
            Status = NumberOf(json, "status"),
            Reason = TextOf(json, "reason") ?? "",
            Final = TextOf(json, "final"),
            MovedTo = TextOf(json, "movedTo"),
            DeadSince = DayOf(json, "deadSince"),
            Failures = NumberOf(json, "failures"),
        };
        // The rules count by these, so an entry without them says nothing.
        return entry.Result == LinkResult.Dead && (entry.DeadSince is null || entry.Failures < 1) ? null : entry;
    }

    public static void Write(Utf8JsonWriter json, LinkEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("result", entry.Result.ToString().ToLowerInvariant());
        if (entry.Status > 0) json.WriteNumber("status", entry.Status);
        if (entry.Reason.Length > 0) json.WriteString("reason", entry.Reason);
        if (entry.Final is not null) json.WriteString("final", entry.Final);
        if (entry.MovedTo is not null) json.WriteString("movedTo", entry.MovedTo);
        if (entry.DeadSince is { } since) json.WriteString("deadSince", since.ToString(Day, CultureInfo.InvariantCulture));
        if (entry.Failures > 0) json.WriteNumber("failures", entry.Failures);
        json.WriteString("checked", entry.Checked.ToString(Day, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static string? TextOf(JsonElement json, string name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair shows only when the text is read.
            return null;
        }
    }

    private static int NumberOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;

    private static DateOnly? DayOf(JsonElement json, string name) =>
        DateOnly.TryParseExact(TextOf(json, name), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
