using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Checks.Privacy;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Compares the sitemap with the pages, both ways.</summary>
internal sealed partial class SitemapRules(Site site)
{
    private const int MostEntries = 50_000;
    private readonly HeadersFile _headers = HeadersFile.Read(site);

    public void Judge(SiteFaults faults)
    {
        var sitemap = new SitemapFiles(site);
        foreach (var (file, line, column, reason) in sitemap.Broken) faults.Report(LinkRuleSet.Name, file, line, column, SiteLinkRules.DataFileBroken, file, "XML", reason);
        foreach (var entry in sitemap.Missing) Report(faults, entry, "the site has no such sitemap");
        foreach (var root in sitemap.Broken.Count == 0 ? sitemap.Nameless : []) faults.Report(LinkRuleSet.Name, root.File, root.Line, root.Column, DiagnosticSeverity.Warning, SiteLinkRules.DataFileBroken, root.File, "a sitemap", $"its {root.Address} has not the namespace {SitemapFiles.Namespace}");
        foreach (var date in sitemap.Dates)
            if (FaultOfDate(date.Address) is { } fault) Report(faults, date, fault);
        foreach (var named in sitemap.Named)
            if (site.Resolver.Resolve("", named.Address) is { Kind: AddressKind.Own } own && own.FindIn(site.Files) is (FileMatch.Missing, var file) && !site.Redirects.Answers(own.Path)) Report(faults, named, $"the site has no “{file}”");
        if (sitemap.Entries.GroupBy(entry => entry.File).FirstOrDefault(group => group.Count() > MostEntries) is { } large) Report(faults, large.ElementAt(MostEntries), $"a sitemap has at most {MostEntries} entries");
        var listed = new Dictionary<int, ListedAddress>();
        foreach (var entry in sitemap.Entries) Judge(entry, listed, faults);
        if (!sitemap.Any || sitemap.Broken.Count > 0) return;
        for (var page = 0; page < site.Summaries.Length; page++)
            if (!listed.ContainsKey(page) && site.IsListed(page)) faults.Report(LinkRuleSet.Name, page, SiteLinkRules.NotInSitemap);
    }

    /// <summary>A date of the W3C's form (https://www.w3.org/TR/NOTE-datetime) that has come.</summary>
    private string? FaultOfDate(string text)
    {
        if (!W3cDate().IsMatch(text) || (text.Length >= 10 && !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) return "it is no date such as 2026-11-23";
        return text.Length >= 10 && site.Target.Today is { } today && DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) > today.AddDays(1) ? "it lies in the future" : null;
    }

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$")]
    private static partial Regex W3cDate();

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
        if (_headers.For(file, "x-robots-tag").Any(header => header.Value.Contains("noindex", StringComparison.OrdinalIgnoreCase) || header.Value.Contains("none", StringComparison.OrdinalIgnoreCase))) return "_headers tells search engines to leave that page alone (X-Robots-Tag)";
        if (summary.IsNoindex) return "search engines are told to leave that page alone (noindex)";
        if (summary.IsMovedOn) return "that page sends its visitors on";
        return site.StandsForItself(page, summary) ? null : "that page names another as the one that counts (canonical)";
    }

    private static void Report(SiteFaults faults, ListedAddress entry, string why) =>
        faults.Report(LinkRuleSet.Name, entry.File, entry.Line, entry.Column, SiteLinkRules.SitemapEntryWrong, entry.Address, why);
}
