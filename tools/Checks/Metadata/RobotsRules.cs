using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Compares robots.txt with the sitemap and the files.</summary>
internal sealed class RobotsRules(Site site)
{
    public void Judge(SiteFaults faults)
    {
        var robots = RobotsFile.Read(site);
        if (!robots.Exists) return;
        foreach (var (line, text, reason) in robots.Wrong) faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, line, 1, SearchRules.RobotsFileWrong, text, reason);
        foreach (var (line, address) in robots.Sitemaps)
            if ((WholeAddress.FaultOf(site, "", address) ?? TrialOf(address)) is { } fault) faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, line, 1, SearchRules.RobotsFileWrong, "Sitemap: " + address, fault);
        if (robots.Sitemaps.Count == 0 && site.Files.IndexOf("sitemap.xml") >= 0)
            faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, 1, 1, SearchRules.RobotsFileWrong, "Sitemap:", "the site has a sitemap.xml, and no line names it");
        if (robots.Forbids("/") && site.Files.PageOf("index.html") is >= 0 and var home && site.Summaries[home] is not null && site.IsListed(home))
            faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, robots.Line, 1, SearchRules.RobotsBlocks, "/", "is the home page");
        foreach (var entry in new SitemapFiles(site).Entries.Select(entry => entry.Address).Where(IsOurs).Where(address => robots.Forbids(PathOf(address))).Where(address => PathOf(address) != "/").Take(20))
            faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, robots.Line, 1, SearchRules.RobotsBlocks, PathOf(entry), "the sitemap lists");
        foreach (var file in site.Files.All.Where(file => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase)).Where(file => robots.Forbids("/" + file)).Take(1))
            faults.Report(MetadataRuleSet.Name, RobotsFile.FileName, robots.Line, 1, SearchRules.RobotsBlocks, "/" + file, "pages need to be shown as they are");
    }

    /// <summary>A sitemap may lie on another host, but not on a trial of this one.</summary>
    private string? TrialOf(string address) => site.Resolver.Resolve("", address) is { Kind: AddressKind.External, Host: { } host } ? PlaceholderHost.ReasonOf(host, site.Resolver.OwnHost, out _) : null;

    private bool IsOurs(string address) => site.Resolver.Resolve("", address) is { Kind: AddressKind.Own } own && own.FindIn(site.Files).Match == FileMatch.Found;

    private static string PathOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.PathAndQuery : address;
}
