using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Editorial;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public sealed class EditorialSpecs
{
    private static readonly Spec[] All = [.. Spec.In("editorial")];

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules =>
        [.. typeof(ReferenceUseRules).GetFields().Select(member => ((DiagnosticDescriptor)member.GetValue(null)!).Id), EditorialRules.NoCitation.Id];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_site_yields_exactly_the_findings_of_its_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        using var site = new TinySite().With(spec);
        if (spec.Find("ledger") is { } ledger) site.Write(".clinicsite/references.json", ledger);
        var findings = await RunAsync(site.Options with { ClinicId = spec.Find("clinic")?.Trim() });
        var found = string.Concat(findings.Where(finding => !IsAside(finding, spec)).Select(finding => Describe(finding, spec) + "\n"));
        if (spec.Find("expected") != found) Assert.Fail($"{name}\nExpected:\n{spec.Find("expected")}\nFound:\n{found}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_spec_and_a_page(string id)
    {
        Assert.Contains(All, spec => spec.Find("expected")!.Contains(id, StringComparison.Ordinal));
        var page = File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {RuleCatalog.All[id].Title}\n", page);
        foreach (var part in (string[])["## What it means", "## Wrong", "## Right", "## What to do"]) Assert.Contains(part, page);
    }

    [Fact]
    public async Task The_content_this_repository_ships_has_nothing_to_send_back()
    {
        var output = Directory.CreateTempSubdirectory("clinicsite").FullName;
        try
        {
            var findings = await RunAsync(new BuildOptions
            {
                SiteDirectory = Spec.Repository,
                OutputDirectory = output,
                Theme = new TestTheme(),
                Today = new DateOnly(2026, 11, 22),
            });
            Assert.Empty(findings.Where(finding => finding.Severity > DiagnosticSeverity.Note).Select(finding => TinySite.Line(finding) + ": " + finding.Message));
        }
        finally
        {
            foreach (var file in (string[])[output + ".manifest.json", output + ".sources.json"]) File.Delete(file);
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(BuildOptions options)
    {
        var session = new BuildSession(options);
        var built = session.Build();
        Assert.True(built.Succeeded, string.Join('\n', TinySite.Lines(built)));
        var target = new AuditTarget { Folder = options.OutputDirectory, Pages = [.. built.Manifest!.Pages.Select(page => page.Path)], Workers = 2 };
        var result = await new EditorialCheck(session, options.Today).RunAsync(target, CancellationToken.None);
        Assert.Equal(CheckStatus.Ran, result.Status);
        return result.Findings;
    }

    /// <summary>What rules on words find in a spec of another rule is the business of their own examples.</summary>
    private static bool IsAside(Diagnostic finding, Spec spec) =>
        finding.Descriptor.Id.StartsWith("CLN7", StringComparison.Ordinal) && !Path.GetFileName(spec.File).StartsWith(finding.Descriptor.Id, StringComparison.Ordinal);

    private static string Describe(Diagnostic finding, Spec spec)
    {
        var says = "  says: " + finding.Message;
        return TinySite.Line(finding) + (spec.Find("expected")!.Split('\n').Contains(says) ? "\n" + says : "");
    }
}
