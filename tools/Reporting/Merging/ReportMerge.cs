using ClinicSite.Checks;
using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.Merging;

/// <summary>
/// Joins the reports of several machines that each audited a share of one folder. What no share has seen, and shares of different
/// folders, make the joined report fail: no finding is not a pass.
/// </summary>
public static class ReportMerge
{
    /// <summary>Joins reports.</summary>
    /// <param name="reports">At least one, each with its share.</param>
    /// <returns>The joined report, or why there can be none.</returns>
    public static (CheckReport? Report, string Reason) Join(IReadOnlyList<CheckReport> reports)
    {
        var shards = reports.Select(report => report.Shard).OfType<Shard>().ToList();
        if (shards.Count < reports.Count) return (null, "One of the reports is of no share: write each with --shard.");
        if (shards.Select(shard => shard.Digest).Distinct(StringComparer.Ordinal).Count() > 1) return (null, "The reports are of different folders or settings: audit the same bytes in every share.");
        if (shards.Select(shard => shard.Count).Distinct().Count() > 1) return (null, "The reports are of different numbers of shares.");
        if (reports.Select(report => (report.Audited?.Digest, report.Audited?.Manifest)).Distinct().Count() > 1) return (null, "The reports are of different builds: audit the same bytes in every share.");
        var lacking = Enumerable.Range(1, shards[0].Count).Except(shards.Select(shard => shard.Number)).ToList();
        if (lacking.Count > 0) return (null, $"There is no report of share {string.Join(", ", lacking)} of {shards[0].Count}.");
        var checks = reports[0].Checks.Select(check => Join(check.Id, reports, shards[0].Pages)).ToList();
        return (new CheckReport
        {
            Checks = checks,
            IsJoined = true,
            Audited = reports[0].Audited is { } audited ? audited with { Pages = shards[0].Pages } : null,
            Findings = DiagnosticOrder.Group(reports.SelectMany(report => report.Findings)),
            Known = DiagnosticOrder.Group(reports.SelectMany(report => report.Known)),
            Suppressed = [.. reports.SelectMany(report => report.Suppressed)],
            Required = reports.SelectMany(report => report.Required).ToHashSet(StringComparer.Ordinal),
        }, "");
    }

    /// <summary>What the shares have done of one check.</summary>
    private static CheckResult Join(string id, IReadOnlyList<CheckReport> reports, IReadOnlyList<string> pages)
    {
        var parts = reports.SelectMany(report => report.Checks).Where(check => check.Id == id).ToList();
        var ran = parts.Where(part => part.Status == CheckStatus.Ran).ToList();
        var elapsed = parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Elapsed);
        var seen = parts.SelectMany(part => part.PagesSeen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (parts.FirstOrDefault(part => part.Status == CheckStatus.Failed) is { } failed) return Result(CheckStatus.Failed, failed.Reason);
        if (ran.Count == 0) return Result(CheckStatus.Skipped, parts.Select(part => part.Reason).FirstOrDefault("") ?? "");
        var unseen = pages.Except(seen, StringComparer.Ordinal).ToList();
        return unseen.Count == 0 ? Result(CheckStatus.Ran, "") : Result(CheckStatus.Failed, $"No share has seen {unseen[0]}{(unseen.Count > 1 ? $" and {unseen.Count - 1} more" : "")}.");

        CheckResult Result(CheckStatus status, string reason) => new(id, status, seen, [], reason) { Elapsed = elapsed };
    }
}
