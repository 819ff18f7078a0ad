using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Judges what the head of a page says, when it is whole.</summary>
internal sealed class HeadVisitor(Page page, Site site) : PageVisitor
{
    private const int LongestTitle = 70;
    private const int LongestDescription = 170;
    private const int ShortestDescription = 20;

    private static readonly string[] EmptyTitles = ["untitled", "untitled document", "document", "page", "new page", "index", "home", "title", "welcome", "todo", "test"];
    private static readonly string[] Single = ["description", "viewport", "og:title", "og:url", "og:type", "og:description", "twitter:card"];

    private static readonly HashSet<string> RobotsWords = new(StringComparer.Ordinal)
    {
        "all", "index", "follow", "noindex", "nofollow", "none", "noarchive", "nocache", "nosnippet", "notranslate", "noimageindex", "indexifembedded", "nositelinkssearchbox", "noodp", "noydir",
    };

    private HeadFacts Head => page.Head;

    public override void End()
    {
        Canonical();
        Robots();
        foreach (var group in Head.Metas.Where(meta => Single.Contains(meta.Key)).GroupBy(meta => meta.Key))
            if (group.Count() > 1) page.Report(MetadataRuleSet.Name, group.Skip(1).First().Offset, group.Key == "viewport" || group.All(meta => meta.Content == group.First().Content) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, SearchRules.Repeated, group.Key, group.Count());
        new SharingJudge(page, site).Judge();
        Icon();
        if (Head.Refresh is not null || Head.IsNoindex || Site.IsErrorPage(page.Path)) return;
        Title();
        Description();
        if (Head.Link("canonical") is null) page.Report(MetadataRuleSet.Name, MetadataRules.CanonicalMissing);
        if (Head.Meta("og:image") is null) page.Report(MetadataRuleSet.Name, MetadataRules.ShareImageMissing);
    }

    private void Tell(int offset, DiagnosticDescriptor rule, params object?[] arguments) => page.Report(MetadataRuleSet.Name, offset, rule, arguments);

    private void Title()
    {
        var title = Head.Title;
        var offset = Head.Titles.Count == 0 ? -1 : Head.Titles[0].Offset;
        if (Placeholder.In(title) is { } left) Tell(offset, SearchRules.TitleLength, title.Length, left);
        else if (title.Length > LongestTitle) Tell(offset, SearchRules.TitleLength, title.Length, "search engines cut it");
        else if (title.Length is > 0 and < 4 || EmptyTitles.Contains(title.ToLowerInvariant())) Tell(offset, SearchRules.TitleLength, title.Length, $"“{title}” says not what the page is about");
    }

    private void Description()
    {
        var meta = Head.Meta("description");
        var text = Spaces.Collapse(meta?.Content ?? "");
        if (text.Length == 0) page.Report(MetadataRuleSet.Name, MetadataRules.DescriptionMissing);
        else if (Placeholder.In(text) is { } left) Tell(meta!.Offset, SearchRules.DescriptionLength, text.Length, left);
        else if (text.Length > LongestDescription) Tell(meta!.Offset, SearchRules.DescriptionLength, text.Length, "search engines cut it");
        else if (text.Length < ShortestDescription) Tell(meta!.Offset, SearchRules.DescriptionLength, text.Length, "it says next to nothing");
    }

    private void Canonical()
    {
        var links = Head.Links.Where(link => link.Is("canonical")).ToList();
        if (links.Count > 1) Tell(links[1].Offset, SearchRules.Repeated, "canonical", links.Count);
        if (links.Count == 0) return;
        var address = links[0].Address?.Trim() ?? "";
        var resolved = site.Resolver.Resolve(page.Path, address);
        if (WholeAddress.FaultOf(site, page.Path, address) is { } fault) Tell(links[0].Offset, MetadataRules.CanonicalWrong, address, fault);
        else if (resolved.Fragment is not null) Tell(links[0].Offset, MetadataRules.CanonicalWrong, address, "it names a part of a page");
        else if (resolved.IsInsecure && site.Resolver.IsSecure && resolved.Kind == AddressKind.Own) Tell(links[0].Offset, MetadataRules.CanonicalWrong, address, "it begins with http:, and the site is served over https");
        else if (resolved.Kind == AddressKind.External && site.Target is { BaseUrl: not null, Manifest: null }) Tell(links[0].Offset, SearchRules.CanonicalElsewhere, address, resolved.Path);
    }

    private void Robots()
    {
        foreach (var meta in Head.Metas.Where(meta => meta.Key is "robots" or "googlebot" or "bingbot"))
        {
            // A directive with a value, such as unavailable_after, may hold spaces.
            var words = meta.Content.ToLowerAscii().Split(',').Where(part => !part.Contains(':', StringComparison.Ordinal)).SelectMany(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            var unknown = Array.Find(words, word => !RobotsWords.Contains(word));
            if (unknown is not null) Tell(meta.Offset, SearchRules.RobotsConflict, meta.Content, $"“{unknown}” means nothing to search engines");
            else if ((words.Contains("index") && words.Contains("noindex")) || (words.Contains("follow") && words.Contains("nofollow"))) Tell(meta.Offset, SearchRules.RobotsConflict, meta.Content, "two words exclude each other");
        }
    }

    /// <summary>Browsers ask for favicon.ico where no page names an icon; the home page speaks for the site.</summary>
    private void Icon()
    {
        if (page.Path != "index.html" || Head.Links.Any(link => link.Is("icon") || link.Is("apple-touch-icon"))) return;
        if (site.Files.Find("favicon.ico").Match != FileMatch.Found) page.Report(MetadataRuleSet.Name, SearchRules.FaviconMissing);
    }
}
