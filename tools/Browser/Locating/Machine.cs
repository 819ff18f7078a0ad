using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>What there is to know of the machine; tests bring machines of their own.</summary>
internal interface IMachine
{
    /// <summary>The operating system.</summary>
    OSPlatform System { get; }

    /// <summary>Whether the program runs as root, where a browser's sandbox cannot work.</summary>
    bool IsRoot { get; }

    /// <summary>An environment variable, or null.</summary>
    string? Variable(string name);

    /// <summary>Whether a file is there.</summary>
    bool HasFile(string path);

    /// <summary>The text of a small file; empty where there is none.</summary>
    string ReadText(string path);

    /// <summary>The paths of a folder's subfolders, in ordinal order; empty where there is none.</summary>
    IReadOnlyList<string> Folders(string path);
}

/// <summary>The machine this program runs on.</summary>
internal sealed class ThisMachine : IMachine
{
    private const int Small = 1 << 16;

    public OSPlatform System =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows : OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux;

    public bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public bool HasFile(string path) => File.Exists(path);

    public string ReadText(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length <= Small ? File.ReadAllText(path) : "";
    }

    public IReadOnlyList<string> Folders(string path) =>
        Directory.Exists(path) ? [.. Directory.GetDirectories(path).Order(StringComparer.Ordinal)] : [];
}
