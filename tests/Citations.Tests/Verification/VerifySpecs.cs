using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests.Verification;

/// <summary>Each case of <c>tests/specs/verification/</c>: an entry, what the registries have, and what is said of it.</summary>
public sealed class VerifySpecs
{
    private static readonly Spec[] All = [.. Spec.In("verification")];

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules =>
        [.. typeof(VerificationRules).GetFields().Select(member => member.GetValue(null)).OfType<DiagnosticDescriptor>().Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_entry_yields_exactly_the_findings_of_its_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        await using var server = new RegistryServer((path, _) => Answer(spec, path));
        using var run = new VerifyRun();
        var references = Edited(Records.Reference, spec, "entry");
        var result = await run.RunAsync(references, run.Options(server));
        var found = string.Concat(result.Findings.Select(finding =>
            $"{finding.Descriptor.Id}({finding.Location?.Line},{finding.Location?.Column}) {finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}\n"));
        Assert.Equal(spec.Find("expected") ?? "", found);
        Assert.Equal((spec.Find("state") ?? "Verified").Trim(), run.StatusOf(references).State.ToString());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_spec_and_a_page(string id)
    {
        // A ledger that cannot be read is no finding of an entry; LedgerTests has it.
        Assert.True(id == VerificationRules.UnreadableLedger.Id || All.Any(spec => spec.Find("expected")?.Contains(id) == true), $"No spec expects {id}.");
        var text = File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {RuleCatalog.All[id].Title}\n", text);
        foreach (var part in (string[])["## What it means", "## Wrong", "## Right", "## What to do"]) Assert.Contains(part, text);
    }

    private static Reply Answer(Spec spec, string path)
    {
        if (path.EndsWith("/agency", StringComparison.Ordinal))
            return spec.Find("agency") is { } agency ? new Reply(200, agency) : Reply.NotFound;
        return path.StartsWith("/crossref/", StringComparison.Ordinal)
            ? Records.OfCrossref(Edited(Records.Crossref, spec, "crossref"))
            : spec.Find("pubmed")?.Trim() == "503" ? new Reply(503, "") : Records.OfPubMed(path, Edited(Records.PubMed, spec, "pubmed"));
    }

    /// <summary>A record with the edits of a spec: lines <c>before => after</c>, or the whole record anew.</summary>
    private static string Edited(string record, Spec spec, string block)
    {
        if (spec.Find(block) is not { } edits) return record;
        if (!edits.Contains(" => ", StringComparison.Ordinal)) return edits;
        foreach (var edit in edits.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (before, after) = (edit.Split(" => ")[0], edit.Split(" => ")[1].Replace("(nothing)", "", StringComparison.Ordinal));
            Assert.Contains(before, record, StringComparison.Ordinal);
            record = record.Replace(before, after, StringComparison.Ordinal);
        }

        return record;
    }
}
