using ClinicSite.Browser;
using ClinicSite.Checks;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Tests;

public sealed class AuditCacheTests(BrowserFixture browser) : IDisposable
{
    private const string Unchanged = "nothing has changed since the last audit, so no page was audited again";
    private const string OneOfTwo = "1 audited, the others are unchanged since the last audit";
    private readonly TinyFolder _folder = new();
    private readonly DirectoryInfo _cache = Directory.CreateTempSubdirectory("clinicsite");

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Delete(recursive: true);
    }

    [Fact]
    public async Task A_second_run_audits_nothing_and_reports_the_same()
    {
        var first = await RunAsync(WithTwoPages());
        var second = await RunAsync(_folder);
        Assert.Equal(("", Unchanged), (first.Remark, second.Remark));
        Assert.NotEmpty(second.Findings);
        Assert.Equal(Report(first), Report(second));
    }

    [Fact]
    public async Task An_edited_page_alone_is_audited_again()
    {
        await RunAsync(WithTwoPages());
        _folder.With("b.html", TinyFolder.Page("<p>Mended.</p>"));
        var second = await RunAsync(_folder);
        Assert.Equal(OneOfTwo, second.Remark);
        Assert.DoesNotContain(second.Findings, finding => finding.Pages.Any(place => place.Page == "b.html"));
    }

    [Fact]
    public async Task Pages_of_a_style_sheet_that_changed_are_audited_again()
    {
        await RunAsync(WithTwoPages());
        Assert.Equal(OneOfTwo, (await RunAsync(_folder.With("a.css", "p { color: #eee }"))).Remark);
    }

    [Fact]
    public async Task A_file_that_was_missing_and_has_come_is_a_change()
    {
        await RunAsync(WithTwoPages());
        Assert.Equal(OneOfTwo, (await RunAsync(_folder.With("nowhere.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))).Remark);
    }

    [Fact]
    public async Task Other_views_are_another_audit()
    {
        await RunAsync(WithTwoPages());
        Assert.Equal("", (await RunAsync(_folder, AuditSettings.Default with { Views = ["desktop"] })).Remark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("0000\n{\"page\":\"a.html\"}")]
    public async Task A_damaged_entry_is_ignored(string damage)
    {
        var first = await RunAsync(WithTwoPages());
        foreach (var entry in _cache.EnumerateFiles("*.json", SearchOption.AllDirectories)) File.WriteAllText(entry.FullName, damage);
        var second = await RunAsync(_folder);
        Assert.Equal("", second.Remark);
        Assert.Equal(Report(first), Report(second));
    }

    [Fact]
    public async Task An_entry_of_another_page_is_not_taken_for_it()
    {
        await RunAsync(WithTwoPages());
        var entries = _cache.GetFiles("*.json", SearchOption.AllDirectories);
        File.Copy(entries[0].FullName, entries[1].FullName, overwrite: true);
        Assert.Equal(OneOfTwo, (await RunAsync(_folder)).Remark);
    }

    private TinyFolder WithTwoPages() => _folder
        .With("a.css", "p { color: #000 }")
        .With("a.html", TinyFolder.Page("<p>Words.</p>", "<link rel=\"stylesheet\" href=\"a.css\">"))
        .With("b.html", TinyFolder.Page("<img src=\"nowhere.svg\">"));

    private static string Report(CheckResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(CheckReport.From([result with { Elapsed = TimeSpan.Zero }]), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private Task<CheckResult> RunAsync(TinyFolder folder, AuditSettings? settings = null) => new AxeCheck(browser.Host).RunAsync(
        folder.Target() with { CacheDirectory = _cache.FullName, Audit = settings ?? AuditSettings.Default with { Views = ["phone", "desktop-dark"] } },
        TestContext.Current.CancellationToken);
}
