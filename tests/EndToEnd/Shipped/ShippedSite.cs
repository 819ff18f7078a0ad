using System.Reflection;
using ClinicSite.Tests.Commands;
using ClinicSite.Tests.Shipped;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ShippedSite))]

namespace ClinicSite.Tests.Shipped;

/// <summary>The site of this repository, built once into a folder of its own by whichever test asks first.</summary>
public sealed class ShippedSite : IDisposable
{
    /// <summary>Where it stands while it is tested.</summary>
    public const string Host = "http://site.test/";

    private readonly string _root = Directory.CreateTempSubdirectory("clinicsite-shipped-").FullName;
    private readonly Lazy<Task> _built;

    public ShippedSite() => _built = new Lazy<Task>(BuildAsync);

    /// <summary>The repository, whatever folder the tests run in.</summary>
    public static string Repository { get; } = Path.GetFullPath(typeof(ShippedSite).Assembly
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

    /// <summary>Opens a page of it in a context of its own, which the caller closes.</summary>
    public async Task<IPage> OpenAsync(BrowserFixture browser, string path, int width = 1280)
    {
        var folder = await FolderAsync();
        var context = await (await browser.Host.GetAsync(TestContext.Current.CancellationToken)).NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 600 } });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*", route => route.FulfillAsync(
            new RouteFulfillOptions { Path = Path.Combine(folder, new Uri(route.Request.Url).AbsolutePath[1..]) }));
        await page.GotoAsync(Host + path);
        return page;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task BuildAsync()
    {
        var run = await CommandRun.OfAsync("build", "--site", Repository, "--output", Output);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
