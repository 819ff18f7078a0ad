using System.Text.Json;

namespace ClinicSite.Tests.Shipped;

/// <summary>
/// The Nu Html Checker, which the W3C runs: Java from the machine, the jar by npm, once, into the user's cache.
/// https://validator.github.io/validator/
/// </summary>
internal static class NuChecker
{
    private const string Version = "26.9.27";

    private static string Cache => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "clinicsite", "vnu-jar-" + Version);

    private static string Jar => Path.Combine(Cache, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Everything it has to say of these files, one line a message: <c>file:line: error: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<string> files)
    {
        if (!File.Exists(Jar)) await FetchAsync();
        // It says what it found on the stream for errors.
        var run = await Peer.RunAsync("java", ["-Xss4m", "-jar", Jar, "--format", "json", "--exit-zero-always", .. files]);
        if (run is null) Peer.Missing("The Nu Html Checker needs Java, and there is no java on this machine.");
        using var said = JsonDocument.Parse(run!.Value.Errors);
        return [.. said.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    private static async Task FetchAsync()
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var run = await Peer.RunAsync(npm, "install", "--prefix", Cache, "--ignore-scripts", "--no-audit", "--no-fund", "vnu-jar@" + Version);
        if (run is null) Peer.Missing("The Nu Html Checker comes by npm, and there is no npm on this machine.");
        if (!File.Exists(Jar)) Peer.Missing($"npm could not fetch the Nu Html Checker, vnu-jar {Version}: {run!.Value.Errors}");
    }

    private static string Line(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        var kind = Text("subType") is { Length: > 0 } subType ? subType : Text("type");
        return $"{Text("url")}:{Text("lastLine")}: {kind}: {Text("message")} {Text("extract")}";
    }
}
