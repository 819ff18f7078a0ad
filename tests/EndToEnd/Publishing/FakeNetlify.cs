using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClinicSite.Tests.Publishing;

/// <summary>
/// Netlify's API (version 1) as far as a deploy needs it, in memory: it has a live deploy, asks for the files it does not have,
/// and puts a deploy live once it has them all. A test may make it fail in between.
/// </summary>
internal sealed class FakeNetlify : HttpMessageHandler
{
    public const string Token = "secret-token", Site = "site-1";

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Deploy> _deploys = [];

    /// <summary>Answers in Netlify's place; null lets it answer itself. Told how often such a request has come, from 1.</summary>
    public Func<HttpRequestMessage, int, HttpResponseMessage?> Before { get; init; } = (_, _) => null;

    /// <summary>Every request: method and path.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The paths of the deploy that is live, each with the SHA-1 of its bytes; null while none is.</summary>
    public IReadOnlyDictionary<string, string>? Live { get; private set; }

    /// <summary>Whether a deploy that has all its files ends in an error.</summary>
    public bool Breaks { get; init; }

    /// <summary>A digest it asks for though nobody has such a file.</summary>
    public string? AsksFor { get; init; }

    /// <summary>Whether it takes requests and never answers.</summary>
    public bool Stalls { get; init; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Stalls) await Task.Delay(Timeout.Infinite, cancellationToken);
        var path = request.RequestUri!.AbsolutePath["/api/v1/".Length..];
        Requests.Add($"{request.Method} {path}");
        if (Before(request, Requests.Count(earlier => earlier == Requests[^1])) is { } instead) return instead;
        if (request.Headers.Authorization?.ToString() != "Bearer " + Token) return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return path.Split('/') switch
        {
            ["sites", Site, "deploys"] => Begin(body),
            ["sites", Site, "deploys", var id, "restore"] when _deploys.TryGetValue(id, out var deploy) => GoLive(deploy),
            ["deploys", var id] when _deploys.TryGetValue(id, out var deploy) => Advance(deploy),
            ["deploys", var id, "files", ..] when _deploys.TryGetValue(id, out var deploy) => Take(deploy, path.Split('/', 4)[3], body),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };
    }

    private HttpResponseMessage Begin(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        var files = json.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!, StringComparer.Ordinal);
        var deploy = new Deploy($"deploy-{_deploys.Count + 1}", files, json.RootElement.GetProperty("draft").GetBoolean());
        _deploys.Add(deploy.Id, deploy);
        return Answer(deploy, "preparing");
    }

    [SuppressMessage("Security", "CA5350", Justification = "It is the name Netlify asks for.")]
    private HttpResponseMessage Take(Deploy deploy, string path, byte[] body)
    {
        var digest = Convert.ToHexStringLower(SHA1.HashData(body));
        if (deploy.Files.GetValueOrDefault("/" + Uri.UnescapeDataString(path)) != digest) return new HttpResponseMessage(HttpStatusCode.UnprocessableEntity);
        _files[digest] = body;
        return Answer(deploy, "uploading");
    }

    private HttpResponseMessage Advance(Deploy deploy)
    {
        if (Missing(deploy).Any()) return Answer(deploy, "prepared");
        if (Breaks) return Answer(deploy, "error");
        return GoLive(deploy);
    }

    private HttpResponseMessage GoLive(Deploy deploy)
    {
        if (!deploy.Draft) Live = deploy.Files;
        return Answer(deploy, "ready");
    }

    private IEnumerable<string> Missing(Deploy deploy) => deploy.Files.Values.Distinct(StringComparer.Ordinal).Where(digest => !_files.ContainsKey(digest));

    private HttpResponseMessage Answer(Deploy deploy, string state) => new()
    {
        Content = new StringContent(new JsonObject
        {
            ["id"] = deploy.Id,
            ["state"] = state,
            ["required"] = new JsonArray([.. Missing(deploy).Concat(AsksFor is null ? [] : [AsksFor]).Select(digest => JsonValue.Create(digest))]),
            ["ssl_url"] = "https://clinic.example",
            ["deploy_ssl_url"] = $"https://{deploy.Id}--clinic.example",
            ["error_message"] = state == "error" ? "The disk is full." : "",
        }.ToJsonString()),
    };

    private sealed record Deploy(string Id, Dictionary<string, string> Files, bool Draft);
}
