using System.Net;
using Polly;
using Polly.Retry;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>
/// Asks one host: at its pace, again after a failure that may pass, and no more once it has failed too often. What goes wrong is
/// an answer with a reason, never an exception; only the caller's own cancelling is.
/// </summary>
internal sealed class WebAsker : IDisposable
{
    private readonly AskingOptions _options;
    private readonly RequestPace _pace;
    private readonly HttpClient _client;
    private readonly WebRequest _request;
    private readonly ResiliencePipeline<WebAnswer> _retries;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private int _failures;
    private string? _givenUp;

    /// <param name="options">Timeouts, retries and bounds.</param>
    /// <param name="perSecond">Requests a second to begin with.</param>
    /// <param name="mailTo">The address of whoever asks; may be empty.</param>
    /// <param name="time">The clock of timeouts and retries.</param>
    public WebAsker(AskingOptions options, double perSecond, string mailTo, TimeProvider time)
    {
        _options = options;
        _pace = new RequestPace(perSecond);
        _client = CreateClient(mailTo, options);
        _request = new WebRequest(_client, _pace, options.LongestAnswer, time);
        _retries = new ResiliencePipelineBuilder<WebAnswer> { TimeProvider = time }.AddRetry(Retries(options)).Build();
        _time = time;
    }

    /// <summary>Asks for an address.</summary>
    /// <returns>An answer with status 200 or 404, or one with a fault.</returns>
    public async Task<WebAnswer> GetAsync(Uri address, CancellationToken cancellation)
    {
        lock (_lock)
            if (_givenUp is not null) return WebAnswer.Failed(_givenUp);
        var answer = await TryAsync(address, cancellation);
        Count(answer);
        return answer;
    }

    public void Dispose()
    {
        _client.Dispose();
        _pace.Dispose();
    }

    private async Task<WebAnswer> TryAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var answer = await _retries.ExecuteAsync(async token => await AttemptAsync(address, token), cancellation);
            return answer.RetryAfter > _options.LongestRetryAfter
                ? answer with { Fault = $"it answered {answer.Status} and wants to be left alone for {answer.RetryAfter.Value.TotalMinutes:0} minutes" }
                : answer;
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TimeoutException)
        {
            return WebAnswer.Failed(Words(error));
        }
    }

    /// <summary>The wait for a turn is not the host's fault, so it does not count against the attempt.</summary>
    private async Task<WebAnswer> AttemptAsync(Uri address, CancellationToken cancellation)
    {
        await _pace.WaitAsync(cancellation);
        using var limit = new CancellationTokenSource(_options.RequestTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await _request.SendAsync(address, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"it did not answer within {_options.RequestTimeout.TotalSeconds:0.##} seconds");
        }
    }

    private void Count(WebAnswer answer)
    {
        lock (_lock)
        {
            // A host that refuses one question may well answer the next.
            var isDown = answer.Fault is not null && (answer.Status == 0 || answer.IsTransient);
            _failures = isDown ? _failures + 1 : 0;
            if (_failures >= _options.FailuresBeforeGivingUp) _givenUp ??= answer.Fault;
        }
    }

    private static RetryStrategyOptions<WebAnswer> Retries(AskingOptions options) => new()
    {
        MaxRetryAttempts = Math.Max(1, options.Retries),
        Delay = options.FirstRetryAfter,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        MaxDelay = options.LongestRetryAfter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Exception: HttpRequestException or IOException or TimeoutException } => true,
            { Result: { IsTransient: true } answer } => !(answer.RetryAfter > options.LongestRetryAfter),
            _ => false,
        }),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
    };

    private static HttpClient CreateClient(string mailTo, AskingOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            ConnectTimeout = options.RequestTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        // Timeouts are the pipeline's.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var contact = mailTo.Length > 0 ? $" (mailto:{mailTo})" : "";
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"ClinicSite/{typeof(WebAsker).Assembly.GetName().Version!.ToString(3)}{contact}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        return client;
    }

    private static string Words(Exception error) => (error.InnerException ?? error).Message.ReplaceLineEndings(" ").TrimEnd('.');
}
