using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Privacy;

/// <summary>Finds what a script asks of other hosts, where it says so in so many words.</summary>
internal static partial class ScriptRequest
{
    /// <summary>The first address of another host that the script fetches or loads; null where there is none.</summary>
    public static string? OtherHostIn(string script, string file, Site site)
    {
        foreach (Match match in Request().Matches(script))
        {
            var address = match.Groups["address"].Value;
            var resolved = site.Resolver.Resolve(file, address);
            if (resolved.Kind == AddressKind.External && !FirstParty.Is(site, resolved.Host)) return address;
        }

        return null;
    }

    [GeneratedRegex("""(?:\b(?:fetch|sendBeacon|importScripts|import|EventSource|WebSocket)\(\s*|\.open\(\s*["'](?:GET|POST)["']\s*,\s*|\.src\s*=\s*|\bimport\s*|\bfrom\s*)["'`](?<address>(?:https?:)?//[^"'`\s]+)""")]
    private static partial Regex Request();
}
