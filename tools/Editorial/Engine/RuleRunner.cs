using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>Applies rules to one document after another. Safe for many threads.</summary>
internal sealed class RuleRunner(RuleSet rules, SiteFacts site)
{
    public RuleSet Rules => rules;

    /// <summary>Everything that the rules find in a document.</summary>
    public void Run(EditorialDocument document, DiagnosticBag diagnostics)
    {
        var jurisdiction = site.Settings.Jurisdiction;
        var active = new bool[rules.Rules.Count];
        for (var index = 0; index < active.Length; index++) active[index] = rules.Rules[index].LooksAt(document, jurisdiction);
        foreach (var block in document.Blocks) RunOnBlock(block, active, diagnostics);
        for (var index = 0; index < active.Length; index++)
        {
            var rule = rules.Rules[index];
            if (!active[index] || rule.Check.Length == 0 || DocumentChecks.Find(rule.Check) is not { } check) continue;
            foreach (var finding in check(new CheckInput(document, rule, site))) diagnostics.Add(finding.ToDiagnostic(rule));
        }
    }

    private void RunOnBlock(TextBlock block, bool[] active, DiagnosticBag diagnostics)
    {
        var matcher = new BlockMatches(block, rules.Index);
        for (var index = 0; index < active.Length; index++)
        {
            if (!active[index] || (rules.Rules[index].In & block.Kind) == 0) continue;
            foreach (var finding in matcher.Of(rules.Rules[index], index)) diagnostics.Add(finding.ToDiagnostic(rules.Rules[index]));
        }
    }
}
