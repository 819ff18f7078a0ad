using System.Text.Json;

namespace ClinicSite.Publishing;

/// <summary>What the gate asks a <c>report.json</c> besides its findings.</summary>
/// <param name="Version">The program that wrote it.</param>
/// <param name="Checks">What each check did.</param>
internal sealed record AuditRecord(string Version, IReadOnlyList<AuditedCheck> Checks)
{
    /// <summary>Asks a report.</summary>
    public static AuditRecord Of(JsonElement root)
    {
        var version = root.TryGetProperty("tool", out var tool) && tool.TryGetProperty("version", out var number) ? number.GetString() ?? "" : "";
        return new AuditRecord(version, [.. root.GetProperty("checks").EnumerateArray().Select(Check)]);
    }

    private static AuditedCheck Check(JsonElement json) => new(
        json.GetProperty("id").GetString() ?? "",
        json.GetProperty("status").GetString() ?? "",
        json.TryGetProperty("pages", out var pages) && pages.TryGetInt32(out var count) ? count : 0,
        json.TryGetProperty("reason", out var reason) ? reason.GetString() ?? "" : "",
        json.TryGetProperty("missed", out var missed) ? [.. missed.EnumerateArray().Select(page => page.GetString() ?? "")] : []);
}

/// <summary>What a check did.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Status">ran, failed or skipped.</param>
/// <param name="Pages">How many pages it has seen.</param>
/// <param name="Reason">Why it did not run.</param>
/// <param name="Missed">Pages of the build that it has not seen.</param>
internal sealed record AuditedCheck(string Id, string Status, int Pages, string Reason, IReadOnlyList<string> Missed);
