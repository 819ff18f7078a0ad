using System.Diagnostics;
using ClinicSite.Browser;
using ClinicSite.Browser.Pictures;
using ClinicSite.Checks;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Html;
using ClinicSite.Tests.Commands;
using ClinicSite.Tests.Shipped;

namespace ClinicSite.Tests;

/// <summary>The reports of a real audit, and the audit of a report.</summary>
public sealed class ReportTests(BrowserFixture browser) : IDisposable
{
    private readonly TinyFolder _folder = new();
    private readonly TinyFolder _reports = new();

    public void Dispose()
    {
        _folder.Dispose();
        _reports.Dispose();
    }

    [Fact]
    public async Task The_report_in_HTML_passes_the_audit_itself()
    {
        _folder.With("index.html", TinyFolder.Page("<p style=\"color: #aaa\">Too faint.</p><p><img src=\"a.png\"></p><p><a href=\"gone.html\">Gone</a></p>"));
        await WriteReportAsync(withPictures: true);
        Assert.Contains("<img src=\"data:image/jpeg;base64,", File.ReadAllText(Path.Combine(_reports.Path, "index.html")), StringComparison.Ordinal);
        Assert.Equal([], await AuditReportAsync());
    }

    [Fact]
    public async Task So_does_one_with_nothing_in_it()
    {
        _folder.With("index.html", TinyFolder.Page("<p>Words.</p>"));
        await WriteReportAsync(withPictures: false);
        Assert.Equal([], await AuditReportAsync());
    }

    [Fact]
    public async Task A_choice_in_the_report_hides_the_other_findings()
    {
        _folder.With("index.html", TinyFolder.Page("<p style=\"color: #aaa\">Too faint.</p><p><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" width=\"9\" height=\"9\"></p>"));
        await WriteReportAsync(withPictures: false);
        var context = await (await browser.Host.GetAsync(default)).NewContextAsync();
        await using var closing = context;
        var page = await context.NewPageAsync();
        await page.SetContentAsync(File.ReadAllText(Path.Combine(_reports.Path, "index.html")));
        var all = await page.Locator(".finding:visible").CountAsync();
        await page.SelectOptionAsync("#rule", new Microsoft.Playwright.SelectOptionValue { Label = "axe:image-alt" });
        Assert.True(all > 1);
        Assert.Equal(1, await page.Locator(".finding:visible").CountAsync());
    }

    [Fact]
    public async Task A_picture_shows_the_element_and_leaves_no_trace()
    {
        _folder.With("index.html", TinyFolder.Page("<p style=\"color: #aaa\">Too faint.</p>"));
        var target = Target();
        var result = await new AxeCheck(browser.Host).RunAsync(target, default);
        var picture = Assert.Single(await new ElementCamera(browser.Host).TakeAsync(target, result.Findings, default), taken => taken.Fingerprint == result.Findings.First(finding => finding.Descriptor.Id == "axe:color-contrast").Fingerprint);
        Assert.Equal((0xFF, 0xD8), (picture.Jpeg[0], picture.Jpeg[1]));
        Assert.True(picture is { Width: >= 300, Height: >= 100, Page: "index.html" });
    }

    [Fact]
    public async Task Every_format_of_the_report_is_written_beside_the_others()
    {
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a></p>"));
        await CommandRun.OfAsync("check", _folder.Path, "--only", "links", "--report", _reports.Path);
        Assert.Equal(["report.html", "report.json", "report.junit.xml", "report.md", "report.sarif"], Directory.EnumerateFiles(_reports.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_a_workflow_findings_are_told_as_commands_and_sources_are_fenced_off()
    {
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a></p>"));
        var summary = Path.Combine(_reports.With("index.html", "").Path, "summary.md");
        var start = new ProcessStartInfo("dotnet", [CommandRun.Program, "check", _folder.Path, "--only", "links", "--report", _reports.Path])
        {
            RedirectStandardOutput = true,
            Environment = { ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = summary },
        };
        using var check = Process.Start(start)!;
        var lines = (await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Contains(lines, line => line.StartsWith("::error file=output/index.html,line=7,col=4,title=CLN4001 Link to a page that does not exist::The link to “gone.html” leads nowhere", StringComparison.Ordinal));
        var fence = Array.FindIndex(lines, line => line.StartsWith("::stop-commands::", StringComparison.Ordinal));
        Assert.Contains($"::{lines[fence].Trim()["::stop-commands::".Length..]}::", lines[(fence + 2)..].Select(line => line.Trim()));
        Assert.StartsWith("## Not passed: 1 error to mend.", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    private static string? Explain(string rule) =>
        Path.Combine(ShippedSite.Repository, "tools", "docs", "rules", rule + ".md") is var page && File.Exists(page) ? File.ReadAllText(page) : null;

    private AuditTarget Target() => _folder.Target() with { Audit = AuditSettings.Default with { Views = ["phone", "desktop"] } };

    private async Task WriteReportAsync(bool withPictures)
    {
        var target = Target();
        var results = new List<CheckResult>();
        foreach (var check in StaticChecks.Create(["links", "html"]).Append(new AxeCheck(browser.Host))) results.Add(await check.RunAsync(target, default));
        var report = CheckReport.From(results);
        var pictures = withPictures ? await new ElementCamera(browser.Host).TakeAsync(target, report.Findings, default) : [];
        using var writer = new StringWriter { NewLine = "\n" };
        new HtmlReport(new ReportPlaces("", "output"), _ => null, Explain, finding => pictures.FirstOrDefault(taken => taken.Fingerprint == finding.Fingerprint)).Write(report, writer);
        _reports.With("index.html", writer.ToString());
    }

    private async Task<IEnumerable<string>> AuditReportAsync()
    {
        var target = _reports.Target();
        var results = new List<CheckResult>();
        foreach (var check in StaticChecks.Create(["links", "html", "metadata", "privacy"]).Append(new AxeCheck(browser.Host))) results.Add(await check.RunAsync(target, default));
        Assert.All(results, result => Assert.Equal(CheckStatus.Ran, result.Status));
        return CheckReport.From(results).Findings.Where(finding => finding.Severity > Diagnostics.DiagnosticSeverity.Note).Select(finding => $"{finding.Descriptor.Id}: {finding.Message}");
    }
}
