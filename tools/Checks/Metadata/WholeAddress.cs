using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Metadata;

/// <summary>Addresses that must be whole, and exist where they are ours.</summary>
internal static class WholeAddress
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? FaultOf(Site site, string page, string address)
    {
        if (!address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return "it is no whole address";
        return FaultOfAny(site, page, address);
    }

    /// <summary>The same for an address that may be relative.</summary>
    public static string? FaultOfAny(Site site, string page, string address)
    {
        var resolved = site.Resolver.Resolve(page, address);
        if (resolved.Kind == AddressKind.Malformed) return resolved.Path;
        if (resolved.Kind == AddressKind.Outside) return "it leads out of the site";
        if (resolved.Kind == AddressKind.Own)
        {
            var (match, file) = resolved.FindIn(site.Files);
            if (match == FileMatch.CaseDiffers) return $"the file is named “{file}”";
            if (match != FileMatch.Found && !site.Redirects.Answers(resolved.Path)) return $"the site has no “{file}”";
        }

        return resolved.Host is { } host && PlaceholderHost.ReasonOf(host, site.Resolver.OwnHost, out var isCertain) is { } reason && isCertain ? reason : null;
    }
}
