using System.ComponentModel;
using System.Diagnostics;

namespace ClinicSite.Tests.Shipped;

/// <summary>
/// Programs of others that a test asks for a second opinion. Where one is absent the test is skipped and says so by name;
/// where <c>CLINICSITE_REQUIRE_PEERS=1</c> it fails, so that nothing is skipped where it counts.
/// </summary>
internal static class Peer
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    /// <summary>Ends the test: skipped, or failed where peers are required.</summary>
    public static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CLINICSITE_REQUIRE_PEERS") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    /// <summary>Runs a program to its end; null where the machine has none of that name.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)?> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(Limit);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>A file of a package of npm, fetched once, into the user's cache; where it cannot be had the test ends.</summary>
    /// <param name="name">What people call the program.</param>
    /// <param name="package">The package.</param>
    /// <param name="version">Its version.</param>
    /// <param name="file">The file within the package.</param>
    public static async Task<string> FetchAsync(string name, string package, string version, string file)
    {
        var cache = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "clinicsite", $"{package}-{version}");
        var path = Path.Combine(cache, "node_modules", package, file);
        if (File.Exists(path)) return path;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var run = await RunAsync(npm, "install", "--prefix", cache, "--ignore-scripts", "--no-audit", "--no-fund", $"{package}@{version}");
        if (run is null) Missing($"{name} comes by npm, and there is no npm on this machine.");
        if (!File.Exists(path)) Missing($"npm could not fetch {name}, {package} {version}: {run!.Value.Errors}");
        return path;
    }
}
