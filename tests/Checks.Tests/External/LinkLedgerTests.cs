using ClinicSite.Checks.External;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests.External;

public sealed class LinkLedgerTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private readonly string _site = Directory.CreateTempSubdirectory("clinicsite-ledger-").FullName;

    private string FilePath => LinkLedger.PathIn(_site);

    public void Dispose() => Directory.Delete(_site, recursive: true);

    [Fact]
    public void A_ledger_is_written_by_address_and_read_back_to_the_letter()
    {
        var ledger = Load();
        ledger.Record("https://b.org/?a=1&b=é", new LinkEntry(LinkResult.Dead, Day) { Status = 404, Reason = "it answers 404" });
        ledger.Record("https://a.org/", new LinkEntry(LinkResult.Alive, Day) { Status = 200, Final = "https://a.org/en/", MovedTo = "https://a.org/en/" });
        ledger.Save();
        const string Expected = """
            {
              "version": 1,
              "links": {
                "https://a.org/": {
                  "result": "alive",
                  "status": 200,
                  "final": "https://a.org/en/",
                  "movedTo": "https://a.org/en/",
                  "checked": "2026-11-22"
                },
                "https://b.org/?a=1&b=é": {
                  "result": "dead",
                  "status": 404,
                  "reason": "it answers 404",
                  "deadSince": "2026-11-22",
                  "failures": 1,
                  "checked": "2026-11-22"
                }
              }
            }

            """;
        Assert.Equal(Expected, File.ReadAllText(FilePath));
        Load().Save();
        Assert.Equal(Expected, File.ReadAllText(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(Path.GetDirectoryName(FilePath)!));
    }

    [Fact]
    public void Being_dead_is_counted_from_the_first_visit_and_ends_with_a_page()
    {
        var ledger = Load();
        Record(0, LinkResult.Dead);
        Record(0, LinkResult.Dead);
        Assert.Equal((Day, 1), (Found().DeadSince, Found().Failures));
        Record(7, LinkResult.Dead);
        Assert.Equal((Day, 2), (Found().DeadSince, Found().Failures));
        Record(14, LinkResult.Unclear);
        Assert.Equal((LinkResult.Unclear, Day), (Found().Result, Found().DeadSince));
        Record(21, LinkResult.Dead);
        Assert.Equal((Day, 3), (Found().DeadSince, Found().Failures));
        Record(28, LinkResult.Alive);
        Assert.Equal((null, 0), (Found().DeadSince, Found().Failures));
        Record(35, LinkResult.Dead);
        Assert.Equal((Day.AddDays(35), 1), (Found().DeadSince, Found().Failures));

        void Record(int days, LinkResult result) => ledger.Record("https://a.org/", new LinkEntry(result, Day.AddDays(days)));
        LinkEntry Found() => ledger.Find("https://a.org/")!;
    }

    [Theory]
    [InlineData("""{"result":"lost","checked":"2026-11-01"}""")]
    [InlineData("""{"result":"alive","checked":"1.11.2026"}""")]
    [InlineData("""{"result":"7","checked":"2026-11-01"}""")]
    [InlineData("""{"result":"dead","checked":"2026-11-01"}""")]
    [InlineData("""["alive"]""")]
    [InlineData("""{"result":"\ud800","checked":"2026-11-01"}""")]
    public void A_damaged_entry_is_told_and_kept_until_its_address_is_visited(string entry)
    {
        Write("""{"version":1,"links":{"https://b.org/":{"result":"alive","checked":"2026-11-01"},"https://a.org/":""" + entry + "}}");
        var faults = new DiagnosticBag();
        var ledger = LinkLedger.Load(_site, faults);
        var fault = Assert.Single(faults.ToSorted());
        Assert.Equal(("CLN4030", DiagnosticSeverity.Warning), (fault.Descriptor.Id, fault.Severity));
        Assert.NotNull(ledger.Find("https://b.org/"));

        ledger.Record("https://c.org/", new LinkEntry(LinkResult.Alive, Day));
        ledger.Save();
        Assert.Contains("https://a.org/", File.ReadAllText(FilePath), StringComparison.Ordinal);
        ledger.Record("https://a.org/", new LinkEntry(LinkResult.Alive, Day));
        ledger.Save();
        faults = new DiagnosticBag();
        Assert.Equal(LinkResult.Alive, LinkLedger.Load(_site, faults).Find("https://a.org/")!.Result);
        Assert.Equal(0, faults.Count);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", "it is not valid from line 1 on")]
    [InlineData("{\n\"version\":1,\n", "it is not valid from line 3 on")]
    [InlineData("", "it is not valid from line 1 on")]
    [InlineData("[]", "it is of a form that this version of the program does not know")]
    [InlineData("{\"version\":2,\"links\":{}}", "it is of a form that this version of the program does not know")]
    [InlineData("{\"version\":1.5,\"links\":{}}", "it is of a form that this version of the program does not know")]
    public void A_file_that_is_no_ledger_is_an_error(string text, string reason)
    {
        Write(text);
        var faults = new DiagnosticBag();
        LinkLedger.Load(_site, faults);
        Assert.True(faults.HasErrors);
        Assert.Equal($".clinicsite/links.json cannot be read: {reason}.", faults.ToSorted()[0].Message);
    }

    [Theory]
    [InlineData("HTTPS://WWW.NIH.gov/Pain#top", "https://www.nih.gov/Pain")]
    [InlineData("//nih.gov", "https://nih.gov/")]
    [InlineData("http://nih.gov:80/a b?x=é", "http://nih.gov/a%20b?x=%C3%A9")]
    [InlineData("https://nih.gov:8443/", "https://nih.gov:8443/")]
    [InlineData("https://clinic.example/book", null)]
    [InlineData("https://a.test./", null)]
    [InlineData("mailto:ada@nih.gov", null)]
    [InlineData("/pain/", null)]
    public void An_address_has_one_form(string text, string? key) => Assert.Equal(key, ExternalAddress.KeyOf(text));

    [Fact]
    public void What_nothing_links_to_is_forgotten()
    {
        var ledger = Load();
        ledger.Record("https://a.org/", new LinkEntry(LinkResult.Alive, Day));
        ledger.Record("https://b.org/", new LinkEntry(LinkResult.Alive, Day));
        ledger.Keep(new HashSet<string> { "https://b.org/" });
        Assert.Null(ledger.Find("https://a.org/"));
        Assert.NotNull(ledger.Find("https://b.org/"));
    }

    private LinkLedger Load() => LinkLedger.Load(_site, new DiagnosticBag());

    private void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, text);
    }
}
