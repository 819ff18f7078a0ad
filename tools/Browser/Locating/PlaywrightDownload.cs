using System.Globalization;
using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>Fetches Playwright's own headless browser into the user's cache, by the installer that comes with the package.</summary>
internal sealed class PlaywrightDownload : IBrowserSource
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(20);

    public string Name => "Playwright";

    public async Task<string?> TryInstallAsync(BrowserOptions options, CancellationToken cancellation)
    {
        var driver = Path.Combine(Environment.GetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH") ?? AppContext.BaseDirectory, ".playwright");
        var node = Path.Combine(driver, "node", NodeFolder(), OperatingSystem.IsWindows() ? "node.exe" : "node");
        if (!File.Exists(node)) return "Playwright's installer is not beside the program";
        options.Say?.Invoke("No browser found on this machine: fetching Playwright's own (about 110 MB, once).");

        // The package's own entry point would run the same two files, but loudly and without an end.
        var failure = await ChildProcess.RunAsync(
            node,
            [Path.Combine(driver, "package", "cli.js"), "install", "--only-shell", "chromium"],
            new Dictionary<string, string>
            {
                ["PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT"] = Connecting.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
            },
            options.DownloadLimit,
            cancellation);
        return failure is null ? null : $"Playwright's own browser could not be fetched ({failure})";
    }

    private static string NodeFolder()
    {
        if (OperatingSystem.IsWindows()) return "win32_x64";
        var arm = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        return (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + arm;
    }
}
