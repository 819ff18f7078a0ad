using ClinicSite.Tests.Shipped;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClinicSite.Tests.Theme;

/// <summary>axe over every fixture of every component, in the real stylesheet: one page load a view, its body exchanged.</summary>
public class ComponentAccessibilityTests(BrowserFixture browser, ShippedSite site)
{
    /// <summary>Stricter than the audit of a site: the theme holds the contrast of AAA, and leaves nothing undecided.</summary>
    private const string Run = """
        async body => {
          document.body.innerHTML = body;
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const results = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'] },
            resultTypes: ['violations', 'incomplete'],
          });
          return [...results.violations, ...results.incomplete].flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(' ')} ${node.html}`));
        }
        """;

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    public async Task No_component_has_a_fault_in_any_case(int width, int height, ColorScheme scheme)
    {
        var page = await OpenAsync(width, height, scheme);
        var faults = new List<string>();
        foreach (var fixture in ComponentFixture.All)
        {
            faults.AddRange((await page.EvaluateAsync<string[]>(Run, fixture.Body)).Select(fault => $"{fixture}: {fault}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{fixture}: wider than the screen");
        }

        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_fault_in_a_component_would_be_found()
    {
        var page = await OpenAsync(390, 844, ColorScheme.Light);
        var broken = new ComponentFixture("Figure", "broken", "<img src=\"/a.png\"><p><a href=\"/\"></a></p><p style=\"color: #666\">Grey</p>");
        var faults = await page.EvaluateAsync<string[]>(Run, broken.Body);
        await page.Context.CloseAsync();
        Assert.Equal(["color-contrast-enhanced", "image-alt", "link-name"], faults.Select(fault => fault.Split(':')[0]).Order());
    }

    private async Task<IPage> OpenAsync(int width, int height, ColorScheme scheme)
    {
        var context = await (await browser.Host.GetAsync(TestContext.Current.CancellationToken)).NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        var head = $"<meta name=\"viewport\" content=\"width=device-width\"><style>{await site.StylesheetAsync()}</style>";
        await page.SetContentAsync(new ComponentFixture("", "", "").Document(head));
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        return page;
    }
}
