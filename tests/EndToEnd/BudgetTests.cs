using ClinicSite.Browser;
using ClinicSite.Checks;

namespace ClinicSite.Tests;

public sealed class BudgetTests(BrowserFixture browser) : IDisposable
{
    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_over_its_weight_is_found() =>
        Assert.Equal(["CLN6804: The page loads 21 kilobytes; the budget is 20."], await FindAsync(AuditSettings.Default with { WeightBudget = 20 }));

    [Fact]
    public async Task A_page_of_too_many_files_is_found() =>
        Assert.Equal(["CLN6805: The page loads 2 files; the budget is 1."], await FindAsync(AuditSettings.Default with { RequestBudget = 1 }));

    [Fact]
    public async Task A_page_within_its_budgets_is_not() => Assert.Empty(await FindAsync(AuditSettings.Default with { WeightBudget = 21, RequestBudget = 2 }));

    [Fact]
    public async Task Without_probes_nothing_is_weighed() =>
        Assert.Empty(await FindAsync(AuditSettings.Default with { WeightBudget = 1, RequestBudget = 1, Probes = false }));

    private async Task<IEnumerable<string>> FindAsync(AuditSettings settings)
    {
        _folder.With("a.css", "/*" + new string('x', 20_000) + "*/").With("index.html", TinyFolder.Page("<p>Words.</p>", "<link rel=\"stylesheet\" href=\"a.css\">"));
        var target = _folder.Target() with { Audit = settings with { Views = ["phone"] } };
        var result = await new AxeCheck(browser.Host).RunAsync(target, TestContext.Current.CancellationToken);
        return result.Findings.Select(finding => $"{finding.Descriptor.Id}: {finding.Message}");
    }
}
