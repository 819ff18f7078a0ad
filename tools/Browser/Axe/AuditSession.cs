using System.Text.Json;
using ClinicSite.Browser.Probes;
using ClinicSite.Browser.Serving;
using ClinicSite.Browser.Views;
using ClinicSite.Checks;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Axe;

/// <summary>One page of the browser, led from page to page of the site: faster than a new one each time.</summary>
internal sealed class AuditSession : IAsyncDisposable
{
    /// <summary>All that a page can store; to clear the browser's own stores as well, as of shaders, takes seven times as long.</summary>
    private const string Storages = "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage,storage_buckets";

    /// <summary>Whoever asks for an audit bounds it as a whole.</summary>
    private static readonly PageGotoOptions Unbounded = new() { Timeout = 0 };

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    // A page of our own, to look at pictures with; few sites need it.
    private readonly Lazy<Task<IPage>> _lens;
    private readonly ICDPSession _tools;
    private readonly FolderSite _site;
    private readonly PageRoutes _routes;
    private readonly AuditSettings _settings;
    private readonly IReadOnlyList<AuditView> _views;
    private readonly PageHealth _health;
    private AuditView? _shown;

    private AuditSession(
        IBrowserContext context, IPage page, ICDPSession tools, FolderSite site, PageRoutes routes, AuditSettings settings)
    {
        (_context, _page, _tools, _site, _routes, _settings) = (context, page, tools, site, routes, settings);
        _lens = new Lazy<Task<IPage>>(context.NewPageAsync);
        _views = AuditView.Of(settings.Views);
        _health = new PageHealth(page);
    }

    /// <summary>How many pages it has seen.</summary>
    public int Seen { get; private set; }

    public static async Task<AuditSession> OpenAsync(IBrowser browser, FolderSite site, SiteFileStore files, AuditSettings settings)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ServiceWorkers = ServiceWorkerPolicy.Block,
            Locale = "en-US",
            TimezoneId = "UTC",
        });
        var routes = new PageRoutes(site, files);
        await context.RouteAsync("**/*", routes.AnswerAsync);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(ScriptsFor(settings));
        page.Popup += (_, popup) => _ = BrowserHost.IgnoreAsync(popup.CloseAsync());
        return new AuditSession(context, page, await context.NewCDPSessionAsync(page), site, routes, settings);
    }

    /// <summary>Loads a page once and audits it in every view.</summary>
    public async Task<PageAudit> AuditAsync(string page)
    {
        Seen++;
        var address = _site.AddressOf(page);
        _routes.Begin(address);
        _health.Begin();
        var tour = new PageTour(_page, _tools, () => _lens.Value, _views, _settings.Probes, _shown);
        await Task.WhenAll(ForgetAsync(), tour.BeginAsync());
        await LoadAsync(address);
        var health = _settings.Probes ? await _health.ReadAsync(_tools, _routes.Traffic(), _settings) : [];
        var (axe, probed) = await tour.RunAsync();
        _shown = tour.Shown;
        return new PageAudit(page, axe, [.. health, .. probed], tour.Facts, _routes.Traffic());
    }

    public async ValueTask DisposeAsync() => await BrowserHost.IgnoreAsync(_context.CloseAsync());

    private static string ScriptsFor(AuditSettings settings) => AxeScript.Lay + PageLook.Lay + (settings.Probes ? ProbeScript.Lay : "");

    private async Task LoadAsync(string address)
    {
        var loading = _page.GotoAsync(address, Unbounded);
        if (await Task.WhenAny(loading, _routes.LedAway) == loading) await loading;
        else await LoadWithoutScriptsAsync(address, loading);
        foreach (var frame in _page.Frames)
        {
            if (frame != _page.MainFrame && frame.Url.StartsWith("chrome-error:", StringComparison.Ordinal)) continue;
            try
            {
                if (await StartAxeAsync(frame)) continue;
                await frame.EvaluateAsync(ScriptsFor(_settings));
                await frame.EvaluateAsync(AxeScript.Start);
            }
            catch (PlaywrightException) when (frame != _page.MainFrame && frame.IsDetached)
            {
                // The page has taken the frame away, or its file was not there.
            }
        }
    }

    private async Task<bool> StartAxeAsync(IFrame frame) => frame == _page.MainFrame
        ? (await _tools.CallAsync(AxeScript.Start)).ValueKind == JsonValueKind.True
        : await frame.EvaluateAsync<bool>(AxeScript.Start);

    /// <summary>A page whose script sends the visitor on is never loaded to its end, so it is loaded again and its scripts left out.</summary>
    private async Task LoadWithoutScriptsAsync(string address, Task interrupted)
    {
        await SwitchScriptsAsync(off: true);
        await _page.GotoAsync(address, Unbounded);
        await BrowserHost.IgnoreAsync(interrupted);
        await SwitchScriptsAsync(off: false);
    }

    private async Task SwitchScriptsAsync(bool off) =>
        await _tools.SendAsync("Emulation.setScriptExecutionDisabled", new Dictionary<string, object> { ["value"] = off });

    /// <summary>Nothing that one page stored may change what another shows.</summary>
    private async Task ForgetAsync() => await _tools.SendAsync(
        "Storage.clearDataForOrigin",
        new Dictionary<string, object> { ["origin"] = _site.Origin, ["storageTypes"] = Storages });
}
