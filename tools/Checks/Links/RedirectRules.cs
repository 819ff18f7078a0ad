using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Follows redirects, of <c>_redirects</c> and of pages that send their visitors on, to their end.</summary>
internal sealed class RedirectRules(Site site)
{
    public void Judge(SiteFaults faults)
    {
        foreach (var (line, text, reason) in site.Redirects.Wrong) faults.Report(LinkRuleSet.Name, Redirects.FileName, line, 1, RedirectFileRules.RedirectBroken, text, reason);
        foreach (var redirect in site.Redirects.All.Where(redirect => redirect.To.Length > 0)) Judge(redirect, faults);
        for (var page = 0; page < site.Summaries.Length; page++)
            if (site.Summaries[page]?.Refresh is { } refresh) Judge(page, refresh, faults);
    }

    private void Judge(Redirect redirect, SiteFaults faults)
    {
        void Report(Diagnostics.DiagnosticDescriptor rule, params object?[] arguments) => faults.Report(LinkRuleSet.Name, Redirects.FileName, redirect.Line, 1, rule, arguments);
        if (redirect.IsPattern || redirect.To.Contains(':', StringComparison.Ordinal) && !redirect.To.Contains("://", StringComparison.Ordinal)) return;
        if (Next(redirect.To) is not { } path) return;
        var steps = Follow(path, StartOf(redirect), out var isLoop, out var end);
        if (isLoop) Report(RedirectFileRules.RedirectLoop, redirect.From);
        else if (site.Files.Find(end) is var (match, file) && match != FileMatch.Found && !site.Redirects.Answers(end)) Report(RedirectFileRules.RedirectBroken, redirect.From, $"it leads to “{redirect.To}”, and the site has no “{file}”");
        else if (steps > 0 && redirect.Moves) Report(RedirectFileRules.RedirectChain, redirect.From, steps + 1, "/" + end);
    }

    private void Judge(int page, (string Address, int Offset) refresh, SiteFaults faults)
    {
        var own = site.Files.Pages[page];
        var content = refresh.Address;
        if (site.Resolver.Resolve(own, content) is not { Kind: AddressKind.Own } first) return;
        if (site.PageAt(own, content) == page) return;
        var steps = Follow(first.Path, own, out var isLoop, out var end);
        void Report(Diagnostics.DiagnosticDescriptor rule, params object?[] arguments) => faults.Report(page, new PageFault(LinkRuleSet.Name, refresh.Offset, rule, arguments));
        if (isLoop) Report(RedirectFileRules.RedirectLoop, "/" + own);
        else if (steps > 0) Report(RedirectFileRules.RedirectChain, "/" + own, steps + 1, "/" + end);
    }

    /// <summary>Goes on from a path until nothing sends it further.</summary>
    /// <returns>How many more redirects there are.</returns>
    private int Follow(string path, string start, out bool isLoop, out string end)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { KeyOf(start) };
        (isLoop, end) = (false, path);
        for (var steps = 0; ; steps++)
        {
            if (!seen.Add(KeyOf(end)))
            {
                isLoop = true;
                return steps;
            }

            if (After(end) is not { } next) return steps;
            end = next;
        }
    }

    private string? After(string path)
    {
        var (match, file) = site.Files.Find(path);
        if (match == FileMatch.Found)
        {
            return site.Files.PageOf(file) is >= 0 and var page && site.Summaries[page]?.Refresh is { } refresh
                && site.Resolver.Resolve(file, refresh.Address) is { Kind: AddressKind.Own } to && site.PageAt(file, refresh.Address) != page ? to.Path : null;
        }

        return site.Redirects.Find(path) is { Moves: true } redirect ? Next(redirect.To) : null;
    }

    private string? Next(string to) => site.Resolver.Resolve("", to) is { Kind: AddressKind.Own } own ? own.Path : null;

    private static string StartOf(Redirect redirect) => Uri.UnescapeDataString(redirect.From).TrimStart('/');

    private static string KeyOf(string path) => (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).Trim('/');
}
