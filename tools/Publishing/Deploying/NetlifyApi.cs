using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Polly;
using Polly.Retry;

namespace ClinicSite.Publishing;

/// <summary>Asks Netlify's API (version 1) and comes back when it is busy. The token goes into a header and into nothing else.</summary>
public sealed class NetlifyApi
{
    private const int MostTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http;
    private readonly string _token;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<HttpResponseMessage> _retry;

    /// <summary>A client.</summary>
    /// <param name="http">With the address of the API, which ends in a slash.</param>
    /// <param name="token">A personal access token.</param>
    /// <param name="time">By which it waits.</param>
    public NetlifyApi(HttpClient http, string token, TimeProvider time)
    {
        (_http, _token, _time) = (http, token, time);
        _retry = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = MostTries - 1,
            Delay = Pause,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>().Handle<TimeoutException>().HandleResult(answer => IsPassing(answer.StatusCode)),
            DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result, time)),
        }).Build();
    }

    /// <summary>How long a deploy may take.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long an answer may take.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A text of an answer; empty where it has none.</summary>
    public static string Text(JsonObject answer, string name) => answer[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>Sends an object.</summary>
    public Task<JsonObject> PostAsync(string path, JsonObject body, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, path, () => new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), cancellation);

    /// <summary>Sends a file.</summary>
    public Task<JsonObject> PutAsync(string path, byte[] bytes, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Put, path, () => new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, cancellation);

    /// <summary>Asks for a deploy until it is in a state.</summary>
    /// <exception cref="PublishException">It failed at Netlify, or took too long.</exception>
    public async Task<JsonObject> WaitAsync(string id, Func<string, bool> isThere, JsonObject first, CancellationToken cancellation)
    {
        var (deploy, start) = (first, _time.GetTimestamp());
        while (!isThere(Text(deploy, "state")))
        {
            if (Text(deploy, "state") is "error" or "rejected")
                throw new PublishException($"Netlify could not make the deploy: {Text(deploy, "error_message")} What was live still is.");
            if (_time.GetElapsedTime(start) > LongestWait)
                throw new PublishException($"Netlify has not finished the deploy {id} in {LongestWait.TotalMinutes:0.#} minutes; its last word was \"{Text(deploy, "state")}\". What was live still is. Look at it there, or publish again.");
            await Task.Delay(Pause, _time, cancellation);
            deploy = await SendAsync(HttpMethod.Get, $"deploys/{id}", null, cancellation);
        }

        return deploy;
    }

    private async Task<JsonObject> SendAsync(HttpMethod method, string path, Func<HttpContent>? content, CancellationToken cancellation)
    {
        try
        {
            using var answer = await _retry.ExecuteAsync(async token => await OnceAsync(method, path, content, token), cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            if (!answer.IsSuccessStatusCode) throw new PublishException(Refusal(answer.StatusCode, path));
            return text.Length > 0 && JsonNode.Parse(text) is JsonObject json ? json : [];
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException or JsonException)
        {
            throw new PublishException($"Netlify could not be reached, {MostTries} times: {error.Message} What was live still is. Publish again later.", error);
        }
    }

    private async Task<HttpResponseMessage> OnceAsync(HttpMethod method, string path, Func<HttpContent>? content, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(AnswerTime, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        using var request = new HttpRequestMessage(method, path) { Content = content?.Invoke() };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Headers.UserAgent.ParseAdd("ClinicSite/1");
        try
        {
            return await _http.SendAsync(request, both.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"no answer in {AnswerTime.TotalSeconds:0} seconds.");
        }
    }

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= 500;

    private static string Refusal(HttpStatusCode status, string path) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "Netlify does not accept the token. What was live still is. Set NETLIFY_AUTH_TOKEN to a personal access token that may deploy this site.",
        HttpStatusCode.NotFound when path.EndsWith("/restore", StringComparison.Ordinal) => "Netlify no longer has that deploy. What was live still is. Check out its commit and publish it.",
        HttpStatusCode.NotFound => "Netlify knows no such site. What was live still is. Give the site's id or its domain with --netlify.",
        _ => $"Netlify answered {(int)status}. What was live still is. Publish again later.",
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage? answer, TimeProvider time)
    {
        var asked = answer?.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked is { } pause && pause > TimeSpan.Zero ? pause < LongestPause ? pause : LongestPause : null;
    }
}
