using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Finds pages that no visitor reaches: no way of links leads there from the home page.</summary>
internal sealed class OrphanRules(Site site, IReadOnlyList<int[]?> targets)
{
    public void Judge(SiteFaults faults)
    {
        var home = site.Files.PageOf("index.html");
        if (home < 0 || site.Files.Pages.Count < 2) return;
        var reached = Reach(home);
        for (var page = 0; page < reached.Length; page++)
            if (!reached[page] && site.Summaries[page] is not null && site.IsListed(page)) faults.Report(LinkRuleSet.Name, page, SiteLinkRules.Orphan);
    }

    private bool[] Reach(int home)
    {
        var reached = new bool[targets.Count];
        var waiting = new Stack<int>([home]);
        reached[home] = true;
        while (waiting.TryPop(out var page))
        {
            foreach (var target in targets[page] ?? [])
            {
                if (reached[target]) continue;
                reached[target] = true;
                waiting.Push(target);
            }

            // A language of its own or a page that moved is a step too.
            foreach (var target in OtherWays(page))
            {
                if (reached[target]) continue;
                reached[target] = true;
                waiting.Push(target);
            }
        }

        return reached;
    }

    private IEnumerable<int> OtherWays(int page)
    {
        if (site.Summaries[page] is not { } summary) yield break;
        var path = site.Files.Pages[page];
        if (summary.Refresh is { } refresh && site.PageAt(path, refresh.Address) is >= 0 and var moved) yield return moved;
        foreach (var language in summary.Languages)
            if (language.Address is { } address && site.PageAt(path, address) is >= 0 and var other) yield return other;
    }
}
