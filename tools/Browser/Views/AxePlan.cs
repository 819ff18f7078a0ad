using ClinicSite.Browser.Axe;

namespace ClinicSite.Browser.Views;

/// <summary>Which of axe's rules a view needs: all of them the first time, later those whose answer can be another.</summary>
internal sealed class AxePlan
{
    /// <summary>WCAG 2.0 to 2.2, A and AA, and the best practices: what a page must keep; and AAA, which is counted.</summary>
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Colours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

    /// <summary>AAA contrast is read off what the rule of AA has measured.</summary>
    private static readonly AxeSelection Everything = new("tag", Tags, ["color-contrast-enhanced"]);
    private static readonly AxeSelection AllButColours = new("tag", Tags, Colours);
    private static readonly AxeSelection OfFreshColours = new("rule", ["color-contrast", "link-in-text-block"], [], OnlyFresh: true);
    private static readonly AxeSelection OfSizes = new("rule", ["target-size", "scrollable-region-focusable"], []);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _widths = [];

    /// <summary>What axe is to be asked; nothing where nothing can be new.</summary>
    public IEnumerable<AxeSelection> For(AuditView view, PageLook look)
    {
        var (isFirst, isUnseen, isWide) = (_seen.Count == 0, _seen.Add(look.Seen), _widths.Add(view.Width));
        if (isFirst)
        {
            yield return Everything;
            yield break;
        }

        if (isUnseen) yield return AllButColours;
        else if (isWide) yield return OfSizes;
        if (look.Fresh > 0) yield return OfFreshColours;
    }
}
