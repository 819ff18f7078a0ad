using System.Diagnostics;
using System.Text.Json;
using ClinicSite.Browser;
using ClinicSite.Checks;

namespace ClinicSite.Tests;

/// <summary>A browser on another machine; here another process stands for it.</summary>
public sealed class RemoteBrowserTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly TinyFolder _folder = new();
    private readonly string _settings = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
    private Process? _server;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        File.Delete(_settings);
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_remote_browser_finds_what_one_here_finds()
    {
        _folder.With("a.css", "p { color: #aaa }").With("index.html", TinyFolder.Page("<p>Pale.</p>", "<link rel=\"stylesheet\" href=\"a.css\">"));
        await using var host = new BrowserHost(new BrowserOptions { Endpoint = await StartAsync() });
        var there = await new AxeCheck(host).RunAsync(_folder.Target(), TestContext.Current.CancellationToken);
        var here = await new AxeCheck(browser.Host).RunAsync(_folder.Target(), TestContext.Current.CancellationToken);
        Assert.Equal(("", CheckStatus.Ran), (there.Reason, there.Status));
        Assert.Contains(there.Findings, finding => finding.Descriptor.Id == "axe:color-contrast");
        Assert.Equal(here.Findings.Select(finding => finding.Fingerprint), there.Findings.Select(finding => finding.Fingerprint));
    }

    [Fact]
    public async Task A_server_that_is_not_there_fails_the_check()
    {
        await using var host = new BrowserHost(new BrowserOptions { Endpoint = "ws://127.0.0.1:9/" });
        var result = await new AxeCheck(host).RunAsync(_folder.With("index.html", "").Target(), TestContext.Current.CancellationToken);
        Assert.Equal(CheckStatus.Failed, result.Status);
        Assert.StartsWith("The browser at ws://127.0.0.1:9/ cannot be reached: ", result.Reason, StringComparison.Ordinal);
    }

    private async Task<string> StartAsync()
    {
        await browser.Host.GetAsync(TestContext.Current.CancellationToken);
        File.WriteAllText(_settings, JsonSerializer.Serialize(new { executablePath = browser.Host.ExecutablePath, chromiumSandbox = false }));
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Directory.GetFiles(Path.Combine(driver, "node"), OperatingSystem.IsWindows() ? "node.exe" : "node", SearchOption.AllDirectories)[0];
        var start = new ProcessStartInfo(node) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(driver, "package", "cli.js"), "launch-server", "--browser", "chromium", "--config", _settings]) start.ArgumentList.Add(argument);
        _server = Process.Start(start)!;
        return await _server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException(await _server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
