using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;

namespace ClinicSite.Editorial.Engine;

/// <summary>Applies rules to one document after another. Safe for many threads.</summary>
internal sealed class RuleRunner(RuleSet rules, SiteFacts site)
{
    /// <summary>Everything that the rules find in a document.</summary>
    public void Run(EditorialDocument document, DiagnosticBag diagnostics)
    {
        var found = new List<(EditorialRule Rule, Finding Finding)>();
        var active = new bool[rules.Rules.Count];
        for (var index = 0; index < active.Length; index++) active[index] = rules.Rules[index].LooksAt(document, site.Settings.Jurisdiction);
        foreach (var block in document.Blocks) RunOnBlock(block, active, found);
        for (var index = 0; index < active.Length; index++)
        {
            var rule = rules.Rules[index];
            if (!active[index] || rule.Check.Length == 0 || DocumentChecks.Find(rule.Check) is not { } check) continue;
            found.AddRange(check(new CheckInput(document, rule, rules.Lists, site)).Select(finding => (rule, finding)));
        }

        foreach (var (rule, finding) in found)
            if (!Yields(rule, finding, found)) diagnostics.Add(finding.ToDiagnostic(rule));
    }

    /// <summary>Whether another rule has said enough of the sentence, or the same rule of the same words.</summary>
    private static bool Yields(EditorialRule rule, Finding finding, List<(EditorialRule Rule, Finding Finding)> found)
    {
        if (rule.Check.Length > 0 && rule.Words.Count > 0 && found.Exists(other => ReferenceEquals(other.Rule, rule) && IsPartOf(finding, other.Finding))) return true;
        if (rule.Yields.Count == 0) return false;
        var sentence = finding.Block.SentenceAt(finding.At.Start);
        return found.Exists(other => ReferenceEquals(other.Finding.Block, finding.Block)
            && rule.Yields.Contains(other.Rule.Descriptor.Id, StringComparer.Ordinal)
            && other.Finding.At.Start >= sentence.Start && other.Finding.At.Start < sentence.End);
    }

    /// <summary>Whether the words are some of those that the same rule has found in another way.</summary>
    private static bool IsPartOf(Finding finding, Finding other) =>
        ReferenceEquals(finding.Block, other.Block) && other.At.Length > finding.At.Length && other.At.Start <= finding.At.Start && finding.At.End <= other.At.End;

    private void RunOnBlock(TextBlock block, bool[] active, List<(EditorialRule, Finding)> found)
    {
        var matcher = new BlockMatches(block, rules.Index);
        for (var index = 0; index < active.Length; index++)
        {
            var rule = rules.Rules[index];
            if (!active[index] || (rule.In & block.Kind) == 0) continue;
            foreach (var finding in matcher.Of(rule, index)) found.Add((rule, finding));
        }
    }
}
