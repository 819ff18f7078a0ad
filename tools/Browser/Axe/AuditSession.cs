using System.Text.Json;
using ClinicSite.Browser.Probes;
using ClinicSite.Browser.Serving;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Axe;

/// <summary>One page of the browser, led from page to page of the site: faster than a new one each time.</summary>
internal sealed class AuditSession : IAsyncDisposable
{
    /// <summary>Whoever asks for an audit bounds it as a whole.</summary>
    private static readonly PageGotoOptions Unbounded = new() { Timeout = 0 };

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    // A page of our own, to look at pictures with.
    private readonly IPage _lens;
    private readonly ICDPSession _tools;
    private readonly FolderSite _site;
    private readonly PageRoutes _routes;

    private AuditSession(IBrowserContext context, IPage page, IPage lens, ICDPSession tools, FolderSite site, PageRoutes routes) =>
        (_context, _page, _lens, _tools, _site, _routes) = (context, page, lens, tools, site, routes);

    /// <summary>How many pages it has seen.</summary>
    public int Seen { get; private set; }

    public static async Task<AuditSession> OpenAsync(IBrowser browser, FolderSite site)
    {
        var first = AuditView.All[0];
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = first.Width, Height = first.Height },
            // Content that moves would be judged at another moment in every run.
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            Locale = "en-US",
            TimezoneId = "UTC",
        });
        var routes = new PageRoutes(site);
        await context.RouteAsync("**/*", routes.AnswerAsync);
        var page = await context.NewPageAsync();
        page.Popup += (_, popup) => _ = BrowserHost.IgnoreAsync(popup.CloseAsync());
        return new AuditSession(context, page, await context.NewPageAsync(), await context.NewCDPSessionAsync(page), site, routes);
    }

    /// <summary>Loads a page once and audits it in every view.</summary>
    public async Task<PageAudit> AuditAsync(string page)
    {
        Seen++;
        var address = _site.AddressOf(page);
        await ForgetAsync();
        _routes.Begin(address);
        var views = new List<(string, IReadOnlyList<AxeRule>)>();
        var probed = new List<ProbeFinding>();
        foreach (var view in AuditView.All)
        {
            await _page.SetViewportSizeAsync(view.Width, view.Height);
            if (views.Count == 0) await LoadAsync(address);
            var json = await _page.EvaluateAsync<string>(AxeScript.Run);
            var (rules, faint) = await new ContrastProbe(_page, _lens).RunAsync(JsonSerializer.Deserialize(json, AxeJson.Default.IReadOnlyListAxeRule)!);
            views.Add((view.Name, rules));
            // What is too faint in one view is so in another by another number: that is one fault.
            probed.AddRange(faint.Where(finding => !probed.Exists(known => known.Selector == finding.Selector)));
        }

        probed.AddRange(await ProbeAsync());
        return new PageAudit(page, views, probed, _routes.Blocked());
    }

    /// <summary>Our own probes: those that look, at the size of the last view; those for a narrow screen; and last those that use the page.</summary>
    private async Task<List<ProbeFinding>> ProbeAsync()
    {
        var found = new List<ProbeFinding>(await RunProbesAsync("look"));
        await _page.SetViewportSizeAsync(AuditView.Narrow.Width, AuditView.Narrow.Height);
        found.AddRange(await RunProbesAsync("narrow"));
        await _page.SetViewportSizeAsync(AuditView.All[^1].Width, AuditView.All[^1].Height);
        found.AddRange(await RunProbesAsync("use"));
        found.AddRange(await new FocusProbe(_page).RunAsync());
        return found;
    }

    private async Task<IReadOnlyList<ProbeFinding>> RunProbesAsync(string kind) => JsonSerializer.Deserialize(
        await _page.EvaluateAsync<string>(ProbeScript.Run, kind), ProbeJson.Default.IReadOnlyListProbeFinding)!;

    public async ValueTask DisposeAsync() => await BrowserHost.IgnoreAsync(_context.CloseAsync());

    private async Task LoadAsync(string address)
    {
        var loading = _page.GotoAsync(address, Unbounded);
        if (await Task.WhenAny(loading, _routes.LedAway) == loading) await loading;
        else await LoadWithoutScriptsAsync(address, loading);
        foreach (var frame in _page.Frames)
        {
            if (frame != _page.MainFrame && frame.Url.StartsWith("chrome-error:", StringComparison.Ordinal)) continue;
            await frame.EvaluateAsync(AxeScript.Source);
            await frame.EvaluateAsync(AxeScript.AllowFrames);
        }
    }

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
        new Dictionary<string, object> { ["origin"] = _site.Origin, ["storageTypes"] = "all" });
}
