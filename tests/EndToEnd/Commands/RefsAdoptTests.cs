namespace ClinicSite.Tests.Commands;

/// <summary><c>refs adopt</c> as an editor calls it: a page with a pasted list before and after.</summary>
public sealed class RefsAdoptTests
{
    private const string Page = "input/pages/pasted.md";
    private const string Adopted = "input/references/adopted.json";
    private const string Head = "---\ntitle: Pasted\nsummary: A pasted page.\n---\n";

    private const string ByAuthor = Head + """
        It helps (see Grey *et al.*, 2019, p. 3; Low & Day, 2020). Grey et al. (2019) say so, and Low and Day (2020, p. 9) too.

        | A | B |
        |---|---|
        | x | y (Low & Day, 2020) |

        ## References

        Grey, A., Bay, B., & Sea, C. (2019). Pain at night. *Journal of Rest*, *3*(2), 11–19. https://doi.org/10.1000/grey

        Low, D., & Day, E. (2020). A day without pain. *Journal of Rest*, *4*, 1–9.

        """;

    [Fact]
    public async Task What_may_be_a_citation_stays_and_is_said()
    {
        using var site = await SiteAsync(ByAuthor.Replace("It helps", "Perhaps (Miller, 2011). It helps", StringComparison.Ordinal));
        var run = await AdoptAsync(site, "--yes");
        Assert.Contains("input/pages/pasted.md(5,10): \"Miller, 2011\" may be a citation, but no reference of the list has this author; it stays as it is.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Perhaps (Miller, 2011). It helps [see @grey2019pain, p. 3;", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_pasted_is_lost()
    {
        const string Pasted = """
            Smith's 2015 trial.[see 2, p. 3] Raised<sup>1</sup> and [1]–[3]. Jones's 2014 book.

            ## References

            The following were used:

            ### Books

            1. Smith J. Pain at night. J Rest. 2015;15:1-9.
            2. Jones A. Sleep and pain. 2nd ed. Springer; 2016.
            3. Lee B. Second thoughts. J Rest. 2017;17:10-20.

            """;
        using var site = await SiteAsync(Head + Pasted);
        var run = await AdoptAsync(site, "--yes");
        Assert.Contains("\"Jones (2014)\" becomes @jones2016sleep, whose year is 2016; look whether that is the work.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 of these said more than their fields hold", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            Head + "Smith's [-@smith2015pain] trial.[see @jones2016sleep, p. 3] Raised[@smith2015pain] and [@smith2015pain; @jones2016sleep; @lee2017second]. "
            + "Jones's [-@jones2016sleep] book.\n\nThe following were used:\n",
            site.Read(Page));
        Assert.Contains("\"note\": \"Pasted: Jones A. Sleep and pain. 2nd ed. Springer; 2016.\"", site.Read(Adopted), StringComparison.Ordinal);
        Assert.EndsWith("has no pasted reference list. Nothing to write.\n", (await AdoptAsync(site, "--yes")).Output, StringComparison.Ordinal);
        await AssertBuildsAsync(site);
    }

    [Fact]
    public async Task Author_and_year_become_keys_and_the_list_moves_to_the_bibliography()
    {
        using var site = await SiteAsync(ByAuthor);
        var dry = await AdoptAsync(site, "--dry-run");
        Assert.Equal((0, ""), (dry.ExitCode, dry.Errors));
        Assert.Contains("--- /dev/null\n+++ input/references/adopted.json\n@@ -0,0 +1,", dry.Output, StringComparison.Ordinal);
        Assert.Contains("--- input/pages/pasted.md\n+++ input/pages/pasted.md\n@@ -2,", dry.Output, StringComparison.Ordinal);
        Assert.Contains("\n-## References\n", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 citations by key; 0 references from the bibliography, 2 new.\nNothing was written; without --dry-run this changes input/references/adopted.json, input/pages/pasted.md.\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal(ByAuthor, site.Read(Page));

        Assert.Equal(0, (await AdoptAsync(site, "--yes")).ExitCode);
        Assert.Equal(
            Head + "It helps [see @grey2019pain, p. 3; @low2020day]. @grey2019pain say so, and Low and Day [-@low2020day, p. 9] too.\n\n"
            + "| A | B |\n|---|---|\n| x | y [@low2020day] |\n",
            site.Read(Page));
        var entries = site.Read(Adopted);
        foreach (var part in (string[])["\"family\": \"Sea\"", "\"DOI\": \"10.1000/grey\"", "\"page\": \"11-19\"", "\"container-title\": \"Journal of Rest\"", "\"volume\": \"4\""])
            Assert.Contains(part, entries, StringComparison.Ordinal);
        await AssertBuildsAsync(site);
    }

    [Fact]
    public async Task Numbers_become_keys_and_a_work_that_is_known_is_used_again()
    {
        using var site = await SiteAsync(Head + "One [1-3]. Two.^2^ Three\\[3\\].\n\n### Sources:\n\n1. Grey A. Pain at night. J Rest. 2019;3:1-9.\n2. Known B. A known work. J Rest. 2018;2:1-9. doi:10.1000/known\n3. Low D. A day without pain. J Rest. 2020;4:1-9.\n");
        site.Write("input/references/known.json", "[{ \"id\": \"myKey\", \"type\": \"article-journal\", \"title\": \"A known work\", \"DOI\": \"10.1000/known\", \"author\": [{ \"family\": \"Known\", \"given\": \"B\" }], \"container-title\": \"J Rest\", \"volume\": \"2\", \"page\": \"1-9\", \"issued\": { \"date-parts\": [[2018]] } }]\n");
        var run = await AdoptAsync(site, "--yes", "--to", "mine.json");
        Assert.Contains("3 citations by key; 1 reference from the bibliography, 2 new.", run.Output, StringComparison.Ordinal);
        Assert.Equal(Head + "One [@grey2019pain; @myKey; @low2020day]. Two.[@myKey] Three[@low2020day].\n", site.Read(Page));
        Assert.DoesNotContain("known", site.Read("input/references/mine.json"), StringComparison.Ordinal);
        await AssertBuildsAsync(site);
    }

    [Fact]
    public async Task Adopting_twice_changes_nothing()
    {
        using var site = await SiteAsync(ByAuthor);
        await AdoptAsync(site, "--yes");
        var (page, entries) = (site.Read(Page), site.Read(Adopted));
        var again = await AdoptAsync(site, "--yes");
        Assert.Equal((0, "input/pages/pasted.md has no pasted reference list. Nothing to write.\n"), (again.ExitCode, again.Output));
        Assert.Equal((page, entries), (site.Read(Page), site.Read(Adopted)));

        site.Write(Page, ByAuthor);
        Assert.Contains("2 references from the bibliography, 0 new.", (await AdoptAsync(site, "--yes")).Output, StringComparison.Ordinal);
        Assert.Equal((page, entries), (site.Read(Page), site.Read(Adopted)));
    }

    [Fact]
    public async Task Line_endings_marks_and_what_stands_behind_the_list_stay()
    {
        var text = "\uFEFF" + (Head + "One [1].  \nTwo\tno.\n\n## References\n\n1. Grey A. Pain at night. J Rest. 2019;3:1-9.\n\n## Later\n\n* Item\n\n\nEnd").Replace("\n", "\r\n", StringComparison.Ordinal);
        using var site = await SiteAsync("");
        var path = Path.Combine(site.Folder, Page);
        await File.WriteAllTextAsync(path, text[1..], new System.Text.UTF8Encoding(true), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await AdoptAsync(site, "--yes")).ExitCode);
        var expected = (Head + "One [@grey2019pain].  \nTwo\tno.\n\n## Later\n\n* Item\n\n\nEnd").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(expected)], await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("One [2].", "1. Grey A. Pain at night. J Rest. 2019;3:1-9.", "\"[2]\" cites reference 2, which the list does not have")]
    [InlineData("One (Low et al., 2019).", "Grey, A. (2019). Pain at night. J Rest, 3, 1-9.", "cites a work that is not in the list")]
    [InlineData("One (Grey, 2019).", "Grey, A. (2019). Pain at night. J Rest, 3, 1-9.\n\nGrey, A. (2019). A day of rest. J Rest, 3, 11-19.", "fits several references")]
    [InlineData("One [2].", "1. Grey A. Pain at night. J Rest. 2019;3:1-9.\n2. see above", "cites a reference that cannot be read")]
    public async Task What_must_be_settled_first_is_said_and_nothing_is_written(string body, string list, string said)
    {
        var text = $"{Head}{body}\n\n## References\n\n{list}\n";
        using var site = await SiteAsync(text);
        var run = await AdoptAsync(site, "--yes");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/pages/pasted.md(5,5): ", run.Output, StringComparison.Ordinal);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Equal(text, site.Read(Page));
        Assert.False(File.Exists(Path.Combine(site.Folder, Adopted)));
    }

    [Fact]
    public async Task What_cannot_be_read_and_is_cited_nowhere_stays_in_a_list()
    {
        using var site = await SiteAsync(Head + "One [1].\n\n## References\n\n1. Grey A. Pain at night. J Rest. 2019;3:1-9.\n2. see *the* leaflet\n");
        var run = await AdoptAsync(site, "--yes");
        Assert.Contains("1 entry could not be read and stay in the page's list.", run.Output, StringComparison.Ordinal);
        Assert.Equal(Head + "One [@grey2019pain].\n\n## References\n\n- see *the* leaflet\n", site.Read(Page));
        await AssertBuildsAsync(site);
    }

    [Fact]
    public async Task A_word_and_a_year_that_are_no_citation_stay_words()
    {
        using var site = await SiteAsync(Head + "By law (Medicare, 2019) it helps [1].\n\n## References\n\n1. Grey A. Pain at night. J Rest. 2019;3:1-9.\n");
        Assert.Equal(0, (await AdoptAsync(site, "--yes")).ExitCode);
        Assert.Equal(Head + "By law (Medicare, 2019) it helps [@grey2019pain].\n", site.Read(Page));
    }

    [Fact]
    public async Task Without_a_terminal_it_needs_a_yes()
    {
        using var site = await SiteAsync(ByAuthor);
        if (!Console.IsInputRedirected) return;
        var run = await AdoptAsync(site);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("With --yes this changes", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ByAuthor, site.Read(Page));
    }

    [Theory]
    [InlineData("There is no page \"nowhere\"", "nowhere")]
    [InlineData("must be the name of a .json file", "pasted", "--to", "../x.json")]
    [InlineData("Try: clinicsite refs adopt --help", "pasted", "--dryrun")]
    public async Task Wrong_usage_ends_with_2(string said, params string[] arguments)
    {
        using var site = await SiteAsync(ByAuthor);
        var run = await CommandRun.OfAsync(["refs", "adopt", "--site", site.Folder, .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    private static async Task AssertBuildsAsync(TemporarySite site)
    {
        var build = await CommandRun.OfAsync("build", "--site", site.Folder, "--today", "2026-11-22");
        Assert.Equal(0, build.ExitCode);
        Assert.DoesNotContain("CLN218", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CLN202", build.Output, StringComparison.Ordinal);
    }

    private static async Task<TemporarySite> SiteAsync(string page)
    {
        var site = await TemporarySite.CreateAsync();
        site.Write(Page, page);
        return site;
    }

    private static Task<CommandRun> AdoptAsync(TemporarySite site, params string[] arguments) =>
        CommandRun.OfAsync(["refs", "adopt", "pasted", "--site", site.Folder, "--today", "2026-11-22", .. arguments]);
}
