using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClinicSite.Tests.Shipped;

/// <summary>Pages on paper, as the browser prints them.</summary>
public partial class PrintTests(BrowserFixture browser, ShippedSite site)
{
    [Theory]
    [InlineData("conditions/migraine/index.html", 5)]
    [InlineData("clinics/desert-ridge/index.html", 2)]
    public async Task A_page_takes_few_sheets(string path, int most)
    {
        var page = await site.OpenAsync(browser, path);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        await page.Context.CloseAsync();
        Assert.InRange(Sheet().Count(pdf), 1, most);
    }

    [Fact]
    public async Task Paper_shows_numbers_references_and_address_and_nothing_to_press()
    {
        var page = await site.OpenAsync(browser, "conditions/migraine/index.html");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var shown in (string[])["h1", "figure img", ".references li", "#page-contact .phone", ".print-only"])
            Assert.True(await page.Locator(shown).First.IsVisibleAsync(), shown);
        foreach (var hidden in (string[])["nav", ".dim", ".hills", ".backlinks", ".contact-line"])
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        var colours = await page.EvaluateAsync<string[]>("[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('h1')).color]");
        await page.Context.CloseAsync();
        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], colours);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
