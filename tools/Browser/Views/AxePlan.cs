using ClinicSite.Browser.Axe;

namespace ClinicSite.Browser.Views;

/// <summary>Which of axe's rules a view needs: all of them the first time, later those whose answer can be another.</summary>
internal sealed class AxePlan
{
    /// <summary>WCAG 2.0 to 2.2, A and AA, and the best practices: what a page must keep.</summary>
    private static readonly string[] Required = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>AAA, which is counted.</summary>
    private const string Counted = "wcag2aaa";

    private static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];
    private static readonly string[] OfSize = ["target-size", "scrollable-region-focusable"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _coloured = new(StringComparer.Ordinal);
    private readonly HashSet<int> _widths = [];

    /// <summary>What axe is to run, in its own words (<c>type</c>, <c>values</c>); null where nothing can be new.</summary>
    public AxeSelection? For(AuditView view, PageLook look)
    {
        var (isFirst, isUnseen, isColoured, isWide) = (_seen.Count == 0, _seen.Add(look.Seen), _coloured.Add(look.Colours), _widths.Add(view.Width));
        if (isFirst) return new AxeSelection("tag", [.. Required, Counted]);
        if (isUnseen) return new AxeSelection("tag", Required);
        var rules = new List<string>();
        if (isColoured || (isWide && look.IsLayered)) rules.AddRange(OfColour);
        if (isWide) rules.AddRange(OfSize);
        return rules.Count > 0 ? new AxeSelection("rule", rules) : null;
    }
}

/// <summary>The option <c>runOnly</c> of axe.</summary>
/// <param name="Type"><c>tag</c> or <c>rule</c>.</param>
/// <param name="Values">Tags, or ids of rules.</param>
internal sealed record AxeSelection(string Type, IReadOnlyList<string> Values)
{
    /// <summary>Those of an earlier answer that are not asked again.</summary>
    public IEnumerable<AxeRule> Keeps(IEnumerable<AxeRule> known) => Type == "rule" ? known.Where(rule => !Values.Contains(rule.Id)) : [];
}
