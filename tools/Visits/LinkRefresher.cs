using ClinicSite.Checks.External;
using ClinicSite.Visits.Asking;
using ClinicSite.Visits.Judging;
using ClinicSite.Visits.Robots;

namespace ClinicSite.Visits;

/// <summary>Visits addresses of other sites, many hosts at once and each host in turn, and writes the ledger as it goes.</summary>
public sealed class LinkRefresher(VisitOptions options)
{
    private const int SaveEvery = 25;

    /// <summary>Of fewer hosts that do not answer, each may be dead by itself.</summary>
    private const int HostsThatTell = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkEntry> _unheard = new(StringComparer.Ordinal);
    private readonly List<(string Address, string Reason)> _notVisited = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private int _done;
    private bool _isAnswered;

    /// <summary>Visits all that is planned. What was learnt is in the ledger even when the visits end early.</summary>
    /// <param name="plan">What to visit.</param>
    /// <param name="ledger">Takes the results; its file is written now and then, and at the end.</param>
    /// <param name="cancellation">Ends the visits; the ledger is written before the exception goes on.</param>
    public async Task<RefreshResult> RunAsync(RefreshPlan plan, LinkLedger ledger, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.OverallTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        using var asker = new WebAsker(options);
        var visit = new AddressVisit(asker, new RobotsBook(asker, options), options);
        var hosts = plan.Due.GroupBy(address => new Uri(address).IdnHost, StringComparer.Ordinal).ToList();
        var isOffline = false;
        try
        {
            await VisitAsync(hosts, visit, ledger, plan.Due.Count, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Out of time: what was not visited is said not to have been.
        }
        finally
        {
            isOffline = !_isAnswered && _unheard.Keys.Select(address => new Uri(address).IdnHost).Distinct().Count() >= HostsThatTell;
            if (!isOffline) RecordUnheard(ledger);
            ledger.Save();
        }

        return new RefreshResult(_known.Count, NotVisited(plan, isOffline), isOffline);
    }

    private async Task VisitAsync(List<IGrouping<string, string>> hosts, AddressVisit visit, LinkLedger ledger, int total, CancellationToken cancellation)
    {
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.HostsAtOnce, CancellationToken = cancellation };
        var ofOne = new ParallelOptions { MaxDegreeOfParallelism = options.RequestsPerHost, CancellationToken = cancellation };
        await Parallel.ForEachAsync(hosts, atOnce, async (host, _) => await Parallel.ForEachAsync(host, ofOne, async (address, token) =>
        {
            var visited = await visit.RunAsync(new Uri(address), token);
            Conclude(address, visited, ledger);
            lock (_lock)
            {
                if (++_done % SaveEvery == 0) ledger.Save();
                options.Progress?.Report("Visiting addresses", _done, total);
            }
        }));
    }

    /// <summary>What only silence says waits until somebody has answered: else it may be this machine that is cut off.</summary>
    private void Conclude(string address, Visited visited, LinkLedger ledger)
    {
        lock (_lock)
        {
            if (visited.Fault is null || visited.Fault.Kind is FaultKind.LeftAlone) _isAnswered = true;
            if (visited.Entry is not { } entry) _notVisited.Add((address, visited.Fault!.Reason));
            else if (visited.Fault is { IsUnheard: true }) _unheard[address] = entry;
            else Record(address, entry, ledger);
        }
    }

    private void Record(string address, LinkEntry entry, LinkLedger ledger)
    {
        ledger.Record(address, entry);
        _known.Add(address);
    }

    private void RecordUnheard(LinkLedger ledger)
    {
        lock (_lock)
            foreach (var (address, entry) in _unheard) Record(address, entry, ledger);
    }

    private List<(string Address, string Reason)> NotVisited(RefreshPlan plan, bool isOffline)
    {
        if (isOffline) _notVisited.AddRange(_unheard.Select(one => (one.Key, one.Value.Reason)));
        var outOfTime = $"the time for all visits, {options.OverallTimeout.TotalMinutes:0.#} minutes, was over";
        var told = _notVisited.Select(one => one.Address).Concat(_known).ToHashSet(StringComparer.Ordinal);
        _notVisited.AddRange(plan.Due.Where(address => !told.Contains(address)).Select(address => (address, outOfTime)));
        return [.. _notVisited.OrderBy(one => one.Address, StringComparer.Ordinal)];
    }
}
