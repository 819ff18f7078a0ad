using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>Installs the distribution's browser where the program is root on Debian or Ubuntu: a container, a bare CI machine.</summary>
internal sealed class DistributionPackage(IMachine machine) : IBrowserSource
{
    private static readonly Dictionary<string, string> Quiet = new() { ["DEBIAN_FRONTEND"] = "noninteractive" };

    public string Name => "The distribution";

    public async Task<string?> TryInstallAsync(BrowserOptions options, CancellationToken cancellation)
    {
        if (machine.System != OSPlatform.Linux || !machine.IsRoot) return "";
        var distribution = Distribution.Of(machine);
        if (distribution.IsUbuntu) return await FromSnapAsync(options, cancellation);
        if (!distribution.IsDebian) return "";

        options.Say?.Invoke("Installing the distribution's chromium and chromium-headless-shell with apt-get.");
        return await RunAsync(options, "apt-get", ["update"], cancellation)
            ?? await RunAsync(
                options, "apt-get", ["install", "-y", "--no-install-recommends", "chromium", "chromium-headless-shell"], cancellation);
    }

    /// <summary>Ubuntu's package is only a script that asks for a snap, and snaps need a running snapd, which containers lack.</summary>
    private async Task<string?> FromSnapAsync(BrowserOptions options, CancellationToken cancellation)
    {
        if (!machine.HasFile("/run/snapd.socket") && !machine.HasFile("/usr/bin/snap"))
            return "Ubuntu has Chromium only as a snap, and snapd does not run here";
        options.Say?.Invoke("Installing Ubuntu's chromium with snap.");
        return await RunAsync(options, "snap", ["install", "chromium"], cancellation);
    }

    private static async Task<string?> RunAsync(BrowserOptions options, string program, string[] arguments, CancellationToken cancellation)
    {
        var failure = await ChildProcess.RunAsync(program, arguments, Quiet, options.InstallLimit, cancellation);
        return failure is null ? null : $"{program} {arguments[0]} failed ({failure})";
    }
}
