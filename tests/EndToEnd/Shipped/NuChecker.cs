using System.Text.Json;

namespace ClinicSite.Tests.Shipped;

/// <summary>
/// The Nu Html Checker, which the W3C runs: Java from the machine, the jar by npm, once, into the user's cache.
/// https://validator.github.io/validator/
/// </summary>
internal static class NuChecker
{
    private const string Version = "26.9.27";

    /// <summary>Everything it has to say of these files, one line a message: <c>file:line: error: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<string> files)
    {
        var jar = await Peer.FetchAsync("The Nu Html Checker", "vnu-jar", Version, Path.Combine("build", "dist", "vnu.jar"));
        // It says what it found on the stream for errors.
        var run = await Peer.RunAsync("java", ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", .. files]);
        if (run is null) Peer.Missing("The Nu Html Checker needs Java, and there is no java on this machine.");
        using var said = JsonDocument.Parse(run!.Value.Errors);
        return [.. said.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    private static string Line(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        var kind = Text("subType") is { Length: > 0 } subType ? subType : Text("type");
        return $"{Text("url")}:{Text("lastLine")}: {kind}: {Text("message")} {Text("extract")}";
    }
}
