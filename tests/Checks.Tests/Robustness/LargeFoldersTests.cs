using System.Text;
using ClinicSite.Checks;

namespace ClinicSite.Tests.Robustness;

/// <summary>Much of everything, in bounded memory. The suite's sizes are moderate; <c>tests/benchmarks static</c> measures the large ones.</summary>
public sealed class LargeFoldersTests : IDisposable
{
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Thousands_of_files_are_listed_once_and_all_links_found()
    {
        var links = new StringBuilder();
        for (var index = 0; index < 3000; index++)
        {
            _site.With($"d{index % 50}/{index}.txt", "x");
            links.Append(System.Globalization.CultureInfo.InvariantCulture, $"<a href=\"d{index % 50}/{index}.txt\">x</a>\n");
        }

        _site.With("index.html", Checked.Page(links.ToString()));
        Assert.Equal("", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task A_large_page_is_read_to_its_end_and_told()
    {
        var body = new StringBuilder(9_000_000);
        while (body.Length < 8_000_000) body.Append("<p id=\"a").Append(body.Length).Append("\">Rest &amp; water <a href=\"#top\">x</a></p>\n");
        _site.With("index.html", Checked.Page(body + "<a href=\"gone.html\">x</a>"));
        Assert.Contains("CLN6030: The page is 7 MB of HTML", await _site.LinesAsync("html"), StringComparison.Ordinal);
        Assert.Contains("CLN4001", await _site.LinesAsync("links"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<a href=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><p>")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("<svg><g>")]
    [InlineData("&amp")]
    [InlineData("<p x=1 ")]
    public async Task What_repeats_without_end_takes_no_time_without_end(string piece)
    {
        _site.With("index.html", string.Concat(Enumerable.Repeat(piece, 60_000)));
        foreach (var check in StaticChecks.Ids)
        {
            var result = await _site.RunAsync(check);
            Assert.Equal(CheckStatus.Ran, result.Status);
            Assert.True(result.Findings.Count < 2_000);
        }
    }
}
