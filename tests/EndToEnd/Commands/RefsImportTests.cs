using ClinicSite.Cli.Refs;

namespace ClinicSite.Tests.Commands;

public class RefsImportTests
{
    private const string Export = """
        PMID- 30341895
        DP  - 2018 Oct
        TI  - Migraine in America Symptoms and Treatment (MAST) Study.
        PG  - 1408-26
        LID - 10.1111/head.13407 [doi]
        FAU - Lipton, Richard B
        PT  - Journal Article
        JT  - Headache
        VI  - 58
        IP  - 9

        """;

    private const string Written = """
        [
          {
            "id": "lipton2018migraine",
            "type": "article-journal",
            "title": "Migraine in America Symptoms and Treatment (MAST) Study",
            "container-title": "Headache",
            "author": [
              {
                "family": "Lipton",
                "given": "Richard B"
              }
            ],
            "issued": {
              "date-parts": [
                [
                  2018,
                  10
                ]
              ]
            },
            "volume": "58",
            "issue": "9",
            "page": "1408-26",
            "DOI": "10.1111/head.13407",
            "PMID": "30341895"
          }
        ]

        """;

    [Fact]
    public async Task Imports_at_once_wait_for_each_other_and_lose_no_entry()
    {
        using var site = await TemporarySite.CreateAsync();
        foreach (var number in Enumerable.Range(0, 8))
            site.Write($"export{number}.nbib", $"PMID- {number + 100}\nTI  - Number {number} of many.\nFAU - Lipton, R\nDP  - 2018\nJT  - Headache\nPT  - Journal Article\n");
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            Task.Run(() => CommandRun.OfAsync("refs", "import", Path.Combine(site.Folder, $"export{number}.nbib"), "--site", site.Folder))));
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
        var written = site.Read("input/references/imported.json");
        Assert.All(Enumerable.Range(0, 8), number => Assert.Contains($"\"PMID\": \"{number + 100}\"", written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_waits_in_vain_writes_nothing_and_says_so()
    {
        using var site = await TemporarySite.CreateAsync();
        using var errors = new StringWriter();
        using (BibliographyTurn.Take(site.Folder, writes: true, errors))
        {
            Assert.Null(BibliographyTurn.Take(site.Folder, writes: true, errors, TimeSpan.FromMilliseconds(200)));
            Assert.Contains("Nothing was written; try again", errors.ToString(), StringComparison.Ordinal);
            using var reader = BibliographyTurn.Take(site.Folder, writes: false, errors);
            Assert.NotNull(reader);
        }

        using var next = BibliographyTurn.Take(site.Folder, writes: true, errors, TimeSpan.Zero);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task A_pubmed_export_becomes_a_reference_that_can_be_cited()
    {
        using var site = await TemporarySite.CreateAsync();
        site.Write("pubmed.nbib", Export);
        var file = Path.Combine(site.Folder, "pubmed.nbib");
        var dry = await CommandRun.OfAsync("refs", "import", file, "--site", site.Folder, "--dry-run");
        Assert.Contains("Added 1, merged 0, already there 0, not read 0.", dry.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Folder, "input/references/imported.json")));

        var first = await CommandRun.OfAsync("refs", "import", file, "--site", site.Folder);
        Assert.Equal((0, Written), (first.ExitCode, site.Read("input/references/imported.json")));
        Assert.Contains("[@lipton2018migraine]", first.Output, StringComparison.Ordinal);

        var second = await CommandRun.OfAsync("refs", "import", file, "--site", site.Folder);
        Assert.Contains("Added 0, merged 0, already there 1, not read 0.", second.Output, StringComparison.Ordinal);
        Assert.Equal(Written, site.Read("input/references/imported.json"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_the_rest_is_taken()
    {
        using var site = await TemporarySite.CreateAsync();
        site.Write("more.json", "[{\"title\": \"On Pain\"}, {\"id\": \"x\" \"title\": 1}]");
        var run = await CommandRun.OfAsync("refs", "import", Path.Combine(site.Folder, "more.json"), "--site", site.Folder, "--to", "more.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CLN2101", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added 1, merged 0, already there 0, not read 1.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"pain\"", site.Read("input/references/more.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.bib")]
    [InlineData("input/site.yml", "--to", "x.bib")]
    [InlineData("input/site.yml", "--site", "nowhere")]
    public async Task Wrong_usage_ends_with_2(params string[] arguments)
    {
        using var site = await TemporarySite.CreateAsync();
        var run = await CommandRun.OfAsync(["refs", "import", Path.Combine(site.Folder, arguments[0]), "--site", site.Folder, .. arguments[1..]]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }
}
