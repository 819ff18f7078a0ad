namespace ClinicSite.Tests.Shipped;

/// <summary>
/// The program as it is published: of the framework only what is called comes along, so what is only called by its name could be
/// missing. Not compiled ahead of time here, which takes three times as long and changes only how soon it starts.
/// </summary>
public sealed class PublishedProgramTests(ShippedSite shipped) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinicsite-published-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_published_program_builds_the_same_bytes_and_audits_in_a_browser()
    {
        var program = await PublishAsync();

        var output = Path.Combine(_folder, "output");
        var (code, said) = await RunAsync(program, "build", "--site", ShippedSite.Repository, "--output", output);
        Assert.True(code == 0, said);
        Assert.Equal(FolderHashes.Of(await shipped.FolderAsync()), FolderHashes.Of(output));

        using var pages = new TinyFolder();
        pages.With("index.html", TinyFolder.Page("<p style=\"color: #bbb\">Pale.</p><a href=\"/gone/\">Gone</a>"));
        (code, said) = await RunAsync(program, "check", pages.Path, "--site", _folder, "--only", "browser,links,html,privacy");
        Assert.True(code == 1, said);
        Assert.Contains("axe:color-contrast", said, StringComparison.Ordinal);
        Assert.Contains("CLN4001", said, StringComparison.Ordinal);
    }

    private async Task<string> PublishAsync()
    {
        var program = Path.Combine(_folder, "program");
        var (code, said) = await RunAsync(
            "dotnet", "publish", Path.Combine(ShippedSite.Repository, "ClinicSite.csproj"), "-c", "Release", "--output", program,
            "--artifacts-path", Path.Combine(_folder, "artifacts"), "-p:PublishReadyToRun=false", "-p:PublishReadyToRunComposite=false", "-p:RunAnalyzers=false", "-nodeReuse:false",
            "-p:NuGetLockFilePath=" + Path.Combine(_folder, "lock.json"));
        Assert.True(code == 0, said);
        return Path.Combine(program, OperatingSystem.IsWindows() ? "clinicsite.exe" : "clinicsite");
    }

    private static async Task<(int Code, string Said)> RunAsync(string program, params string[] arguments)
    {
        var run = (await Peer.RunAsync(program, arguments))!.Value;
        return (run.ExitCode, run.Output + run.Errors);
    }
}
