using System.Globalization;
using System.Net.Http.Headers;
using System.Threading.RateLimiting;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>Spaces the requests to one host evenly, and slows down or hurries up as its <c>x-rate-limit</c> headers say.</summary>
internal sealed class RequestPace : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<RateLimiter> _replaced = [];
    private readonly TimeSpan _shortest;
    private TimeSpan _interval;
    private RateLimiter _limiter;

    /// <param name="perSecond">The pace to begin with; headers can at most double it.</param>
    public RequestPace(double perSecond)
    {
        _interval = TimeSpan.FromSeconds(1 / perSecond);
        _shortest = _interval / 2;
        _limiter = Create(_interval);
    }

    /// <summary>The time between two requests.</summary>
    public TimeSpan Interval
    {
        get
        {
            lock (_lock) return _interval;
        }
    }

    /// <summary>Waits for the next turn.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        RateLimiter limiter;
        lock (_lock) limiter = _limiter;
        using var turn = await limiter.AcquireAsync(1, cancellation);
        if (!turn.IsAcquired) throw new InvalidOperationException("The queue for requests is full, though it has no end.");
    }

    /// <summary>Takes over what the host says it allows: <c>x-rate-limit-limit: 10</c> in <c>x-rate-limit-interval: 1s</c>.</summary>
    public void Adopt(HttpResponseHeaders headers)
    {
        if (ValueOf(headers, "x-rate-limit-limit") is not { } limit || ValueOf(headers, "x-rate-limit-interval") is not { } seconds) return;
        var interval = TimeSpan.FromSeconds(Math.Min(seconds / limit, 3600));
        if (interval < _shortest) interval = _shortest;
        lock (_lock)
        {
            if (interval == _interval) return;
            _interval = interval;
            _replaced.Add(_limiter);
            _limiter = Create(interval);
        }
    }

    public void Dispose()
    {
        _limiter.Dispose();
        foreach (var limiter in _replaced) limiter.Dispose();
    }

    private static TokenBucketRateLimiter Create(TimeSpan interval) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = 1,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = interval,
        QueueLimit = int.MaxValue,
        AutoReplenishment = true,
    });

    private static double? ValueOf(HttpResponseHeaders headers, string name)
    {
        if (!headers.TryGetValues(name, out var values)) return null;
        var text = values.First().Trim().TrimEnd('s', 'S');
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e9 ? number : null;
    }
}
