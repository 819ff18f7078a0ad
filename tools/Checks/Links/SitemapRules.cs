using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Compares the sitemap with the pages, both ways.</summary>
internal sealed class SitemapRules(Site site)
{
    public void Judge(SiteFaults faults)
    {
        var sitemap = new SitemapFiles(site);
        foreach (var (file, line, column, reason) in sitemap.Broken) faults.Report(LinkRuleSet.Name, file, line, column, SiteLinkRules.DataFileBroken, file, "XML", reason);
        foreach (var entry in sitemap.Missing) Report(faults, entry, "the site has no such sitemap");
        var listed = new Dictionary<int, ListedAddress>();
        foreach (var entry in sitemap.Entries) Judge(entry, listed, faults);
        if (!sitemap.Any || sitemap.Broken.Count > 0) return;
        for (var page = 0; page < site.Summaries.Length; page++)
            if (!listed.ContainsKey(page) && site.IsListed(page)) faults.Report(LinkRuleSet.Name, page, SiteLinkRules.NotInSitemap);
    }

    private void Judge(ListedAddress entry, Dictionary<int, ListedAddress> listed, SiteFaults faults)
    {
        var resolved = site.Resolver.Resolve("", entry.Address);
        if (resolved.Host is null && site.Target.BaseUrl is not null)
        {
            Report(faults, entry, resolved.Kind == AddressKind.Malformed ? resolved.Path : "it is no whole address");
            return;
        }

        if (resolved.Kind == AddressKind.External && site.Target.BaseUrl is null) resolved = site.Resolver.Resolve("", new Uri(entry.Address).AbsolutePath);
        var fault = resolved.Kind switch
        {
            AddressKind.Own => FaultOf(resolved, entry, listed),
            AddressKind.Malformed => resolved.Path,
            _ => "it is no address of this site",
        };
        if (fault is not null) Report(faults, entry, fault);
    }

    private string? FaultOf(SiteAddress address, ListedAddress entry, Dictionary<int, ListedAddress> listed)
    {
        var (match, file) = address.FindIn(site.Files);
        if (match == FileMatch.CaseDiffers) return $"the file is named “{file}”";
        if (match != FileMatch.Found) return site.Redirects.Answers(address.Path) ? "it is redirected" : $"the site has no “{file}”";
        var page = site.Files.PageOf(file);
        if (page < 0 || site.Summaries[page] is not { } summary) return null;
        if (address.Fragment is not null) return "a sitemap lists pages, not parts of them";
        if (address.IsInsecure && site.Resolver.IsSecure) return "it begins with http:, and the site is served over https";
        if (!listed.TryAdd(page, entry)) return $"the page is listed on line {listed[page].Line} already";
        if (summary.IsNoindex) return "search engines are told to leave that page alone (noindex)";
        if (summary.IsMovedOn) return "that page sends its visitors on";
        return site.StandsForItself(page, summary) ? null : "that page names another as the one that counts (canonical)";
    }

    private static void Report(SiteFaults faults, ListedAddress entry, string why) =>
        faults.Report(LinkRuleSet.Name, entry.File, entry.Line, entry.Column, SiteLinkRules.SitemapEntryWrong, entry.Address, why);
}
