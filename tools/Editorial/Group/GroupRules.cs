using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Group;

/// <summary>Rules that compare texts of the group with each other.</summary>
internal static class GroupRules
{
    /// <summary>Two figures that differ by less are one, rounded.</summary>
    private const double Rounding = 0.02;

    /// <summary>Adults of the US in 2023, to compare a count with a share (Census Bureau, Vintage 2023 estimates).</summary>
    private const double Adults = 267e6;

    /// <summary>How far a count of adults and a share may be apart: some count children, and years differ.</summary>
    private const double Apart = 1.6;

    public static void Check(GroupFacts facts, SiteFacts site, RuleSet rules, DiagnosticBag diagnostics)
    {
        if (rules.Find("CLN7061") is { } values) Values(facts.Quantities, values, diagnostics);
        if (rules.Find("CLN7062") is { } old) Ages(site, old, diagnostics);
        if (rules.Find("CLN7090") is { } copies) Copies(facts.Texts, copies, diagnostics);
    }

    private static void Values(IReadOnlyList<Quantity> quantities, EditorialRule rule, DiagnosticBag diagnostics)
    {
        foreach (var same in quantities.GroupBy(quantity => quantity.Condition))
        {
            var known = new List<Quantity>();
            foreach (var quantity in same)
            {
                if (known.Find(other => Contradict(other, quantity)) is { } first)
                    diagnostics.Add(rule.Descriptor.At(quantity.Place, quantity.Shown, first.Shown) with { Related = [new(first.Place, "the other value")] });
                known.Add(quantity);
            }
        }
    }

    private static bool Contradict(Quantity left, Quantity right)
    {
        if (left.Years.Length > 0 && right.Years.Length > 0 && left.Years != right.Years) return false;
        if (left.IsShare == right.IsShare)
            return left.Population == right.Population && Math.Abs(left.Value - right.Value) > Math.Max(left.Value, right.Value) * Rounding;
        // A share of whom nobody says is of those who are counted elsewhere on the page.
        var (share, count) = left.IsShare ? (left, right) : (right, left);
        if (share.Population.EndsWith("world", StringComparison.Ordinal) || count.Population.EndsWith("world", StringComparison.Ordinal)) return false;
        if (!share.Population.StartsWith("people", StringComparison.Ordinal) || !count.Population.StartsWith("people", StringComparison.Ordinal)) return false;
        var counted = count.Value / Adults * 100;
        return counted > share.Value * Apart || share.Value > counted * Apart;
    }

    private static void Ages(SiteFacts site, EditorialRule rule, DiagnosticBag diagnostics)
    {
        foreach (var statistic in site.Inputs.Statistics)
            if (site.Today.Year - statistic.Value.Year is var age && age > rule.Limit)
                diagnostics.Add(rule.Descriptor.At(statistic.Location, statistic.Value.Year, age));
    }

    /// <summary>Texts of two clinics on one thing, of whose runs of words most are the same.</summary>
    private static void Copies(IReadOnlyList<ClinicText> texts, EditorialRule rule, DiagnosticBag diagnostics)
    {
        for (var index = 1; index < texts.Count; index++)
        {
            var text = texts[index];
            if (text.Runs.Count == 0) continue;
            var copy = texts.Take(index).FirstOrDefault(other => other.Clinic != text.Clinic && other.Name == text.Name
                && other.Runs.Count(text.Runs.Contains) * 100 >= Math.Min(other.Runs.Count, text.Runs.Count) * rule.Limit);
            if (copy is not null) diagnostics.Add(rule.Descriptor.At(text.Place, copy.Place.File) with { Related = [new(copy.Place, "the text it is like")] });
        }
    }
}
