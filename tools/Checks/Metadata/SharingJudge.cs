using System.Buffers.Binary;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>What messengers and social networks show of a shared page (https://ogp.me/).</summary>
internal sealed class SharingJudge(Page page, Site site)
{
    private const int SmallestImage = 200;
    private static readonly string[] Required = ["og:title", "og:type", "og:url"];
    private static readonly string[] Cards = ["summary", "summary_large_image", "app", "player"];

    public void Judge()
    {
        var metas = page.Head.Metas;
        var graph = metas.Where(meta => meta.Key.StartsWith("og:", StringComparison.Ordinal)).ToList();
        if (graph.Count > 0)
            foreach (var name in Required)
                if (graph.Find(meta => meta.Key == name) is not { Content.Length: > 0 }) Tell(graph[0].Offset, SharingRules.Incomplete, name);
        foreach (var meta in metas) Judge(meta);
        Address();
        new ShareDetails(page, site).Judge();
    }

    private void Tell(int offset, DiagnosticDescriptor rule, params object?[] arguments) => page.Report(MetadataRuleSet.Name, offset, rule, arguments);

    private void Judge(MetaTag meta)
    {
        switch (meta.Key)
        {
            case "og:image" or "og:image:url" or "og:image:secure_url":
                if (WholeAddress.FaultOf(site, page.Path, meta.Content.Trim()) is { } fault) Tell(meta.Offset, MetadataRules.ShareImageWrong, meta.Content, fault);
                else if (FaultOfImage(meta.Content.Trim()) is { } unfit) page.Report(MetadataRuleSet.Name, meta.Offset, DiagnosticSeverity.Note, SharingRules.Wrong, meta.Key, meta.Content, unfit);
                break;
            case "twitter:image" or "twitter:image:src" or "og:audio" or "og:video":
                if (WholeAddress.FaultOf(site, page.Path, meta.Content.Trim()) is { } wrong) Tell(meta.Offset, SharingRules.Wrong, meta.Key, meta.Content, wrong);
                break;
            case "twitter:card" when !Cards.Contains(meta.Content.Trim()):
                Tell(meta.Offset, SharingRules.Wrong, meta.Key, meta.Content, "it can be " + string.Join(", ", Cards));
                break;
            case "og:url" when WholeAddress.FaultOf(site, page.Path, meta.Content.Trim()) is { } lost:
                Tell(meta.Offset, SharingRules.Wrong, meta.Key, meta.Content, lost);
                break;
        }
    }

    /// <summary>The address that is shared is the one that search engines show.</summary>
    private void Address()
    {
        if (page.Head.Meta("og:url") is not { } meta || page.Head.Link("canonical")?.Address is not { } canonical) return;
        var (shared, listed) = (site.Resolver.Resolve(page.Path, meta.Content), site.Resolver.Resolve(page.Path, canonical));
        var isOther = shared.Kind == AddressKind.Own && listed.Kind == AddressKind.Own
            ? shared.FindIn(site.Files).File != listed.FindIn(site.Files).File
            : (shared.Kind == AddressKind.Own) != (listed.Kind == AddressKind.Own) && shared.Kind != AddressKind.Malformed && listed.Kind != AddressKind.Malformed;
        if (isOther && WholeAddress.FaultOf(site, page.Path, canonical.Trim()) is null && WholeAddress.FaultOf(site, page.Path, meta.Content.Trim()) is null) Tell(meta.Offset, SharingRules.Wrong, meta.Key, meta.Content, $"the canonical link names “{canonical}”");
    }

    private string? FaultOfImage(string address)
    {
        var resolved = site.Resolver.Resolve(page.Path, address);
        if (resolved.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) return "messengers show no SVG; use PNG or JPEG";
        if (resolved.Kind != AddressKind.Own || resolved.FindIn(site.Files) is not (FileMatch.Found, var file)) return null;
        if (site.Files.PageOf(file) >= 0) return "it is a page, not an image";
        if (resolved.IsInsecure && site.Resolver.IsSecure) return "it begins with http:, and the site is served over https";
        return SizeOf(site.Files.PathOf(file)) is var (width, height) && (width < SmallestImage || height < SmallestImage)
            ? $"it measures {width} by {height}; below {SmallestImage} by {SmallestImage} it is not shown" : null;
    }

    /// <summary>Width and height of a PNG; null for others, and for what cannot be read.</summary>
    public static (int Width, int Height)? SizeOf(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var head = new byte[24];
            if (RandomAccess.Read(file, head, 0) < head.Length || !head.AsSpan(1).StartsWith("PNG"u8)) return null;
            return (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
