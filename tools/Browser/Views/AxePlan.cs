using ClinicSite.Browser.Axe;

namespace ClinicSite.Browser.Views;

/// <summary>Which of axe's rules a view needs: all of them the first time, later those whose answer can be another.</summary>
internal sealed class AxePlan
{
    /// <summary>WCAG 2.0 to 2.2, A and AA, and the best practices: what a page must keep; and AAA, which is counted.</summary>
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Sizes = ["target-size", "scrollable-region-focusable"];

    /// <summary>AAA contrast is read off what the rule of AA has measured.</summary>
    private static readonly AxeSelection Everything = new("tag", Tags, ["color-contrast-enhanced"]);
    private static readonly AxeSelection AllButColours = new("tag", Tags, [.. AxeSelection.Colours, "color-contrast-enhanced"]);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _widths = [];

    /// <summary>What axe is to be asked; null where nothing can be new.</summary>
    public AxeSelection? For(AuditView view, PageLook look)
    {
        var (isFirst, isUnseen, isWide) = (_seen.Count == 0, _seen.Add(look.Seen), _widths.Add(view.Width));
        if (isFirst) return Everything;
        if (isUnseen) return look.Fresh > 0 ? Everything with { OnlyFresh = true } : AllButColours;
        string[] rules = [.. isWide ? Sizes : [], .. look.Fresh > 0 ? AxeSelection.Colours : []];
        return rules.Length > 0 ? new AxeSelection("rule", rules, [], OnlyFresh: true) : null;
    }
}
