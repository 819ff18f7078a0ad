using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>Fetches Playwright's own headless browser into the user's cache, by the installer that comes with the package.</summary>
internal sealed class PlaywrightDownload(IMachine machine) : IBrowserSource
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT"] = "20000",
        ["DEBIAN_FRONTEND"] = "noninteractive",
    };

    public string Name => "Playwright";

    public async Task<string?> TryInstallAsync(BrowserOptions options, CancellationToken cancellation)
    {
        var driver = Path.Combine(machine.Variable("PLAYWRIGHT_DRIVER_SEARCH_PATH") ?? AppContext.BaseDirectory, ".playwright");
        var node = Path.Combine(driver, "node", NodeFolder(), OperatingSystem.IsWindows() ? "node.exe" : "node");
        if (!machine.HasFile(node)) return "Playwright's installer is not beside the program";

        // The package's own entry point would run the same two files, but loudly and without an end.
        Task<string?> Run(TimeSpan limit, params string[] arguments) =>
            ChildProcess.RunAsync(node, [Path.Combine(driver, "package", "cli.js"), .. arguments], Variables, limit, cancellation);

        options.Say?.Invoke("No browser found on this machine: fetching Playwright's own (about 110 MB, once).");
        if (await Run(options.DownloadLimit, "install", "--only-shell", "chromium") is { } failure)
            return $"Playwright's own browser could not be fetched ({failure})";
        if (!NeedsLibraries()) return null;

        options.Say?.Invoke("Installing the libraries that it needs with apt-get.");
        return await Run(options.InstallLimit, "install-deps", "chromium-headless-shell") is { } missing
            ? $"the libraries of Playwright's browser could not be installed ({missing})"
            : null;
    }

    /// <summary>A bare container of Debian or Ubuntu lacks them; there the program is root and may add them.</summary>
    private bool NeedsLibraries() =>
        machine.System == OSPlatform.Linux && machine.IsRoot && Distribution.Of(machine) is { IsDebian: true } or { IsUbuntu: true };

    private static string NodeFolder()
    {
        if (OperatingSystem.IsWindows()) return "win32_x64";
        var arm = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        return (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + arm;
    }
}
