namespace ClinicSite.Browser.Axe;

/// <summary>What axe is asked: its option <c>runOnly</c>, without some rules, and where to look.</summary>
/// <param name="Type"><c>tag</c> or <c>rule</c>.</param>
/// <param name="Values">Tags, or ids of rules.</param>
/// <param name="Except">Ids of rules that the tags would bring and that are not asked.</param>
/// <param name="OnlyFresh">Whether to look only at the texts that look as they did in no view before.</param>
internal sealed record AxeSelection(string Type, IReadOnlyList<string> Values, IReadOnlyList<string> Except, bool OnlyFresh = false)
{
    /// <summary>What an earlier answer and this one say together: what is asked again is replaced.</summary>
    /// <param name="known">The answer of a view that shows the same elements, or of the view before.</param>
    /// <param name="answer">What axe has said now.</param>
    public IReadOnlyList<AxeRule> Join(IReadOnlyList<AxeRule> known, AxeAnswer answer)
    {
        var kept = known.Where(rule => !IsAsked(rule.Id));
        if (!OnlyFresh) return [.. kept, .. answer.Rules];
        var seenAnew = answer.Fresh.ToHashSet(StringComparer.Ordinal);
        var old = known.Where(rule => IsAsked(rule.Id))
            .Select(rule => rule with { Nodes = [.. rule.Nodes.Where(node => !seenAnew.Contains(node.OwnSelector))] })
            .Where(rule => rule.Nodes.Count > 0);
        return [.. kept, .. old, .. answer.Rules];
    }

    /// <summary>The selectors of an earlier answer that a look at fresh texts may take back.</summary>
    public IReadOnlyList<string> Asked(IReadOnlyList<AxeRule> known) => OnlyFresh
        ? [.. known.Where(rule => IsAsked(rule.Id)).SelectMany(rule => rule.Nodes).Select(node => node.OwnSelector).Distinct(StringComparer.Ordinal)]
        : [];

    private bool IsAsked(string rule) => Type == "tag" ? !Except.Contains(rule) : Values.Contains(rule);
}
