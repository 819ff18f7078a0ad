using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ClinicSite.Publishing;

/// <summary>
/// Netlify by its file-digest API: it is told the digest of every file, asks for those it does not have, and puts the deploy
/// live in one step once it has all of them. A deploy that is not complete never goes live.
/// </summary>
/// <param name="api">Speaks to Netlify.</param>
/// <param name="siteId">The site's id or its domain.</param>
/// <param name="draft">Whether it is a draft with an address of its own, and what is live stays.</param>
public sealed class NetlifyHost(NetlifyApi api, string siteId, bool draft = false) : IHost
{
    /// <inheritdoc />
    public string Name => $"netlify:{siteId}{(draft ? " (draft)" : "")}";

    /// <inheritdoc />
    public async Task<HostedSite> PublishAsync(SiteToPublish site, CancellationToken cancellation)
    {
        var digests = site.Files.ToDictionary(file => file.Path, file => Sha1(site.Read(file)), StringComparer.Ordinal);
        var files = new JsonObject(digests.Select(file => KeyValuePair.Create<string, JsonNode?>("/" + file.Key, file.Value)));
        var begun = await api.PostAsync($"sites/{Uri.EscapeDataString(siteId)}/deploys", new JsonObject { ["files"] = files, ["draft"] = draft, ["async"] = true }, cancellation);
        var byDigest = site.Files.DistinctBy(file => digests[file.Path]).ToDictionary(file => digests[file.Path], StringComparer.Ordinal);
        var id = NetlifyApi.Text(begun, "id");
        if (id.Length == 0) throw new PublishException("Netlify began a deploy without a name. What was live still is.");
        var prepared = await api.WaitAsync(id, state => state is not ("new" or "pending" or "preparing" or "enqueued"), begun, cancellation);
        foreach (var wanted in Required(prepared))
        {
            var file = byDigest.GetValueOrDefault(wanted)
                ?? throw new PublishException("Netlify asks for a file that this site does not have. What was live still is. Publish again.");
            await api.PutAsync($"deploys/{id}/files/{Escape(file.Path)}", site.Read(file), cancellation);
        }

        var live = await api.WaitAsync(id, state => state is "ready", prepared, cancellation);
        return new HostedSite(id, UrlOf(live));
    }

    /// <inheritdoc />
    public async Task<HostedSite> RestoreAsync(Deployment earlier, CancellationToken cancellation)
    {
        var restored = await api.PostAsync($"sites/{Uri.EscapeDataString(siteId)}/deploys/{Uri.EscapeDataString(earlier.Id)}/restore", [], cancellation);
        var live = await api.WaitAsync(earlier.Id, state => state is "ready", restored, cancellation);
        return new HostedSite(earlier.Id, UrlOf(live));
    }

    private string UrlOf(JsonObject deploy) =>
        new[] { draft ? "deploy_ssl_url" : "ssl_url", "deploy_ssl_url", "url" }.Select(name => NetlifyApi.Text(deploy, name)).FirstOrDefault(url => url.Length > 0) ?? "";

    private static IEnumerable<string> Required(JsonObject deploy) =>
        deploy["required"] is JsonArray required ? required.Select(item => item?.GetValue<string>() ?? "").Distinct(StringComparer.Ordinal) : [];

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    [SuppressMessage("Security", "CA5350", Justification = "It is the name Netlify asks for; the gate compares SHA-256.")]
    private static string Sha1(byte[] bytes) => Convert.ToHexStringLower(SHA1.HashData(bytes));
}
