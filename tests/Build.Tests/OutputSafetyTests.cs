using ClinicSite.Build;
using ClinicSite.Output;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>A build removes what does not belong to the site, so it must know whose files it has before it.</summary>
public sealed class OutputSafetyTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        var folder = _site.PathOf("elsewhere");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "thesis.txt"), "years of work");
        var options = _site.Options with { OutputDirectory = folder };
        Assert.Equal(["CLN3030 - error"], TinySite.Lines(BuildSession.Run(options)));
        Assert.Equal(["thesis.txt"], Files(folder));

        File.Delete(Path.Combine(folder, "thesis.txt"));
        Assert.True(BuildSession.Run(options).Succeeded);
        Assert.True(BuildSession.Run(options).Succeeded);
        Assert.True(File.Exists(folder + ".manifest.json"));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/pages")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_folder_that_holds_the_sources_is_refused(string folder)
    {
        // Even after somebody has put a manifest there: a build would remove the sources.
        var output = Path.GetFullPath(_site.PathOf(folder));
        var manifest = SiteManifest.PathFor(_site.Folder, output);
        if (folder != "..") File.WriteAllText(manifest, "{}");
        Assert.Contains("CLN3030 - error", TinySite.Lines(BuildSession.Run(_site.Options with { OutputDirectory = output })));
        Assert.True(File.Exists(_site.PathOf("input/site.yml")));
        File.Delete(manifest);
    }

    [Fact]
    public void A_folder_behind_a_symbolic_link_is_neither_emptied_nor_written_to()
    {
        _site.Build();
        var elsewhere = Directory.CreateDirectory(_site.PathOf("elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "thesis.txt"), "years of work");
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "docs"), elsewhere);
        Directory.Delete(Path.Combine(_site.Output, "about"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "about"), elsewhere);
        File.CreateSymbolicLink(Path.Combine(_site.Output, "index.html.tmp"), Path.Combine(elsewhere, "thesis.txt"));
        File.Delete(Path.Combine(_site.Output, "index.html"));

        Assert.True(_site.Build().Succeeded);
        Assert.Equal(["thesis.txt"], Files(elsewhere));
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(elsewhere, "thesis.txt")));
        Assert.Null(new DirectoryInfo(Path.Combine(_site.Output, "about")).LinkTarget);
        Assert.False(Path.Exists(Path.Combine(_site.Output, "docs")));
    }

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!)];
}
