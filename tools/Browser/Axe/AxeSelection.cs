namespace ClinicSite.Browser.Axe;

/// <summary>What axe is asked: its option <c>runOnly</c>, without some rules, and where to look for colours.</summary>
/// <param name="Type"><c>tag</c> or <c>rule</c>.</param>
/// <param name="Values">Tags, or ids of rules.</param>
/// <param name="Except">Ids of rules that the tags would bring and that are not asked.</param>
/// <param name="OnlyFresh">Whether the rules of colours look only at the texts that look as they did in no view before.</param>
internal sealed record AxeSelection(string Type, IReadOnlyList<string> Values, IReadOnlyList<string> Except, bool OnlyFresh = false)
{
    /// <summary>The rules that look at the colours of texts.</summary>
    public static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>What an earlier answer and this one say together: what is asked again is replaced.</summary>
    /// <param name="known">The answer of a view that shows the same elements, or of the view before.</param>
    /// <param name="answer">What axe has said now.</param>
    public IReadOnlyList<AxeRule> Join(IReadOnlyList<AxeRule> known, AxeAnswer answer)
    {
        var seenAnew = answer.Fresh.ToHashSet(StringComparer.Ordinal);
        var old = known.Where(rule => !IsAsked(rule.Id) || IsKeptInPart(rule.Id))
            .Select(rule => IsAsked(rule.Id) ? rule with { Nodes = [.. rule.Nodes.Where(node => !seenAnew.Contains(node.OwnSelector))] } : rule)
            .Where(rule => rule.Nodes.Count > 0);
        return [.. old, .. answer.Rules];
    }

    /// <summary>The selectors of an earlier answer that a look at fresh texts may take back.</summary>
    public IReadOnlyList<string> Asked(IReadOnlyList<AxeRule> known) =>
        [.. known.Where(rule => IsAsked(rule.Id) && IsKeptInPart(rule.Id)).SelectMany(rule => rule.Nodes).Select(node => node.OwnSelector).Distinct(StringComparer.Ordinal)];

    private bool IsKeptInPart(string rule) => OnlyFresh && Colours.Contains(Measured(rule));

    private bool IsAsked(string rule) => Type == "tag" ? !Except.Contains(Measured(rule)) : Values.Contains(Measured(rule));

    /// <summary>The rule that finds a rule's faults: AAA contrast is told with AA.</summary>
    private static string Measured(string rule) => rule == "color-contrast-enhanced" ? "color-contrast" : rule;
}
