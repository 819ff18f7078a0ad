using System.Diagnostics;

namespace ClinicSite.Tests.Commands;

/// <summary>What a build leaves that is killed in the middle, in a process of its own.</summary>
public class KilledBuildTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(90)]
    public async Task A_killed_build_leaves_whole_pages_no_manifest_and_the_next_one_makes_it_good(int files)
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/conditions/migraine.md");
        for (var number = 0; number < 100; number++)
            site.Write($"input/conditions/headache-{number}.md", text.Replace("title: Migraine", $"title: Headache {number}", StringComparison.Ordinal));
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        var whole = FolderHashes.Of(site.Output);
        Directory.Delete(site.Output, recursive: true);
        File.Delete(Path.Combine(site.Folder, ".clinicsite", "manifest.json"));

        await KillAfterAsync(site, files);

        Assert.False(File.Exists(Path.Combine(site.Folder, ".clinicsite", "manifest.json")));
        Assert.All(
            Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories),
            page => Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        Assert.Equal(whole, FolderHashes.Of(site.Output));
    }

    private static async Task KillAfterAsync(TemporarySite site, int files)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "clinicsite.dll");
        using var build = Process.Start(new ProcessStartInfo("dotnet", [program, "build", "--quiet", "--workers", "1", "--site", site.Folder])
        {
            RedirectStandardOutput = true,
        })!;
        while (!build.HasExited && Count(site) < files) await Task.Delay(1);
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, build.ExitCode);
    }

    private static int Count(TemporarySite site) =>
        Directory.Exists(site.Output) ? Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Count() : 0;
}
