using ClinicSite.Browser.Locating;
using Microsoft.Playwright;

namespace ClinicSite.Browser;

/// <summary>The one browser of a run: found and started when first asked for, started anew when it has died.</summary>
public sealed class BrowserHost(BrowserOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan ClosingLimit = TimeSpan.FromSeconds(5);
    private static readonly float StartLimit = 60_000;
    private readonly BrowserLocator _locator = BrowserLocator.Default;
    private readonly SemaphoreSlim _one = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _path;

    /// <summary>The browser's name and version, once it has started.</summary>
    public string? Version => _browser?.Version;

    /// <summary>The browser's program, once it has been found; null for one on another machine.</summary>
    public string? ExecutablePath => _path;

    /// <summary>The running browser.</summary>
    /// <exception cref="BrowserUnavailableException">There is none, and none can be had.</exception>
    public async Task<IBrowser> GetAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (_browser is { IsConnected: true }) return _browser;
            if (options.Endpoint is { } endpoint)
            {
                _playwright ??= await Playwright.CreateAsync();
                return _browser = await ConnectAsync(_playwright, endpoint);
            }

            _path ??= await _locator.LocateAsync(options, cancellation);
            _playwright ??= await Playwright.CreateAsync();
            return _browser = await StartAsync(_playwright, _path);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Ends the browser; one that does not answer is ended with the driver.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await IgnoreAsync(_browser.CloseAsync());
        _playwright?.Dispose();
        _one.Dispose();
    }

    /// <summary>Waits a little for something that a dead or hung browser may never do.</summary>
    internal static async Task IgnoreAsync(Task ending)
    {
        try
        {
            await ending.WaitAsync(ClosingLimit);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // It is gone, or will be with the browser.
        }
    }

    private static async Task<IBrowser> ConnectAsync(IPlaywright playwright, string endpoint)
    {
        try
        {
            return await playwright.Chromium.ConnectAsync(endpoint, new BrowserTypeConnectOptions { Timeout = StartLimit });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            throw new BrowserUnavailableException(
                $"The browser at {endpoint} cannot be reached: {error.Message.Split('\n')[0]} "
                + $"Start a Playwright server of version {typeof(IPlaywright).Assembly.GetName().Version?.ToString(3)} there, or leave --browser-endpoint out.",
                error);
        }
    }

    private async Task<IBrowser> StartAsync(IPlaywright playwright, string path)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                ChromiumSandbox = !_locator.IsRoot,
                Timeout = StartLimit,
                // Whatever escapes the routes, such as a web socket, finds no host but this machine.
                Args =
                [
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-background-networking",
                    "--disable-component-update", "--no-first-run",
                    // Scripts live as long as a page is looked at: to compile them for speed takes longer than it saves.
                    "--js-flags=--no-opt --no-maglev",
                    // No process is started for a page that may come; pages of one context share theirs.
                    "--renderer-process-limit=1",
                ],
            });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            throw new BrowserUnavailableException(
                $"The browser {path} does not start: {error.Message.Split('\n')[0]} "
                + $"Name another with --browser PATH or the variable {BrowserLocator.Variable}.",
                error);
        }
    }
}
