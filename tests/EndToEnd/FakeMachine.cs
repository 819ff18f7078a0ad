using System.Runtime.InteropServices;
using ClinicSite.Browser;
using ClinicSite.Browser.Locating;

namespace ClinicSite.Tests;

/// <summary>A machine with just the files it is told of.</summary>
internal sealed class FakeMachine(params string[] files) : IMachine
{
    private readonly HashSet<string> _files = [.. files];

    public Dictionary<string, string> Variables { get; } = new() { ["PATH"] = "/usr/local/bin:/usr/bin", ["HOME"] = "/home/ada" };

    public Dictionary<string, string> Texts { get; } = [];

    public OSPlatform System { get; init; } = OSPlatform.Linux;

    public bool IsRoot { get; init; }

    public void Add(string file) => _files.Add(file);

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public bool HasFile(string path) => _files.Contains(path) || Texts.ContainsKey(path);

    public string ReadText(string path) => Texts.GetValueOrDefault(path, "");

    public IReadOnlyList<string> Folders(string path) =>
    [
        .. _files.Where(file => file.StartsWith(path + "/", StringComparison.Ordinal))
            .Select(file => path + "/" + file[(path.Length + 1)..].Split('/')[0])
            .Where(folder => !_files.Contains(folder)).Distinct().Order(StringComparer.Ordinal),
    ];
}

/// <summary>A way to get a browser that does what the test says.</summary>
internal sealed class FakeSource(string? failure, Action? install = null) : IBrowserSource
{
    public bool WasAsked { get; private set; }

    public string Name => "The fake";

    public Task<string?> TryInstallAsync(BrowserOptions options, CancellationToken cancellation)
    {
        WasAsked = true;
        install?.Invoke();
        return Task.FromResult(failure);
    }
}
