using System.Collections.Concurrent;
using ClinicSite.Tests.Commands;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests.Shipped;

/// <summary>
/// Of the framework only what is called comes along with the published program, so what is only called by its name could be
/// missing; and what builds is compiled by another compiler than the one these tests are run by.
/// </summary>
public sealed class PublishedProgramTests(ShippedSite shipped, PublishedProgram published) : IClassFixture<PublishedProgram>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinicsite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_published_program_builds_the_same_bytes_and_audits_in_a_browser()
    {
        var program = await published.PathAsync();

        var output = Path.Combine(_folder, "output");
        var (code, said) = await PublishedProgram.RunAsync(program, "build", "--site", ShippedSite.Repository, "--output", output);
        Assert.True(code == 0, said);
        Assert.Equal(FolderHashes.Of(await shipped.FolderAsync()), FolderHashes.Of(output));

        using var pages = new TinyFolder();
        pages.With("index.html", TinyFolder.Page("<p style=\"color: #bbb\">Pale.</p><a href=\"/gone/\">Gone</a>"));
        (code, said) = await PublishedProgram.RunAsync(program, "check", pages.Path, "--site", _folder, "--only", "browser,links,html,privacy");
        Assert.True(code == 1, said);
        Assert.Contains("axe:color-contrast", said, StringComparison.Ordinal);
        Assert.Contains("CLN4001", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_compiled_to_machine_code_says_the_same_of_every_spec_and_writes_the_same_bytes()
    {
        var program = await published.NativeAsync();
        var specs = Spec.In("diagnostics").Concat(Spec.In("pages")).ToList();
        var different = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(specs, TestContext.Current.CancellationToken, async (spec, _) =>
        {
            var (here, there) = await BuildBothAsync(spec, program);
            if (here != there) different.Add($"{spec}\nHere:\n{here}\nCompiled to machine code:\n{there}");
        });
        Assert.True(specs.Count > 400, $"There are {specs.Count} specs.");
        Assert.True(different.IsEmpty, string.Join("\n\n", different));
    }

    [Fact]
    public async Task A_program_that_has_lost_the_whole_one_beside_it_says_so()
    {
        var alone = Path.Combine(_folder, "clinicsite");
        File.Copy(await published.NativeAsync(), alone);
        var (code, said) = await PublishedProgram.RunAsync(alone, "check");
        Assert.Equal(3, code);
        Assert.Equal($"{alone}-managed cannot be started (No such file or directory). Publish the program again, and keep its folder together.\n", said);
    }

    private static async Task<(string Here, string There)> BuildBothAsync(Spec spec, string program)
    {
        using var site = new TinySite().With(spec);
        string[] arguments = ["build", "--site", site.Folder, "--today", "2026-11-22", "--quiet", .. spec.Find("clinic") is { } clinic ? ["--clinic", clinic.Trim()] : Array.Empty<string>()];
        var here = await CommandRun.OfAsync(arguments);
        var expected = $"{here.ExitCode}\n{here.Output}{here.Errors}{Written(site)}";
        var there = await PublishedProgram.RunAsync(program, arguments);
        return (expected, $"{there.Code}\n{there.Said}{Written(site)}");
    }

    /// <summary>What a build wrote, which is then taken away.</summary>
    private static string Written(TinySite site)
    {
        var files = Directory.Exists(site.Output) ? string.Join('\n', FolderHashes.Of(site.Output)) : "";
        foreach (var folder in (string[])[site.Output, site.PathOf(".clinicsite")])
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return files;
    }
}
