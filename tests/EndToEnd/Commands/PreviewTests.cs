using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Cli;
using Microsoft.Playwright;

namespace ClinicSite.Tests.Commands;

/// <summary>Preview as an editor sees it: in a real browser, with real files.</summary>
public partial class PreviewTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_save_changes_the_page_a_mistake_shows_an_overlay_and_mending_it_takes_the_overlay_away()
    {
        using var site = await TemporarySite.CreateAsync();
        using var ended = new CancellationTokenSource();
        await using var output = new Lines();
        var preview = Task.Run(() => CommandLine.RunAsync(["preview", "--site", site.Folder, "--port", "0"], output, output, ended.Token));
        var address = await output.FindAsync(Address());

        var browser = await fixture.Host.GetAsync(TestContext.Current.CancellationToken);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(address + "/conditions/migraine/");
        site.Edit("input/conditions/migraine.md", "a common illness", "a very common illness");
        await page.GetByText("a very common illness").WaitForAsync();

        site.Edit("input/conditions/migraine.md", "title: Migraine", "titel: Migraine");
        var overlay = page.Locator("#preview-overlay");
        await overlay.WaitForAsync();
        Assert.Contains("Did you mean \"title\"?", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Migraine", await page.Locator("h1").InnerTextAsync());

        site.Edit("input/conditions/migraine.md", "titel: Migraine", "title: Migraine");
        await overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.DoesNotContain("_preview", site.Read("output/conditions/migraine/index.html"), StringComparison.Ordinal);

        await page.CloseAsync();
        await ended.CancelAsync();
        Assert.Equal(0, await preview);
    }

    [Fact]
    public async Task An_edit_after_the_review_shows_on_the_page_and_goes_when_the_page_is_signed_again()
    {
        using var site = await TemporarySite.CreateAsync();
        using var ended = new CancellationTokenSource();
        await using var output = new Lines();
        var preview = Task.Run(() => CommandLine.RunAsync(["preview", "--site", site.Folder, "--port", "0"], output, output, ended.Token));
        await output.FindAsync(Address());
        string[] sign = ["sign", "conditions/migraine", "--by", "ben-example", "--site", site.Folder, "--today", "2026-11-22"];
        Assert.Equal(0, await CommandLine.RunAsync(sign, output, output, ended.Token));
        site.Edit("input/conditions/migraine.md", "a common illness", "a very common illness");
        await PageAsync(site, page => page.Contains("a very common illness", StringComparison.Ordinal) && page.Contains("Changed since review.", StringComparison.Ordinal));
        Assert.Equal(0, await CommandLine.RunAsync(sign, output, output, ended.Token));
        await PageAsync(site, page => !page.Contains("Changed since review.", StringComparison.Ordinal));
        await ended.CancelAsync();
        Assert.Equal(0, await preview);
    }

    private static async Task PageAsync(TemporarySite site, Func<string, bool> isReached)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (isReached(site.Read("output/conditions/migraine/index.html"))) return;
            await Task.Delay(50);
        }

        Assert.Fail("The page has not come to what was asked within 15 seconds.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    /// <summary>What the program says while it runs.</summary>
    private sealed class Lines : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_text) _text.Append(value);
        }

        public async Task<string> FindAsync(Regex pattern)
        {
            for (var attempt = 0; attempt < 600; attempt++)
            {
                string text;
                lock (_text) text = _text.ToString();
                if (pattern.Match(text) is { Success: true } match) return match.Value;
                await Task.Delay(50);
            }

            throw new TimeoutException($"Not said within 30 seconds: {pattern}. Said: {_text}");
        }
    }
}
