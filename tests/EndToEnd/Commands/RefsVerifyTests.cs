using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests.Commands;

/// <summary><c>refs verify</c> as an editor calls it, with a registry on this machine.</summary>
public sealed class RefsVerifyTests
{
    private const string References = "input/references/references.json";
    private const string Ledger = ".clinicsite/references.json";

    [Fact]
    public async Task References_that_agree_pass_and_the_ledger_is_written_once()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        var run = await VerifyAsync(site, server);
        Assert.Equal((0, "1 reference: 1 verified.\n", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Contains("\"result\": \"agrees\"", site.Read(Ledger), StringComparison.Ordinal);

        var again = await VerifyAsync(site, server);
        Assert.Equal((0, "Nothing to ask for. 1 verified in the last 30 days and unchanged.\n"), (again.ExitCode, again.Output));
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(0, (await VerifyAsync(site, server, "--only", "goadsby2017", "--max-age", "7", "--no-cache")).ExitCode);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_wrong_volume_is_shown_at_its_line_with_what_the_registries_have()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        site.Edit(References, "\"377\"", "\"376\"");
        var run = await VerifyAsync(site, server);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            input/references/references.json(6,12): error CLN2164: The volume of reference "goadsby2017" is 376 here, and 377 in Crossref and PubMed.
               "volume": "376",
                         ^^^^^
              hint: Look the work up (https://doi.org/10.1056/NEJMoa1705848) and correct the entry. If the entry is right, write the day you compared it as "verifiedOn".

            1 reference: 0 verified, 1 error.

            """,
            run.Output);
    }

    [Fact]
    public async Task A_registry_that_cannot_be_asked_ends_with_3_even_beside_an_error()
    {
        await using var server = new RegistryServer((path, _) =>
            path.StartsWith("/pubmed", StringComparison.Ordinal) ? new Reply(429, "", "Retry-After: 3600") : Records.Answer(path));
        using var site = await SiteAsync();
        site.Edit(References, "\"377\"", "\"376\"");
        var run = await VerifyAsync(site, server);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("warning CLN2175: PubMed could not be asked", run.Output, StringComparison.Ordinal);
        Assert.Contains("error CLN2164", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 reference: 0 verified, 1 error, 1 could not be asked for.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_asks_nobody_and_writes_nothing()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        var run = await VerifyAsync(site, server, "--dry-run");
        Assert.Equal(
            (0, "goadsby2017: DOI 10.1056/NEJMoa1705848, PMID 29171821\nWould ask 2 questions for 1 reference. Nobody was asked, and nothing was written.\n"),
            (run.ExitCode, run.Output));
        Assert.Empty(server.Requests);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, ".clinicsite")));
    }

    [Fact]
    public async Task A_ledger_with_the_marks_of_a_merge_is_left_alone()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        Directory.CreateDirectory(Path.Combine(site.Folder, ".clinicsite"));
        site.Write(Ledger, "<<<<<<< HEAD\n");
        var run = await VerifyAsync(site, server);
        Assert.Equal((3, "<<<<<<< HEAD\n"), (run.ExitCode, site.Read(Ledger)));
        Assert.Contains(".clinicsite/references.json: error CLN2176", run.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Entries_that_left_the_bibliography_leave_the_ledger_unless_a_file_is_broken()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        await VerifyAsync(site, server);
        var (whole, before) = (site.Read(References), site.Read(Ledger));
        site.Write(References, "[{\"id\": \"x\",\n");
        Assert.Equal(1, (await VerifyAsync(site, server)).ExitCode);
        Assert.Equal(before, site.Read(Ledger));

        site.Write(References, whole.Replace("goadsby2017", "erenumab2017", StringComparison.Ordinal));
        Assert.Equal(0, (await VerifyAsync(site, server)).ExitCode);
        Assert.DoesNotContain("goadsby2017", site.Read(Ledger), StringComparison.Ordinal);
        Assert.Contains("erenumab2017", site.Read(Ledger), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean \"goadsby2017\"?", "--only", "goadsby2071")]
    [InlineData("is not a web address", "--crossref", "file:///tmp")]
    [InlineData("is not a web address", "--pubmed", "eutils")]
    [InlineData("is not a mail address", "--mailto", "nobody")]
    [InlineData("is not a mail address", "--mailto", "a@b.example)\r\nX: y")]
    [InlineData("is not a number of days", "--max-age", "-1")]
    [InlineData("Try: clinicsite refs verify --help", "--dryrun")]
    public async Task Wrong_usage_ends_with_2(string said, params string[] arguments)
    {
        using var site = await SiteAsync();
        var run = await CommandRun.OfAsync(["refs", "verify", "--site", site.Folder, .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_asks_nobody_and_reads_no_cache()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var site = await SiteAsync();
        await VerifyAsync(site, server);
        var asked = server.Requests.Count;
        var run = await CommandRun.OfAsync("build", "--site", site.Folder, "--today", "2026-11-22");
        Assert.Equal((0, asked), (run.ExitCode, server.Requests.Count));
    }

    private static async Task<TemporarySite> SiteAsync()
    {
        var site = await TemporarySite.CreateAsync();
        site.Write(References, Records.Reference);
        var page = site.Read("input/conditions/migraine.md");
        site.Write("input/conditions/migraine.md", page.Replace("stovner2022", "goadsby2017", StringComparison.Ordinal));
        return site;
    }

    private static Task<CommandRun> VerifyAsync(TemporarySite site, RegistryServer server, params string[] arguments) => CommandRun.OfAsync(
    [
        "refs", "verify", "--site", site.Folder, "--today", "2026-11-22",
        "--crossref", new Uri(server.Address, "crossref").ToString(), "--pubmed", new Uri(server.Address, "pubmed").ToString(), .. arguments,
    ]);
}
