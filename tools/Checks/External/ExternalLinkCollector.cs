using ClinicSite.Checks.Links;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.External;

/// <summary>Collects the addresses of other sites from a folder, with the pass that checks it.</summary>
public static class ExternalLinkCollector
{
    /// <summary>Every address that pages, style sheets, feeds and web manifests of the folder lead to, load or cite.</summary>
    /// <param name="target">The folder.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Addresses in the form of <see cref="ExternalAddress.KeyOf"/>, in ordinal order.</returns>
    public static async Task<IReadOnlyList<string>> CollectAsync(AuditTarget target, CancellationToken cancellation)
    {
        var site = new Site(target);
        await new StaticPass(site, [new LinkRuleSet(site)]).RunAsync(cancellation);
        return [.. site.External.Addresses.Order(StringComparer.Ordinal)];
    }
}
