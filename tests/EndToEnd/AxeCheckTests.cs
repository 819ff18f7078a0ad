using ClinicSite.Browser;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests;

public sealed class AxeCheckTests(BrowserFixture browser) : IDisposable
{
    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_page_has_no_findings()
    {
        var result = await RunAsync(_folder.With("index.html", TinyFolder.Page("<p>All is well.</p>")));
        Assert.Empty(result.Findings);
        Assert.Equal((CheckStatus.Ran, "index.html"), (result.Status, Assert.Single(result.PagesSeen)));
    }

    [Fact]
    public async Task A_missing_alternative_text_is_found_at_its_line_in_every_view()
    {
        var result = await RunAsync(_folder
            .With("dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>""")
            .With("index.html", TinyFolder.Page("<p>One.</p>\n<img src=\"dot.svg\">")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("axe:image-alt", DiagnosticSeverity.Error), (finding.Descriptor.Id, finding.Severity));
        Assert.Equal("Images must have alternative text: Element does not have an alt attribute", finding.Message);
        Assert.Equal(["1.1.1"], finding.Descriptor.Wcag);
        Assert.StartsWith("https://dequeuniversity.com/rules/axe/", finding.Descriptor.HelpUrl, StringComparison.Ordinal);
        Assert.Equal("<img src=\"dot.svg\">", finding.Key);
        var place = Assert.Single(finding.Pages);
        Assert.Equal(("index.html", 8, 1, "img"), (place.Page, place.Line, place.Column, place.Selector));
        Assert.Equal(["desktop", "desktop-dark", "phone", "phone-dark", "tablet"], place.Views);
    }

    [Fact]
    public async Task Poor_contrast_on_a_phone_alone_is_found_there_alone()
    {
        var result = await RunAsync(_folder
            .With("a.css", "body { background: #fff; color: #000 } @media (max-width: 500px) { .faint { color: #ccc } }")
            .With("index.html", TinyFolder.Page("<p class=\"faint\">Hard to read.</p>", "<link rel=\"stylesheet\" href=\"/a.css\">")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal("axe:color-contrast", finding.Descriptor.Id);
        Assert.Equal(["1.4.3"], finding.Descriptor.Wcag);
        Assert.Equal((7, 1), (finding.Pages[0].Line, finding.Pages[0].Column));
        Assert.Equal(["phone", "phone-dark"], finding.Pages[0].Views);
    }

    [Fact]
    public async Task What_axe_cannot_decide_is_a_warning_to_review()
    {
        var result = await RunAsync(_folder.With("index.html", TinyFolder.Page(
            "<p class=\"over\">X</p>",
            "<style>.over { color: #555; background: #000 }</style>")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("axe:color-contrast", DiagnosticSeverity.Warning), (finding.Descriptor.Id, finding.Severity));
        Assert.StartsWith("Needs review: ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<p>Read <a href="index.html" style="text-decoration: none; color: #047"><span style="text-decoration: underline">the leaflet</span></a> before you come.</p>""")]
    [InlineData("""<iframe title="Hours" srcdoc="<!DOCTYPE html><html lang=en><title>Hours</title><p>Open 9 to 5.</p></html>"></iframe>""")]
    [InlineData("""<div style="position: relative; padding-left: 12px" class="marked"><label>Subject <input></label></div><style>.marked::before { content: ""; position: absolute; inset: 0; background: linear-gradient(green, green) 0 0 / 2px 100% no-repeat }</style>""")]
    public async Task What_a_person_would_call_no_fault_is_none(string body) =>
        Assert.DoesNotContain(
            (await RunAsync(_folder.With("index.html", TinyFolder.Page(body)))).Findings, finding => finding.Descriptor.Id.StartsWith("axe:", StringComparison.Ordinal));

    [Fact]
    public async Task Of_a_page_that_stands_on_pictures_all_over_the_rest_is_left_to_a_person()
    {
        var cells = string.Concat(Enumerable.Range(0, 15).Select(row => $"<tr>{string.Concat(Enumerable.Range(0, 4).Select(cell => $"<td>Dose {row} {cell}</td>"))}</tr>"));
        var result = await RunAsync(_folder.With("index.html", TinyFolder.Page(
            $"<table><tr><th>a<th>b<th>c<th>d</tr>{cells}</table>",
            "<style>td { position: relative } td::after { content: ''; position: absolute; inset: 0; background: linear-gradient(#ddd, #ddd) bottom / 100% 1px no-repeat }</style>")));
        var finding = Assert.Single(result.Findings, finding => finding.Descriptor.Id == "axe:color-contrast");
        Assert.Equal((DiagnosticSeverity.Warning, 20), (finding.Severity, finding.Pages.Count));
    }

    [Fact]
    public async Task A_best_practice_is_a_warning()
    {
        var page = TinyFolder.Page("<h4>Too deep</h4>");
        var finding = Assert.Single((await RunAsync(_folder.With("index.html", page))).Findings);
        Assert.Equal(("axe:heading-order", DiagnosticSeverity.Warning), (finding.Descriptor.Id, finding.Severity));
    }

    [Fact]
    public async Task What_a_page_stores_is_gone_before_the_next()
    {
        const string store = "<script>document.cookie = 'a=1'; localStorage.a = 1; sessionStorage.a = 1; indexedDB.open('a')</script>";
        const string ask = """
            <p id="told">Nothing.</p>
            <script>indexedDB.databases().then(all => {
              if (document.cookie || localStorage.length || sessionStorage.length || all.length) document.querySelector('#told').innerHTML = '<img src="x.svg">';
            })</script>
            """;
        var result = await RunAsync(_folder.With("x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("a.html", TinyFolder.Page(store)).With("b.html", TinyFolder.Page(ask)));
        Assert.DoesNotContain(result.Findings, finding => finding.Descriptor.Id == "axe:image-alt");
        Assert.Contains(result.Findings, finding => finding.Message.Contains("cookie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_to_another_host_is_blocked_and_reported_once_for_all_pages()
    {
        var page = TinyFolder.Page("<p>Watched.</p>", "<script src=\"https://tracker.example/t.js?id=1\"></script>");
        var result = await RunAsync(_folder.With("a.html", page).With("b.html", page), workers: 2);

        var finding = Assert.Single(result.Findings);
        Assert.Equal("CLN8010", finding.Descriptor.Id);
        Assert.Contains("https://tracker.example/t.js", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["a.html", "b.html"], finding.Pages.Select(place => place.Page));
    }

    [Fact]
    public async Task Absolute_addresses_of_the_site_itself_are_no_requests_to_another_host()
    {
        _folder.With("dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>""")
            .With("index.html", TinyFolder.Page("<img alt=\"A dot\" src=\"https://clinic.example/dot.svg\">"));
        Assert.Empty((await RunAsync(_folder, "https://clinic.example")).Findings);
    }

    [Fact]
    public async Task A_page_that_hangs_fails_the_check_and_the_others_are_seen()
    {
        _folder.With("a.html", TinyFolder.Page("<p>Well.</p>"))
            .With("hang.html", TinyFolder.Page("<p>Never.</p>", "<script>for (;;) { }</script>"))
            .With("z.html", TinyFolder.Page("<p>Well.</p>"));
        var target = _folder.Target() with { Audit = AuditSettings.Default with { Views = ["phone"], Probes = false } };
        var result = await new AxeCheck(browser.Host, TimeSpan.FromSeconds(4)).RunAsync(target, TestContext.Current.CancellationToken);

        Assert.Equal(CheckStatus.Failed, result.Status);
        Assert.Equal("hang.html: it did not come to rest within 4 seconds. It was tried twice.", result.Reason);
        Assert.Equal(["a.html", "z.html"], result.PagesSeen);
    }

    [Fact]
    public async Task A_page_that_sends_its_visitors_elsewhere_is_itself_audited()
    {
        _folder.With("index.html", TinyFolder.Page("<h4>Too deep</h4>", "<script>location.href = '/other.html'</script>"))
            .With("other.html", TinyFolder.Page("<p>Well.</p>"));
        var result = await RunAsync(_folder);
        Assert.Equal("index.html", Assert.Single(Assert.Single(result.Findings).Pages).Page);
    }

    [Fact]
    public async Task A_fault_within_a_frame_is_found_at_the_frame()
    {
        _folder.With("index.html", TinyFolder.Page("<iframe title=\"Inner\" src=\"inner.html\"></iframe>"))
            .With("inner.html", TinyFolder.Page("<p><img src=\"/dot.svg\"></p>"))
            .With("dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>""");
        var result = await RunAsync(_folder);
        var place = result.Findings.SelectMany(item => item.Pages).First(item => item.Page == "index.html" && item.Selector == "iframe >>> img");
        Assert.Equal(7, place.Line);
    }

    [Fact]
    public async Task A_browser_that_is_not_there_fails_the_check()
    {
        await using var host = new BrowserHost(new BrowserOptions { ExecutablePath = "/nowhere/browser" });
        var result = await new AxeCheck(host).RunAsync(_folder.With("index.html", "").Target(), TestContext.Current.CancellationToken);
        Assert.Equal(CheckStatus.Failed, result.Status);
        Assert.Equal("There is no browser at “/nowhere/browser”. Correct --browser, or leave it out to use a browser of this machine.", result.Reason);
    }

    private Task<CheckResult> RunAsync(TinyFolder folder, string? baseUrl = null, int workers = 1) =>
        new AxeCheck(browser.Host).RunAsync(folder.Target(baseUrl, workers), TestContext.Current.CancellationToken);
}
