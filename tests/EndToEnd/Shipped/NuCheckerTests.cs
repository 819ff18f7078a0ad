using ClinicSite.Tests.Theme;

namespace ClinicSite.Tests.Shipped;

/// <summary>A second opinion on the HTML of every page of the site, and of every case of every component.</summary>
public class NuCheckerTests(ShippedSite site)
{
    /// <summary>What it remarks on and we do not heed, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unheeded = new()
    {
        ["Trailing slash on void elements has no effect"] = "Razor's own way to write img and input; every attribute here is quoted",
        ["The “list” role is unnecessary for element"] = "Safari does not call a list without bullets a list unless it is told to",
    };

    [Fact]
    public async Task Every_page_of_the_site_is_valid_HTML()
    {
        var pages = Directory.GetFiles(await site.FolderAsync(), "*.html", SearchOption.AllDirectories);
        Assert.InRange(pages.Length, 50, int.MaxValue);
        AssertNothing(await NuChecker.CheckAsync(pages));
    }

    [Fact]
    public async Task Every_case_of_every_component_is_valid_HTML()
    {
        using var folder = new TinyFolder();
        foreach (var fixture in ComponentFixture.All) folder.With(fixture.Component + "-" + fixture.Case + ".html", fixture.Document());
        AssertNothing(await NuChecker.CheckAsync(Directory.GetFiles(folder.Path)));
    }

    [Fact]
    public async Task A_fault_would_be_found()
    {
        using var folder = new TinyFolder().With("a.html", TinyFolder.Page("<ul><p>No item</p></ul>"));
        var message = Assert.Single(await NuChecker.CheckAsync(Directory.GetFiles(folder.Path)));
        Assert.Contains("error: Element “p” not allowed as child of element “ul”", message, StringComparison.Ordinal);
    }

    private static void AssertNothing(IEnumerable<string> messages)
    {
        var heeded = messages.Where(message => !Unheeded.Keys.Any(message.Contains)).ToList();
        Assert.True(heeded.Count == 0, string.Join('\n', heeded));
    }
}
