namespace ClinicSite.Tests.Shipped;

/// <summary>WCAG 1.4.10: at 320 pixels, which is 400% of 1280, nobody has to scroll sideways to read.</summary>
public class ReflowTests(BrowserFixture browser, ShippedSite site)
{
    [Fact]
    public async Task No_page_is_wider_than_a_small_phone()
    {
        var folder = await site.FolderAsync();
        var page = await site.OpenAsync(browser, "index.html", width: 320);
        var wide = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)))
        {
            await page.GotoAsync(ShippedSite.Host + file.Replace('\\', '/'));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 320 and var width) wide.Add($"{file}: {width}");
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }
}
