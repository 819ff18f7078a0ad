using System.Collections.Concurrent;
using System.Diagnostics;
using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Pages;

/// <summary>One walk over the pages of a folder for all static checks asked for: each page is read and parsed once.</summary>
internal sealed class StaticPass(AuditTarget target, IReadOnlyList<RuleSet> rules)
{
    private readonly Dictionary<string, DiagnosticBag> _findings = rules.ToDictionary(rule => rule.Id, _ => new DiagnosticBag());
    private readonly ConcurrentQueue<(string Page, string Reason)> _unread = new();
    private int _done;

    public TimeSpan Elapsed { get; private set; }

    public async Task<StaticPass> RunAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var options = new ParallelOptions { MaxDegreeOfParallelism = target.Workers, CancellationToken = cancellation };
        await Task.Run(() => Parallel.ForEach(target.Pages, options, Visit), cancellation);
        foreach (var rule in rules) rule.Finish(_findings[rule.Id]);
        Elapsed = watch.Elapsed;
        return this;
    }

    public CheckResult ResultOf(string id)
    {
        var unread = _unread.OrderBy(item => item.Page, StringComparer.Ordinal).ToList();
        var seen = unread.Count == 0 ? target.Pages : [.. target.Pages.Except(unread.Select(item => item.Page))];
        return new CheckResult(
            id,
            unread.Count == 0 ? CheckStatus.Ran : CheckStatus.Failed,
            seen,
            _findings[id].ToSorted(),
            unread.Count == 0 ? "" : $"{unread[0].Page} could not be read: {unread[0].Reason}")
        {
            Elapsed = Elapsed,
        };
    }

    private void Visit(string path)
    {
        try
        {
            var page = PageParser.Parse(target, path);
            foreach (var rule in rules) rule.Visit(page, _findings[rule.Id]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _unread.Enqueue((path, error.Message));
        }

        target.Progress?.Report("Checking pages", Interlocked.Increment(ref _done), target.Pages.Count);
    }
}
