using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Finds redirects that nobody gets to: the first line that fits answers, and a file of the site comes before all.</summary>
internal sealed class RedirectOrder(Site site)
{
    public void Judge(SiteFaults faults)
    {
        var exact = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        var patterns = new List<(string Prefix, Redirect Redirect)>();
        foreach (var redirect in site.Redirects.All)
        {
            if (Reason(redirect, exact, patterns) is { } reason) faults.Report(LinkRuleSet.Name, Redirects.FileName, redirect.Line, 1, RedirectFileRules.RedirectUnreached, redirect.From, reason);
            if (redirect.IsConditional) continue;
            if (!redirect.IsPattern) exact.TryAdd(KeyOf(redirect.From), redirect);
            else if (redirect.From.EndsWith('*') && redirect.From.IndexOf(':', StringComparison.Ordinal) < 0) patterns.Add((redirect.From.TrimEnd('*'), redirect));
        }
    }

    private string? Reason(Redirect redirect, Dictionary<string, Redirect> exact, List<(string Prefix, Redirect Redirect)> patterns)
    {
        if (exact.TryGetValue(KeyOf(redirect.From), out var earlier)) return $"line {earlier.Line} answers that address";
        if (patterns.Find(pattern => redirect.From.StartsWith(pattern.Prefix, StringComparison.Ordinal)).Redirect is { } wide) return $"line {wide.Line} answers all of “{wide.From}”";
        if (redirect.IsPattern || redirect.IsForced || redirect.Status >= 400 || !redirect.From.StartsWith('/')) return null;
        return site.Files.Find(Uri.UnescapeDataString(redirect.From[1..])) is (FileMatch.Found, var file) && Uri.UnescapeDataString(redirect.To) != "/" + file ? $"the site has “{file}”, which some hosts show instead" : null;
    }

    private static string KeyOf(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
