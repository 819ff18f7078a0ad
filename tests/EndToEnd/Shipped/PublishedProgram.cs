namespace ClinicSite.Tests.Shipped;

/// <summary>
/// The program as it is published, once for all tests. The whole program is not compiled ahead of time here, which takes long and
/// changes only how soon it starts; what builds is compiled to machine code.
/// </summary>
public sealed class PublishedProgram : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite-published-").FullName;
    private readonly Lazy<Task> _published;

    public PublishedProgram() => _published = new Lazy<Task>(PublishAsync);

    private string Folder => Path.Combine(_root, "program");

    /// <summary>What a user would start.</summary>
    public async Task<string> PathAsync()
    {
        await _published.Value;
        return Path.Combine(Folder, OperatingSystem.IsWindows() ? "clinicsite.exe" : "clinicsite");
    }

    /// <summary>The program that is compiled to machine code; where this machine cannot make it the test ends.</summary>
    public async Task<string> NativeAsync()
    {
        var path = await PathAsync();
        if (!File.Exists(Path.Combine(Folder, "clinicsite-managed"))) Peer.Missing("This machine cannot compile to machine code: that takes gcc or clang.");
        return path;
    }

    /// <summary>Runs a program and returns its exit code and all that it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string program, params string[] arguments)
    {
        var run = (await Peer.RunAsync(program, arguments))!.Value;
        return (run.ExitCode, run.Output + run.Errors);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task PublishAsync()
    {
        var (code, said) = await RunAsync(
            "dotnet", "publish", Path.Combine(ShippedSite.Repository, "ClinicSite.csproj"), "-c", "Release", "--output", Folder,
            "--artifacts-path", Path.Combine(_root, "artifacts"), "-p:PublishReadyToRun=false", "-p:PublishReadyToRunComposite=false", "-p:RunAnalyzers=false", "-nodeReuse:false");
        Assert.True(code == 0, said);
    }
}
