using ClinicSite.Browser;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Tests;

/// <summary>The same pages give the same report, whatever the number of workers and the order in which they get their pages.</summary>
public sealed class SteadinessTests(BrowserFixture browser) : IDisposable
{
    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_run_gives_the_same_report()
    {
        for (var page = 1; page <= 6; page++)
        {
            _folder.With($"p{page}.html", TinyFolder.Page(
                $"<p class=\"pale\">Page {page}</p><p class=\"pulse\">It moves.</p><p><a href=\"p1.html\">Read more</a></p><h4>Deep</h4>",
                "<style>.pale { color: #aaa } @keyframes pulse { 50% { color: #eee } } .pulse { animation: pulse 1s infinite; transition: all 2s }</style>"));
        }

        var reports = new HashSet<string>(StringComparer.Ordinal);
        foreach (var workers in (int[])[1, 2, 3, 4]) reports.Add(await ReportAsync(workers));
        Assert.Contains("axe:color-contrast", Assert.Single(reports), StringComparison.Ordinal);
    }

    private async Task<string> ReportAsync(int workers)
    {
        var result = await new AxeCheck(browser.Host).RunAsync(_folder.Target(workers: workers), TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        JsonReport.Write(CheckReport.From([result with { Elapsed = TimeSpan.Zero }]), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
