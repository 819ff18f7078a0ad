using ClinicSite.Citations;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting.Console;

namespace ClinicSite.Cli.Refs;

/// <summary>What <c>refs verify</c> says beside its findings.</summary>
internal static class RefsVerifyReport
{
    /// <summary>What would be asked for, a line a reference.</summary>
    public static void WritePlan(TextWriter output, VerifyPlan plan)
    {
        foreach (var item in plan.Due) output.WriteLine($"{item.Id}: {string.Join(", ", IdsOf(item))}");
        output.WriteLine($"Would ask {Count(plan.Questions, "question", "questions")} for {Count(plan.Due.Count, "reference", "references")}.{Rest(plan, null)} Nobody was asked, and nothing was written.");
    }

    /// <summary>One line, and one more for those who have not said who they are.</summary>
    public static void WriteVerdict(TextWriter output, ConsoleStyle style, VerifyResult result, VerifyOptions options)
    {
        var wrong = result.Findings.Count(finding => finding.Severity is DiagnosticSeverity.Error);
        var parts = new List<string> { style.Good($"{result.Agreed} verified") };
        if (wrong > 0) parts.Add(style.Error(Count(wrong, "error", "errors")));
        if (result.NotAsked > 0) parts.Add(style.Warning($"{result.NotAsked} could not be asked for"));
        var asked = result.Plan.Due.Count == 0 ? "Nothing to ask for." : $"{Count(result.Plan.Due.Count, "reference", "references")}: {string.Join(", ", parts)}.";
        output.WriteLine(asked + Rest(result.Plan, options));
        if (options.MailTo.Length == 0 && result.Plan.Due.Count > 20)
            output.WriteLine(style.Quiet("With --mailto ADDRESS Crossref allows more questions at once, and can reach you if something is wrong with them."));
    }

    private static IEnumerable<string> IdsOf(CslItem item) =>
        new[] { ("DOI", item.DOI), ("PMID", item.PMID) }.Where(id => id.Item2.Length > 0).Select(id => $"{id.Item1} {id.Item2}");

    private static string Rest(VerifyPlan plan, VerifyOptions? options)
    {
        var fresh = plan.Fresh == 0 ? "" : $" {plan.Fresh} verified{(options is null ? " lately" : $" in the last {options.MaxAgeDays} days")} and unchanged.";
        return plan.WithoutId == 0 ? fresh : $"{fresh} {plan.WithoutId} without a DOI or PMID.";
    }

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
