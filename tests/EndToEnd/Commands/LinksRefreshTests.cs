using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests.Commands;

/// <summary><c>links refresh</c> as an editor calls it, with another site on this machine.</summary>
public sealed class LinksRefreshTests
{
    private const string Ledger = ".clinicsite/links.json";

    [Fact]
    public async Task Visits_are_written_down_and_a_check_reads_them_and_asks_nobody()
    {
        await using var server = Serve();
        using var site = await SiteAsync($"[alive]({server.Address}alive) [gone]({server.Address}gone)");
        var run = await RefreshAsync(site, "--today", "2026-11-01");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning CLN4026: “{server.Address}gone” is dead: it answers 404 (visited on 2026-11-01).", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 addresses visited, 1 dead for now.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"result\": \"alive\"", site.Read(Ledger), StringComparison.Ordinal);

        var asked = server.Requests.Count;
        Assert.EndsWith("0 addresses visited, 2 visited in the last 7 days, 1 dead for now.\n", (await RefreshAsync(site, "--today", "2026-11-07")).Output, StringComparison.Ordinal);
        var check = await CheckAsync(site, "2026-11-07");
        Assert.Contains($"input/conditions/migraine.md(", check.Output, StringComparison.Ordinal);
        Assert.Contains($"warning CLN4026: “{server.Address}gone” is dead", check.Output, StringComparison.Ordinal);
        Assert.Equal(asked, server.Requests.Count);

        var later = await RefreshAsync(site, "--today", "2026-11-22");
        Assert.Equal(1, later.ExitCode);
        Assert.Contains("error CLN4026", later.Output, StringComparison.Ordinal);
        Assert.Contains("since 2026-11-01, at 2 visits in a row", (await CheckAsync(site, "2026-11-22")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_visited_inside_unless_the_host_is_allowed_by_name()
    {
        await using var server = Serve();
        using var site = await SiteAsync($"[inside]({server.Address}alive)");
        var run = await RefreshAsync(site, allow: false);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CLN4029", run.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        Assert.Equal(0, (await RefreshAsync(site)).ExitCode);
    }

    [Fact]
    public async Task What_the_site_no_longer_links_to_leaves_the_ledger()
    {
        await using var server = Serve();
        using var site = await SiteAsync($"[alive]({server.Address}alive)");
        await RefreshAsync(site);
        site.Edit("input/conditions/migraine.md", "alive)", "alive/2)");
        await BuildAsync(site);
        await RefreshAsync(site);
        Assert.DoesNotContain("/alive\"", site.Read(Ledger), StringComparison.Ordinal);
        Assert.Contains("/alive/2\"", site.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_folder_can_be_given_and_a_dry_run_visits_nobody()
    {
        await using var server = Serve();
        var folder = Directory.CreateTempSubdirectory("clinicsite-folder-");
        File.WriteAllText(Path.Combine(folder.FullName, "index.html"), $"<!doctype html><a href=\"{server.Address}alive\">x</a>");
        var run = await CommandRun.OfAsync("links", "refresh", folder.FullName, "--site", folder.FullName, "--dry-run");
        Assert.Equal((0, $"{server.Address}alive\nWould visit 1 address; 0 visited lately. Nobody was visited, and nothing was written.\n"), (run.ExitCode, run.Output));
        Assert.Equal(0, (await CommandRun.OfAsync("links", "refresh", folder.FullName, "--site", folder.FullName, "--allow-host", "127.0.0.1")).ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.FullName, Ledger)));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_ledger_with_the_marks_of_a_merge_is_left_alone()
    {
        await using var server = Serve();
        using var site = await SiteAsync($"[alive]({server.Address}alive)");
        site.Write(Ledger, "<<<<<<< HEAD\n");
        var run = await RefreshAsync(site);
        Assert.Equal((3, "<<<<<<< HEAD\n"), (run.ExitCode, site.Read(Ledger)));
        Assert.Contains(".clinicsite/links.json: error CLN4030", run.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("There is no folder \"nowhere\"", "nowhere")]
    [InlineData("There is no option \"--alow-host\"", "--alow-host")]
    [InlineData("is not a number of days", "--max-age", "week")]
    [InlineData("is not the name of a host", "--allow-host", "http://a/")]
    [InlineData("build the site first", "--site", "/nowhere")]
    public async Task Wrong_usage_ends_with_2(string said, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["links", "refresh", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    private static RegistryServer Serve() => new((path, _) =>
        path.EndsWith("/robots.txt", StringComparison.Ordinal) || path.EndsWith("/gone", StringComparison.Ordinal) ? Reply.NotFound : new Reply(204, ""));

    /// <summary>A site that links to nothing but this: without its citation, there is no DOI to visit.</summary>
    private static async Task<TemporarySite> SiteAsync(string text)
    {
        var site = await TemporarySite.CreateAsync();
        site.Edit("input/conditions/migraine.md", " [@stovner2022]", "");
        site.Write("input/conditions/migraine.md", site.Read("input/conditions/migraine.md") + $"\n{text}\n");
        await BuildAsync(site);
        return site;
    }

    /// <summary>Builds, and lets the theme's link to a map lead nowhere: a test visits nobody but its own server.</summary>
    private static async Task BuildAsync(TemporarySite site)
    {
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder, "--today", "2026-11-01")).ExitCode);
        foreach (var page in Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories))
            File.WriteAllText(page, File.ReadAllText(page).Replace("www.openstreetmap.org", "map.example", StringComparison.Ordinal));
    }

    private static Task<CommandRun> CheckAsync(TemporarySite site, string today) =>
        CommandRun.OfAsync("check", "--site", site.Folder, "--only", "links", "--today", today, "--no-install");

    private static Task<CommandRun> RefreshAsync(TemporarySite site, params string[] arguments) => RefreshAsync(site, true, arguments);

    private static Task<CommandRun> RefreshAsync(TemporarySite site, bool allow, params string[] arguments) =>
        CommandRun.OfAsync(["links", "refresh", "--site", site.Folder, .. allow ? ["--allow-host", "127.0.0.1"] : Array.Empty<string>(), .. arguments]);
}
