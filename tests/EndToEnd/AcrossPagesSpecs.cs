using ClinicSite.Browser;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Every case under <c>tests/specs/across/</c> as a folder of its own.</summary>
public sealed class AcrossPagesSpecs(BrowserFixture browser) : IDisposable
{
    private static readonly IReadOnlyList<Spec> All = [.. Spec.In("across")];
    private readonly TinyFolder _folder = new();
    private readonly DirectoryInfo _cache = Directory.CreateTempSubdirectory("clinicsite");

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Keys.Where(ProbedPages.IsAcross)];

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Pages_held_against_each_other_yield_exactly_the_findings_of_their_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        Write(spec);
        Assert.Equal(spec.Find("expected")!.Split('\n', StringSplitOptions.RemoveEmptyEntries), await RunAsync());
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_judged_anew_when_the_others_have()
    {
        Write(All[0]);
        Assert.Equal(["CLN5101 c.html #moved"], await RunAsync());
        foreach (var page in (string[])["a.html", "b.html"]) _folder.With(page, File.ReadAllText(Path.Combine(_folder.Path, "c.html")));
        Assert.Empty(await RunAsync());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_case_that_fails_names_a_criterion_and_has_a_page_that_explains_it(string id)
    {
        Assert.Contains(All, spec => spec.Find("expected")!.Contains(id, StringComparison.Ordinal));
        Assert.NotEmpty(RuleCatalog.All[id].Wcag);
        var text = File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {RuleCatalog.All[id].Title}\n", text, StringComparison.Ordinal);
    }

    private void Write(Spec spec)
    {
        foreach (var block in spec.Blocks.Where(block => block.Name.StartsWith("page ", StringComparison.Ordinal)))
        {
            var (file, language) = block.Name.Split(' ') is [_, var name, var other] ? (name, other) : (block.Name[5..], "en");
            _folder.With(file, $"<!doctype html><html lang=\"{language}\"><head><title>Tiny page {file[0]}</title></head><body>{block.Text}</body></html>");
        }
    }

    private async Task<IReadOnlyList<string>> RunAsync()
    {
        var target = _folder.Target() with { CacheDirectory = _cache.FullName, Audit = AuditSettings.Default with { Views = ["desktop"] } };
        var result = await new AxeCheck(browser.Host).RunAsync(target, TestContext.Current.CancellationToken);
        Assert.Equal("", result.Reason);
        return [.. result.Findings.Where(finding => ProbedPages.IsAcross(finding.Descriptor.Id))
            .SelectMany(finding => finding.Pages.Select(place => $"{finding.Descriptor.Id} {place.Page} {place.Selector}")).Order(StringComparer.Ordinal)];
    }
}
