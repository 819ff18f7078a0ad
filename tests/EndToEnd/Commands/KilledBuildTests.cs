using System.Diagnostics;

namespace ClinicSite.Tests.Commands;

/// <summary>What a build leaves that is killed in the middle, in a process of its own.</summary>
public class KilledBuildTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(90)]
    public async Task A_first_build_that_is_killed_leaves_no_site_and_the_next_one_makes_it_good(int files)
    {
        using var site = await LargeSiteAsync();
        var whole = FolderHashes.Of(site.Output);
        Directory.Delete(site.Output, recursive: true);
        File.Delete(Path.Combine(site.Folder, ".clinicsite", "manifest.json"));

        var place = site.Output + ".unfinished";
        await KillAfterAsync(site, files, () => Directory.Exists(place) ? Directory.EnumerateFiles(place, "*.html", SearchOption.AllDirectories).Count() : 0);

        Assert.False(File.Exists(Path.Combine(site.Folder, ".clinicsite", "manifest.json")));
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        Assert.Equal(whole, FolderHashes.Of(site.Output));
        Assert.False(Directory.Exists(place));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task A_build_over_a_site_that_is_killed_leaves_whole_pages_no_manifest_and_the_next_one_makes_it_good(int files)
    {
        using var site = await LargeSiteAsync();
        var before = PagesOf(site).ToDictionary(page => page, File.GetLastWriteTimeUtc);
        site.Edit("input/site.yml", "name: ", "name: New ");

        await KillAfterAsync(site, files, () => PagesOf(site).Count(page => !before.TryGetValue(page, out var time) || time != File.GetLastWriteTimeUtc(page)));

        Assert.False(File.Exists(Path.Combine(site.Folder, ".clinicsite", "manifest.json")));
        Assert.All(PagesOf(site), page => Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        var mended = FolderHashes.Of(site.Output);
        Directory.Delete(site.Output, recursive: true);
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        Assert.Equal(FolderHashes.Of(site.Output), mended);
    }

    private static string[] PagesOf(TemporarySite site) => Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories);

    private static async Task<TemporarySite> LargeSiteAsync()
    {
        var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/conditions/migraine.md");
        for (var number = 0; number < 100; number++)
            site.Write($"input/conditions/headache-{number}.md", text.Replace("title: Migraine", $"title: Headache {number}", StringComparison.Ordinal));
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        return site;
    }

    private static async Task KillAfterAsync(TemporarySite site, int files, Func<int> count)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", [CommandRun.Program, "build", "--quiet", "--workers", "1", "--site", site.Folder])
        {
            RedirectStandardOutput = true,
        })!;
        while (!build.HasExited && count() < files) await Task.Delay(1);
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, build.ExitCode);
    }
}
