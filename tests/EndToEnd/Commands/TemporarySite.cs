using ClinicSite.Cli;

namespace ClinicSite.Tests.Commands;

/// <summary>A new site in a folder of its own, made by the program itself.</summary>
internal sealed class TemporarySite : IDisposable
{
    private TemporarySite(string folder) => Folder = folder;

    public string Folder { get; }

    public string Output => Path.Combine(Folder, "output");

    public static async Task<TemporarySite> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite-").FullName;
        using var ignored = new StringWriter();
        Assert.Equal(0, await CommandLine.RunAsync(["new", "site", folder, "--today", "2026-10-01"], ignored, ignored));
        return new TemporarySite(folder);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string content) => File.WriteAllText(Path.Combine(Folder, path), content);

    public void Edit(string path, string before, string after)
    {
        var text = Read(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
