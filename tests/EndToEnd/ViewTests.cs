using ClinicSite.Browser;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests;

public sealed class ViewTests(BrowserFixture browser) : IDisposable
{
    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Poor_contrast_in_the_dark_alone_is_found_there_alone()
    {
        var finding = await OneAsync("body { background: #fff; color: #000 } @media (prefers-color-scheme: dark) { body { background: #111; color: #fff } p { color: #444 } }", "<p>Hard to read.</p>");
        Assert.Equal("axe:color-contrast", finding.Descriptor.Id);
        Assert.Equal(["desktop-dark", "phone-dark"], Assert.Single(finding.Pages).Views);
    }

    [Fact]
    public async Task What_is_shown_on_a_tablet_alone_is_audited_there()
    {
        var finding = await OneAsync(
            "img { display: none } @media (min-width: 700px) and (max-width: 900px) { img { display: block } }",
            "<p>Words.</p><img src=\"dot.svg\">");
        Assert.Equal(("axe:image-alt", "tablet"), (finding.Descriptor.Id, Assert.Single(Assert.Single(finding.Pages).Views)));
    }

    [Fact]
    public async Task What_is_too_small_at_every_width_is_one_finding()
    {
        var found = await FindAsync(
            "p { display: flex; flex-direction: column } button { width: 50%; height: 16px; padding: 0; border: 0; overflow: hidden }",
            "<p><button type=\"button\">One</button><button type=\"button\">Two</button></p>");
        var small = found.Where(finding => finding.Descriptor.Id == "axe:target-size").ToList();
        Assert.Equal(2, small.SelectMany(finding => finding.Pages).Count());
        Assert.All(small.SelectMany(finding => finding.Pages), page => Assert.Equal(["desktop", "desktop-dark", "phone", "phone-dark", "tablet"], page.Views));
    }

    [Fact]
    public async Task A_focus_shown_by_shadow_alone_is_lost_in_forced_colours()
    {
        var finding = await OneAsync("a:focus { outline: none; box-shadow: 0 0 0 4px #000 }", "<p><a href=\"#main\">Back to the start of these words</a></p>");
        Assert.Equal(("CLN5053", "forced-colors"), (finding.Descriptor.Id, Assert.Single(Assert.Single(finding.Pages).Views)));
    }

    [Fact]
    public async Task A_transition_between_light_and_dark_is_not_judged_half_way() => Assert.Empty(await FindAsync(
        "body { background: #fff; color: #000; transition: all 5s !important } @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } }", "<p>Easy.</p>"));

    [Fact]
    public async Task Only_the_views_of_the_settings_are_looked_at()
    {
        var found = await FindAsync(
            "body { background: #fff; color: #000 } @media (prefers-color-scheme: dark) { body { background: #111; color: #fff } p { color: #444 } }",
            "<p>Hard to read.</p>",
            AuditSettings.Default with { Views = ["desktop"] });
        Assert.Empty(found);
    }

    [Fact]
    public async Task AAA_is_counted_in_one_note()
    {
        var finding = Assert.Single(await FindAsync("body { background: #fff } p { color: #707070 }", "<p>Grey.</p><p>Grey too.</p>"));
        Assert.Equal(("axe:color-contrast-enhanced", DiagnosticSeverity.Note, 2), (finding.Descriptor.Id, finding.Severity, finding.Occurrences));
    }

    private async Task<Diagnostic> OneAsync(string css, string body) => Assert.Single(await FindAsync(css, body), finding => finding.Severity != DiagnosticSeverity.Note);

    private async Task<IReadOnlyList<Diagnostic>> FindAsync(string css, string body, AuditSettings? settings = null)
    {
        _folder.With("dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>""")
            .With("a.css", css).With("index.html", TinyFolder.Page(body, "<link rel=\"stylesheet\" href=\"a.css\">"));
        var target = _folder.Target() with { Audit = settings ?? AuditSettings.Default };
        return (await new AxeCheck(browser.Host).RunAsync(target, TestContext.Current.CancellationToken)).Findings;
    }
}
