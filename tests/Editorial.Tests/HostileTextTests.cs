using System.Text;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Editorial;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Alone, so that the time the processor takes is the time of this text.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTextTests
{
    private const string Works = """
        [{ "id": "rats2016", "type": "article-journal", "title": "Work", "author": [{ "family": "Smith" }], "container-title": "Pain",
           "issued": { "date-parts": [[2016]] }, "clinicsite": { "studyType": "animal", "retracted": true } }]
        """;

    /// <summary>Of the processor's time, which a busy machine does not change. Generous, because machines differ: the rules take a second or two for a page of a quarter of a megabyte, and what grows with the square of the text takes far longer than this.</summary>
    [Theory]
    [InlineData("Smith, ")]
    [InlineData("Smith and Smith ")]
    [InlineData("A2015 ")]
    [InlineData("a 2015 large ")]
    [InlineData("In 2015, Smith ")]
    [InlineData("the the review ")]
    [InlineData("reduces the pain no ")]
    [InlineData("pain reduces not ")]
    [InlineData("no one has evidence without ")]
    [InlineData("withdrawn pape ")]
    [InlineData("not retracte ")]
    [InlineData(".")]
    [InlineData(".\"")]
    [InlineData("Smith'")]
    [InlineData("e.g. et al. ")]
    [InlineData("a b [@rats2016] ")]
    [InlineData("a. [@rats2016] ")]
    [InlineData("Smith (2015) [@rats2016] ")]
    [InlineData("a 2015 review [@rats2016] ")]
    [InlineData("no cure not a cure ")]
    [InlineData("safe and highly ")]
    [InlineData("studies have also consistently ")]
    [InlineData("ketamine ketamine a a a ")]
    [InlineData("sudden a a a a loss ")]
    [InlineData("zqxv qzkw ")]
    [InlineData("( \" “ ")]
    [InlineData("1,1.1 - 1 % ")]
    [InlineData("• ")]
    [InlineData("open mon to from 9 to ")]
    public async Task No_text_makes_the_rules_slow(string words)
    {
        using var site = new TinySite().Write("input/references/more.json", Works);
        var text = new StringBuilder().Insert(0, words, 250_000 / words.Length);
        site.Write("input/clinics/desert-ridge/notes/migraine.md", text.ToString()).WithPage(text.Append(" Ketamine relieves pain [@rats2016].\n").ToString());
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        var before = Environment.CpuUsage.TotalTime;
        var target = new AuditTarget { Folder = site.Output, Pages = [], Workers = 1 };
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(target, CancellationToken.None);
        Assert.Contains(result.Findings, finding => finding.Descriptor.Id == "CLN2143");
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
