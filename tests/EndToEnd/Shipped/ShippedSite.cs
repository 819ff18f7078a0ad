using System.Reflection;
using ClinicSite.Tests.Commands;
using ClinicSite.Tests.Shipped;

[assembly: AssemblyFixture(typeof(ShippedSite))]

namespace ClinicSite.Tests.Shipped;

/// <summary>The site of this repository, built once into a folder of its own by whichever test asks first.</summary>
public sealed class ShippedSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite-shipped-").FullName;
    private readonly Lazy<Task> _built;

    public ShippedSite() => _built = new Lazy<Task>(BuildAsync);

    /// <summary>The repository, whatever folder the tests run in.</summary>
    public static string Repository { get; } = System.IO.Path.GetFullPath(typeof(ShippedSite).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Repository").Value!);

    private string Output => Path.Combine(_root, "output");

    /// <summary>The folder that would be published.</summary>
    public async Task<string> FolderAsync()
    {
        await _built.Value;
        return Output;
    }

    /// <summary>The stylesheet that every page of it uses.</summary>
    public async Task<string> StylesheetAsync() =>
        await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(await FolderAsync(), "assets"), "site.*.css").Single());

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task BuildAsync()
    {
        var run = await CommandRun.OfAsync("build", "--site", Repository, "--output", Output);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
