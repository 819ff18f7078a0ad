using ClinicSite.Browser.Axe;

namespace ClinicSite.Browser.Views;

/// <summary>
/// Which of axe's rules a view needs, all of them the first time and later those whose answer can be another; and what the answers
/// of earlier views say of it.
/// </summary>
internal sealed class AxePlan
{
    /// <summary>WCAG 2.0 to 2.2, A and AA, and the best practices: what a page must keep; and AAA, which is counted.</summary>
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Sizes = ["target-size", "scrollable-region-focusable"];

    /// <summary>AAA contrast is read off what the rule of AA has measured.</summary>
    private static readonly AxeSelection Everything = new("tag", Tags, ["color-contrast-enhanced"]);
    private static readonly AxeSelection AllButColours = new("tag", Tags, [.. AxeSelection.Colours, "color-contrast-enhanced"]);

    /// <summary>What was said of everything but colours where the same elements were shown, newest last.</summary>
    private readonly List<(string Seen, string Whole, int Width, IReadOnlyList<AxeRule> Rules)> _sights = [];

    /// <summary>What was said of colours: it holds wherever the element looks the same.</summary>
    private readonly List<(AxeRule Rule, AxeNode Node)> _colours = [];

    /// <summary>The elements whose look must be known to say which answers hold.</summary>
    public IEnumerable<string> Coloured => _colours.Select(item => item.Node.OwnSelector);

    /// <summary>What axe is to be asked; null where nothing can be new.</summary>
    public AxeSelection? For(AuditView view, PageLook look)
    {
        var isUnseen = _sights.TrueForAll(sight => sight.Seen != look.Seen);
        var isOfOtherSize = !_sights.Exists(sight => (sight.Whole, sight.Width) == (look.Whole, view.Width));
        if (_sights.Count == 0) return Everything;
        if (isUnseen) return look.Fresh > 0 ? Everything with { OnlyFresh = true } : AllButColours;
        string[] rules = [.. isOfOtherSize ? Sizes : [], .. look.Fresh > 0 ? AxeSelection.Colours : []];
        return rules.Length > 0 ? new AxeSelection("rule", rules, [], OnlyFresh: true) : null;
    }

    /// <summary>What is so in a view: what has been answered now, and what holds of earlier answers.</summary>
    /// <param name="view">The view.</param>
    /// <param name="look">What the page looks like in it.</param>
    /// <param name="selection">What axe was asked.</param>
    /// <param name="answer">What it said.</param>
    public IReadOnlyList<AxeRule> Join(AuditView view, PageLook look, AxeSelection? selection, IReadOnlyList<AxeRule> answer)
    {
        var known = _sights.FindLast(sight => (sight.Whole, sight.Width) == (look.Whole, view.Width)).Rules ?? _sights.FindLast(sight => sight.Seen == look.Seen).Rules ?? [];
        IReadOnlyList<AxeRule> rules = [.. known.Where(rule => selection?.Asks(rule.Id) != true), .. answer.Where(rule => !AxeSelection.IsOfColours(rule.Id))];
        _sights.Add((look.Seen, look.Whole, view.Width, rules));
        var found = answer.Where(rule => AxeSelection.IsOfColours(rule.Id)).SelectMany(rule => rule.Nodes, (rule, node) => (Rule: rule, Node: node)).ToList();
        var fresh = found.Select(KeyOf).ToHashSet();
        var held = _colours.Where((item, index) => item.Node.Look == look.Looks[index] && !fresh.Contains(KeyOf(item))).ToList();
        _colours.AddRange(found);
        return [.. rules, .. held.Concat(found).GroupBy(item => (item.Rule.Id, item.Rule.Incomplete)).Select(Together)];
    }

    private static (string Id, bool Incomplete, string Selector) KeyOf((AxeRule Rule, AxeNode Node) item) => (item.Rule.Id, item.Rule.Incomplete, item.Node.Selector);

    private static AxeRule Together(IEnumerable<(AxeRule Rule, AxeNode Node)> items) => items.First().Rule with { Nodes = [.. items.Select(item => item.Node)] };
}
