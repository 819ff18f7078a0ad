using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Dom;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>The <c>metadata</c> check: what search engines and shared links show.</summary>
internal sealed class MetadataRuleSet(AuditTarget target, SiteFiles files) : RuleSet
{
    private readonly AddressResolver _resolver = new(target.BaseUrl);
    private readonly ConcurrentQueue<PageFacts> _facts = new();

    public override string Id => "metadata";

    public override void Visit(ParsedPage page, DiagnosticBag findings)
    {
        foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json' i]"))
            if (FaultOfJson(script.TextContent) is { } fault) findings.Add(page.At(script, MetadataRules.StructuredDataBroken, fault));
        var canonical = page.Document.QuerySelector("link[rel~=canonical i]");
        if (canonical is not null && FaultOf(page, canonical.GetAttribute("href") ?? "") is { } wrong)
            findings.Add(page.At(canonical, MetadataRules.CanonicalWrong, canonical.GetAttribute("href"), wrong));
        if (page.IsUnlisted) return;

        var description = page.Document.QuerySelector("meta[name=description i]")?.GetAttribute("content")?.Trim() ?? "";
        if (description.Length == 0) findings.Add(page.At(MetadataRules.DescriptionMissing));
        if (canonical is null) findings.Add(page.At(MetadataRules.CanonicalMissing));
        findings.AddRange(ShareImage(page));
        _facts.Enqueue(new PageFacts(page.Path, page.Document.Title ?? "", description, StandsForItself(page, canonical), target.Manifest));
    }

    public override void Finish(DiagnosticBag findings)
    {
        var facts = _facts.OrderBy(item => item.Path, StringComparer.Ordinal).ToList();
        foreach (var (first, again) in Repeated(facts.Where(item => item.Title.Length > 0), item => item.Title))
            findings.Add(again.At(MetadataRules.TitleRepeated, again.Title, first.Path));
        foreach (var (first, again) in Repeated(facts.Where(item => item.IsCanonical && item.Description.Length > 0), item => item.Description))
            findings.Add(again.At(MetadataRules.DescriptionRepeated, first.Path));
    }

    private IEnumerable<Diagnostic> ShareImage(ParsedPage page)
    {
        var image = page.Document.QuerySelector("meta[property='og:image' i]");
        if (image is null) yield return page.At(MetadataRules.ShareImageMissing);
        else if (FaultOf(page, image.GetAttribute("content") ?? "") is { } fault)
            yield return page.At(image, MetadataRules.ShareImageWrong, image.GetAttribute("content"), fault);
    }

    /// <summary>What is wrong with an address that must be whole, and exist where it is ours.</summary>
    private string? FaultOf(ParsedPage page, string address)
    {
        if (!address.Trim().StartsWith("http", StringComparison.OrdinalIgnoreCase)) return "it is no whole address";
        var resolved = _resolver.Resolve(page.Path, address);
        return resolved.Kind switch
        {
            AddressKind.Own when resolved.FindIn(files).Match != FileMatch.Found => $"the site has no “{resolved.FindIn(files).File}”",
            AddressKind.Malformed => resolved.Path,
            _ => null,
        };
    }

    /// <summary>Two pages, one of which names the other as the one that counts, may share what they say of themselves.</summary>
    private bool StandsForItself(ParsedPage page, IElement? canonical)
    {
        if (canonical?.GetAttribute("href") is not { } href) return true;
        var resolved = _resolver.Resolve(page.Path, href);
        if (resolved.Kind == AddressKind.Own) return resolved.FindIn(files).File == page.Path;
        // Without a base address nobody can say whose page a whole address is, but the end of its path tells.
        return target.BaseUrl is null && Uri.TryCreate(href, UriKind.Absolute, out var uri)
            && files.Find(Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'))).File == page.Path;
    }

    private static string? FaultOfJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException error)
        {
            return $"line {error.LineNumber + 1} of it, character {error.BytePositionInLine + 1}";
        }
    }

    private static IEnumerable<(PageFacts First, PageFacts Again)> Repeated(IEnumerable<PageFacts> facts, Func<PageFacts, string> key) =>
        facts.GroupBy(key, StringComparer.Ordinal).SelectMany(group => group.Skip(1).Select(again => (group.First(), again)));
}
