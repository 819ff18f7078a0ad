using System.Threading.RateLimiting;

namespace ClinicSite.Visits.Asking;

/// <summary>The turns of one host: so many requests at once, so much time between them, and none when it has failed too often.</summary>
internal sealed class HostTurns(VisitOptions options) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fault> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrencyLimiter _atOnce = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.RequestsPerHost,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private TimeSpan _interval = options.Interval;
    private DateTimeOffset _next;

    /// <summary>Waits for a turn, which lasts until it is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        var turn = await _atOnce.AcquireAsync(1, cancellation);
        try
        {
            if (!turn.IsAcquired) throw new InvalidOperationException("The queue for requests is full, though it has no end.");
            var wait = Reserve();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, options.Time, cancellation);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>The host wants more time between requests than we would take.</summary>
    public void SlowDown(TimeSpan interval)
    {
        lock (_lock)
            if (interval > _interval) _interval = interval;
    }

    /// <summary>The host wants to be left alone for a while.</summary>
    public void Hold(TimeSpan time)
    {
        lock (_lock)
            if (options.Time.GetUtcNow() + time is var until && until > _next) _next = until;
    }

    /// <summary>Why an origin of this host need not be asked again; null where it may.</summary>
    public Fault? FaultOf(string origin)
    {
        lock (_lock) return _faults.GetValueOrDefault(origin);
    }

    /// <summary>Counts how an address of an origin went.</summary>
    public void Count(string origin, Fault? fault)
    {
        lock (_lock)
        {
            var failures = _failures[origin] = fault is { Kind: FaultKind.Silent } ? _failures.GetValueOrDefault(origin) + 1 : 0;
            if (fault is { IsOfHost: true } || failures >= options.FailuresBeforeGivingUp) _faults.TryAdd(origin, fault!);
        }
    }

    public void Dispose() => _atOnce.Dispose();

    private TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = options.Time.GetUtcNow();
            var at = _next > now ? _next : now;
            _next = at + _interval;
            return at - now;
        }
    }
}
