using ClinicSite.Browser.Serving;
using ClinicSite.Browser.Views;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Pictures;

/// <summary>
/// Takes pictures of what was found, after everything was found: it loads the pages again and changes no finding. What cannot
/// be shown, such as an element that is hidden or gone, has no picture.
/// </summary>
/// <param name="host">The browser.</param>
public sealed class ElementCamera(BrowserHost host)
{
    /// <summary>More pictures than this make a report that nobody opens.</summary>
    public const int Most = 60;

    private const int Margin = 24, LeastWidth = 320, MostWidth = 720, LeastHeight = 128, MostHeight = 420;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Where an element is, with a line drawn round it; null where it is not to be seen.</summary>
    private const string Outline = """
        selector => {
          let element = null;
          try { element = document.querySelector(selector); } catch { return null; }
          if (!element || element === document.documentElement || element === document.body) return null;
          element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const box = element.getBoundingClientRect();
          if (box.width < 1 || box.height < 1 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
          const line = document.createElement('div');
          line.style.cssText = `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; box-sizing: border-box;
            left: ${box.left - 4}px; top: ${box.top - 4}px; width: ${box.width + 8}px; height: ${box.height + 8}px;
            border: 3px solid #c3002f; outline: 2px solid #fff; border-radius: 4px; forced-color-adjust: none;`;
          document.documentElement.append(line);
          return [box.left, box.top, box.width, box.height, innerWidth, innerHeight];
        }
        """;

    private const string Erase = "() => document.documentElement.lastElementChild.remove()";

    /// <summary>Takes a picture of each finding that has a place in a page, the worst first, as many as a report holds.</summary>
    /// <param name="target">The folder.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<ElementPicture>> TakeAsync(AuditTarget target, IReadOnlyList<Diagnostic> findings, CancellationToken cancellation)
    {
        var wanted = findings.Where(finding => finding.Severity > DiagnosticSeverity.Note && finding.Pages is [{ Selector.Length: > 0, Views.Count: > 0 }, ..])
            .OrderByDescending(finding => finding.Severity).Take(Most).ToLookup(finding => finding.Pages[0].Page, StringComparer.Ordinal);
        if (wanted.Count == 0) return [];
        var pictures = new List<ElementPicture>();
        var (context, lens, site, routes) = await OpenAsync(target, cancellation);
        await using var closing = context;
        var tools = await context.NewCDPSessionAsync(lens);
        foreach (var page in wanted)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                routes.Begin(site.AddressOf(page.Key));
                await lens.GotoAsync(site.AddressOf(page.Key), new PageGotoOptions { Timeout = (float)Patience.TotalMilliseconds });
                foreach (var finding in page) await AddAsync(pictures, lens, tools, finding);
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                // A report without a picture is a report.
            }
        }

        return pictures;
    }

    private async Task<(IBrowserContext Context, IPage Page, FolderSite Site, PageRoutes Routes)> OpenAsync(AuditTarget target, CancellationToken cancellation)
    {
        var browser = await host.GetAsync(cancellation);
        var site = new FolderSite(target.Folder, target.BaseUrl);
        var routes = new PageRoutes(site, new SiteFileStore());
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block, Locale = "en-US", TimezoneId = "UTC", JavaScriptEnabled = true });
        await context.RouteAsync("**/*", routes.AnswerAsync);
        return (context, await context.NewPageAsync(), site, routes);
    }

    private static async Task AddAsync(List<ElementPicture> pictures, IPage page, ICDPSession tools, Diagnostic finding)
    {
        var place = finding.Pages[0];
        if (AuditView.Of([place.Views[0]]) is not [{ IsPrint: false } view]) return;
        await view.ShowAsync(page, tools, null);
        await AuditView.SettleAsync(tools);
        if (await page.EvaluateAsync<double[]?>(Outline, place.Selector) is not [var left, var top, var width, var height, var viewWidth, var viewHeight]) return;
        var clip = Crop(left, top, width, height, viewWidth, viewHeight);
        if (clip.Width > 8 && clip.Height > 8)
        {
            var jpeg = await page.ScreenshotAsync(new PageScreenshotOptions { Type = ScreenshotType.Jpeg, Quality = 70, Clip = clip });
            pictures.Add(new ElementPicture(finding.Fingerprint, jpeg, (int)clip.Width, (int)clip.Height, place.Page, view.Name));
        }

        await page.EvaluateAsync(Erase);
    }

    /// <summary>The element with what is about it, cut to what a report shows; of a large one its beginning.</summary>
    private static Clip Crop(double left, double top, double width, double height, double viewWidth, double viewHeight)
    {
        var (x, wide) = Span(left, width, viewWidth, LeastWidth, MostWidth);
        var (y, high) = Span(top, height, viewHeight, LeastHeight, MostHeight);
        return new Clip { X = (float)x, Y = (float)y, Width = (float)wide, Height = (float)high };
    }

    private static (double Start, double Length) Span(double start, double length, double view, double least, double most)
    {
        var shown = Math.Min(Math.Clamp(length + (2 * Margin), least, most), view);
        var from = length + (2 * Margin) <= shown ? start + (length / 2) - (shown / 2) : start - Margin;
        return (Math.Floor(Math.Clamp(from, 0, view - shown)), Math.Floor(shown));
    }
}
