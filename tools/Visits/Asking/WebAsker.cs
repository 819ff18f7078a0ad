using System.Collections.Concurrent;
using System.Net;
using ClinicSite.Visits.Guard;
using Polly;
using Polly.Retry;

namespace ClinicSite.Visits.Asking;

/// <summary>
/// Asks hosts for addresses: in turn, again after a failure that may pass, through the guard alone. What goes wrong is an answer
/// with a fault, never an exception; only the caller's own cancelling is.
/// </summary>
internal sealed class WebAsker : IDisposable
{
    /// <summary>The name by which robots.txt files know us.</summary>
    public const string Product = "ClinicSite";

    private readonly ConcurrentDictionary<string, HostTurns> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ResiliencePipeline<Answer> _retries;
    private readonly VisitOptions _options;
    private readonly AnswerReader _reader;
    private readonly HttpClient _client;

    public WebAsker(VisitOptions options)
    {
        _options = options;
        _reader = new AnswerReader(options.LongestBody, options.Time);
        _client = CreateClient(options);
        _retries = new ResiliencePipelineBuilder<Answer> { TimeProvider = options.Time }.AddRetry(Retries(options)).Build();
    }

    /// <summary>The turns of an address's host.</summary>
    public HostTurns TurnsOf(Uri address) => _hosts.GetOrAdd(address.IdnHost, _ => new HostTurns(_options));

    /// <summary>Asks whether there is a page: by HEAD, and by GET where HEAD does not say yes or its title is wanted.</summary>
    public async Task<Answer> AskAsync(Uri address, CookieContainer cookies, CancellationToken cancellation)
    {
        var (turns, origin) = (TurnsOf(address), address.GetLeftPart(UriPartial.Authority));
        if (turns.FaultOf(origin) is { } known) return Answer.Of(known);
        var head = await AttemptAsync(HttpMethod.Head, address, cookies, cancellation);
        var answer = head.IsRedirect || (head.IsSuccess && !head.IsHtml) || head.Fault is { IsOfHost: true }
            ? head
            : await GetAsync(address, cookies, cancellation);
        turns.Count(origin, answer.Fault);
        return answer;
    }

    /// <summary>Asks for an address by GET, again after a failure that may pass.</summary>
    public async Task<Answer> GetAsync(Uri address, CookieContainer cookies, CancellationToken cancellation)
    {
        var answer = await _retries.ExecuteAsync(async token => await AttemptAsync(HttpMethod.Get, address, cookies, token), cancellation);
        return answer.IsTransient && answer.RetryAfter > _options.LongestRetryAfter
            ? Answer.Of(new Fault(FaultKind.LeftAlone, $"it answers {answer.Status} and wants to be left alone for {Math.Ceiling(answer.RetryAfter.Value.TotalMinutes)} minutes"))
            : answer;
    }

    public void Dispose()
    {
        _client.Dispose();
        foreach (var host in _hosts.Values) host.Dispose();
    }

    /// <summary>The wait for a turn is not the host's fault, so it does not count against the attempt.</summary>
    private async Task<Answer> AttemptAsync(HttpMethod method, Uri address, CookieContainer cookies, CancellationToken cancellation)
    {
        var turns = TurnsOf(address);
        using var turn = await turns.TakeAsync(cancellation);
        using var limit = new CancellationTokenSource(_options.RequestTimeout, _options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var answer = await SendAsync(method, address, cookies, either.Token);
            if (answer.IsTransient && answer.RetryAfter <= _options.LongestRetryAfter) turns.Hold(answer.RetryAfter.Value);
            return answer;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Answer.Of(new Fault(FaultKind.Silent, $"it does not answer within {_options.RequestTimeout.TotalSeconds:0.##} seconds"));
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TimeoutException)
        {
            return Answer.Of(Faults.Of(error));
        }
    }

    private async Task<Answer> SendAsync(HttpMethod method, Uri address, CookieContainer cookies, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        if (cookies.GetCookieHeader(address) is { Length: > 0 } cookie) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.Headers.TryGetValues("Set-Cookie", out var set)) Keep(address, set, cookies);
        return await _reader.ReadAsync(response, cancellation);
    }

    /// <summary>Some sites send a visitor round until he brings the cookie they gave him.</summary>
    private static void Keep(Uri address, IEnumerable<string> set, CookieContainer cookies)
    {
        foreach (var cookie in set.Take(20))
        {
            try
            {
                cookies.SetCookies(address, cookie);
            }
            catch (CookieException)
            {
                // A browser would pass it over as well.
            }
        }
    }

    private static RetryStrategyOptions<Answer> Retries(VisitOptions options) => new()
    {
        MaxRetryAttempts = Math.Max(1, options.Retries),
        Delay = options.FirstRetryAfter,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        MaxDelay = options.LongestRetryAfter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsTransient: true } answer && !(answer.RetryAfter > options.LongestRetryAfter)),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
    };

    private static HttpClient CreateClient(VisitOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new GuardedConnection(options).ConnectAsync,
            ConnectTimeout = options.RequestTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = CertificateJudge.Options(options.Time),
            UseCookies = false,
            // A proxy would look names up where the guard cannot see it.
            UseProxy = false,
        };
        // Timeouts are our own.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var whose = Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var site) ? $" (links of {site.GetLeftPart(UriPartial.Authority)})" : " (links)";
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"{Product}/{typeof(WebAsker).Assembly.GetName().Version!.ToString(3)}{whose}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "en,*;q=0.5");
        return client;
    }
}
