using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Editorial;
using ClinicSite.Editorial.Reading;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>The trend is beside the findings: it compares with what somebody wrote down, and never with the run before.</summary>
public sealed class ReadingTrendTests
{
    private const string Page = "input/pages/about.md";
    private const string Easy = "We look at your pain with you. You can ask us what you want to know, and we will tell you what we think. ";
    private const string Hard = "Interdisciplinary rehabilitation necessitates comprehensive multidimensional assessment, notwithstanding considerable administrative complexity. ";

    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public async Task A_page_that_got_harder_shows_beside_the_findings_and_not_among_them()
    {
        using var site = Site(Easy);
        var (before, _) = await RunAsync(site);
        ReadingReport.Run(site.Folder, Day, record: true);
        Assert.EndsWith(", as recorded", (await RunAsync(site)).Remark, StringComparison.Ordinal);
        Write(site, Easy + Hard);
        var (after, remark) = await RunAsync(site);
        Assert.EndsWith(", 1 harder and 0 easier than recorded", remark, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.Equal((after, remark), await RunAsync(site));
        var page = Assert.Single(ReadingReport.Run(site.Folder, Day, record: false)!);
        Assert.Equal((Page, "2026-11-20"), (page.Path, page.Since));
        Assert.True(page.Change > 1);
    }

    [Fact]
    public void What_is_recorded_changes_only_where_the_grade_did()
    {
        using var site = Site(Easy);
        ReadingReport.Run(site.Folder, Day, record: true);
        var recorded = File.ReadAllText(site.PathOf(".clinicsite/reading.json"));
        ReadingReport.Run(site.Folder, Day.AddDays(1), record: true);
        Assert.Equal(recorded, File.ReadAllText(site.PathOf(".clinicsite/reading.json")));
        Write(site, Hard);
        ReadingReport.Run(site.Folder, Day.AddDays(1), record: true);
        Assert.Contains("2026-11-21", File.ReadAllText(site.PathOf(".clinicsite/reading.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_record_the_grade_alone_is_said_and_a_broken_one_is_as_good_as_none()
    {
        using var site = Site(Easy).Write(".clinicsite/reading.json", "{");
        Assert.Matches(@"^reading grade \d+\.\d$", (await RunAsync(site)).Remark);
        Assert.Null(Assert.Single(ReadingReport.Run(site.Folder, Day, record: false)!).Change);
    }

    private static TinySite Site(string sentence)
    {
        var site = new TinySite();
        Write(site, sentence);
        return site;
    }

    private static void Write(TinySite site, string sentence) =>
        site.Write(Page, $"---\ntitle: About\nsummary: Who we are.\n---\n{string.Concat(Enumerable.Repeat(sentence, 6))}\n");

    private static async Task<(string Findings, string Remark)> RunAsync(TinySite site)
    {
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(new AuditTarget { Folder = site.Output, Pages = [], Workers = 2 }, CancellationToken.None);
        return (string.Join('\n', result.Findings.Where(finding => finding.Severity > Diagnostics.DiagnosticSeverity.Note).Select(TinySite.Line)), result.Remark);
    }
}
