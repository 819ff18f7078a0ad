using System.Runtime.InteropServices;
using ClinicSite.Tests.Commands;

namespace ClinicSite.Tests.Shipped;

/// <summary>
/// A second opinion on our SARIF: the SARIF Multitool holds it to the schema, the standard, and what GitHub's code scanning asks.
/// https://github.com/microsoft/sarif-sdk
/// </summary>
public class SarifPeerTests
{
    private const string Version = "5.7.0";

    /// <summary>What it remarks on and we do not heed, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unheeded = new()
    {
        ["SARIF2005"] = "the program has no address of its own that a reader could follow",
    };

    private static string Package => "@microsoft/sarif-multitool-" + (OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux");

    private static string Cache => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "clinicsite", "sarif-multitool-" + Version);

    private static string Program => Path.Combine([Cache, "node_modules", .. Package.Split('/'), "Sarif.Multitool" + (OperatingSystem.IsWindows() ? ".exe" : "")]);

    [Fact]
    public async Task The_report_of_a_site_with_faults_is_valid_and_what_code_scanning_asks_for()
    {
        using var site = await TemporarySite.CreateAsync();
        site.Write("input/pages/privacy.md", site.Read("input/pages/privacy.md") + "\n<!-- clinicsite: allow CLN7013 until 2027-01-01 by ada-example: as it was said -->\n\nSome say so,, and see [the map](/map/) or [mail](mailto:a@@b).\n");
        site.Edit("input/clinics/first-clinic/clinic.yml", "conditions:", "booking: http://booking.net/ä%20b\nconditions:");
        Assert.Equal(1, (await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "editorial,links,privacy", "--today", "2026-11-01")).ExitCode);
        Assert.Equal([], await ValidateAsync(Path.Combine(site.Folder, ".clinicsite", "report.sarif")));
    }

    [Fact]
    public async Task A_fault_would_be_found()
    {
        using var folder = new TinyFolder().With("a.sarif", """{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":{"name":"x","rules":[]}},"results":[{"message":{"text":"a"},"ruleId":"b"}]}]}""");
        Assert.Contains(await ValidateAsync(Path.Combine(folder.Path, "a.sarif")), line => line.Contains("GH1015", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> ValidateAsync(string file)
    {
        if (!File.Exists(Program)) await FetchAsync();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, File.GetUnixFileMode(Program) | UnixFileMode.UserExecute);
        var run = await Peer.RunAsync(Program, "validate", file, "--rule-kind", "Sarif;Ghas");
        if (run is null) Peer.Missing($"The SARIF Multitool does not run on {RuntimeInformation.RuntimeIdentifier}.");
        var said = run!.Value.Output + run.Value.Errors;
        Assert.Contains("Done. 1 files scanned.", said, StringComparison.Ordinal);
        return said.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Where(line => !Unheeded.Keys.Any(line.Contains));
    }

    private static async Task FetchAsync()
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var run = await Peer.RunAsync(npm, "install", "--prefix", Cache, "--ignore-scripts", "--no-audit", "--no-fund", $"{Package}@{Version}");
        if (run is null) Peer.Missing("The SARIF Multitool comes by npm, and there is no npm on this machine.");
        if (!File.Exists(Program)) Peer.Missing($"npm could not fetch {Package} {Version}: {run!.Value.Errors}");
    }
}
