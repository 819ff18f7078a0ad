using System.Diagnostics;
using ClinicSite.Checks;

namespace ClinicSite.Cli;

/// <summary>Runs checks one after another, each with all workers, and measures them.</summary>
internal static class CheckRunner
{
    public static async Task<IReadOnlyList<CheckResult>> RunAsync(
        IEnumerable<ICheck> checks, AuditTarget target, CancellationToken cancellation)
    {
        var results = new List<CheckResult>();
        foreach (var check in checks)
        {
            var start = Stopwatch.GetTimestamp();
            var result = await check.RunAsync(target, cancellation);
            // Checks that share a pass over the pages know their own part of it.
            results.Add(result.Elapsed > TimeSpan.Zero ? result : result with { Elapsed = Stopwatch.GetElapsedTime(start) });
        }

        return results;
    }
}
