using ClinicSite.Checks;

namespace ClinicSite.Cli.Checking;

/// <summary>The checks of one share: its part of the browser's pages; all else, which is quick and knows no shares, in the first.</summary>
internal static class ShardedChecks
{
    public static IReadOnlyList<ICheck> Of(IEnumerable<ICheck> checks, Shard shard, IReadOnlyList<string> pages) =>
        [.. checks.Select(check => check.Id == "browser" ? new Part(check, pages) : shard.Number == 1 ? check : new Elsewhere(check.Id))];

    private sealed class Part(ICheck check, IReadOnlyList<string> pages) : ICheck
    {
        public string Id => check.Id;

        public Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation) => check.RunAsync(target with { Pages = pages }, cancellation);
    }

    private sealed class Elsewhere(string id) : ICheck
    {
        public string Id => id;

        public Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation) =>
            Task.FromResult(new CheckResult(id, CheckStatus.Skipped, [], [], "It runs in the first share."));
    }
}
