using System.Globalization;
using ClinicSite.Build;
using ClinicSite.Output;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>What every build promises, whatever the content.</summary>
public sealed class BuildLawTests : IDisposable
{
    private readonly TinySite _site = new();

    private string ManifestPath => _site.PathOf(".clinicsite/manifest.json");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(1, "en-US")]
    [InlineData(4, "tr-TR")]
    [InlineData(3, "ar-SA")]
    public void Two_builds_are_identical_whatever_the_folder_the_workers_and_the_culture(int workers, string culture)
    {
        BuildSession.Run(_site.Options with { Workers = 2 });
        using var other = new TinySite();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(culture);
            BuildSession.Run(other.Options with { Workers = workers });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(Snapshot(_site.Folder), Snapshot(other.Folder));
    }

    [Fact]
    public void A_text_is_rendered_alike_whatever_text_was_rendered_before_it()
    {
        const string Page = "treatments/infusion/index.html";
        BuildSession.Run(_site.Options with { Workers = 1 });
        var alone = _site.Read(Page);
        // The last that is written of a pasted list ends no line.
        const string Before = "input/conditions/migraine.md";
        _site.Write(Before, File.ReadAllText(_site.PathOf(Before)) + "\nIt helps (Grey, 2018).\n\n## References\n\nGrey, A. (2018). Pain at night. *Headache*, 58(2), 11–19.\n");
        BuildSession.Run(_site.Options with { Workers = 1 });
        Assert.Equal(alone, _site.Read(Page));
    }

    [Fact]
    public void An_error_leaves_the_last_good_output_whole()
    {
        _site.Build();
        var good = Snapshot(_site.Folder);
        _site.WithPage("# Broken\n");
        Assert.False(_site.Build().Succeeded);
        File.Delete(_site.PathOf("input/pages/about.md"));
        Assert.Equal(good.Where(Output), Snapshot(_site.Folder).Where(Output));
    }

    [Fact]
    public void The_manifest_names_every_file_with_its_hash_and_every_page_with_its_sources()
    {
        var manifest = _site.Build().Manifest!;
        Assert.Equal(Files(_site.Output), manifest.Files.Select(file => file.Path));
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, Hash(Path.Combine(_site.Output, file.Path))));
        Assert.Equal(Files(_site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)), manifest.Pages.Select(page => page.Path));
        Assert.All(manifest.Pages.SelectMany(page => page.Sources), source => Assert.True(File.Exists(_site.PathOf(source)), source));
        Assert.Equal(manifest.Files, SiteManifest.TryRead(ManifestPath)!.Files);
    }

    [Fact]
    public void A_build_that_was_killed_cannot_pass_for_a_finished_one_and_the_next_makes_it_whole()
    {
        var theme = new KilledTheme();
        _site.Build();
        var good = Snapshot(_site.Folder);
        Assert.ThrowsAny<Exception>(() => BuildSession.Run(_site.Options with { Theme = theme }));
        Assert.False(File.Exists(ManifestPath));

        // What a kill leaves: half a file beside its place, and a page cut short.
        File.WriteAllText(Path.Combine(_site.Output, "index.html.tmp"), "<htm");
        File.WriteAllText(Path.Combine(_site.Output, "index.html"), "<html");
        Assert.True(_site.Build().Succeeded);
        Assert.Equal(good, Snapshot(_site.Folder));
    }

    [Fact]
    public void Files_that_no_longer_belong_are_removed_with_their_folders()
    {
        _site.Write("input/pages/old.md", "---\ntitle: Old\nsummary: Old.\n---\nText.\n").Build();
        File.Delete(_site.PathOf("input/pages/old.md"));
        Assert.Equal(1, _site.Build().Removed);
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "old")));
    }

    [Fact]
    public void Files_that_have_not_changed_are_not_touched()
    {
        _site.Build();
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Files(_site.Output)) File.SetLastWriteTimeUtc(Path.Combine(_site.Output, file), then);
        _site.WithPage("Other words.\n");
        Assert.Equal(1, _site.Build().Written);
        var touched = Files(_site.Output).Where(file => File.GetLastWriteTimeUtc(Path.Combine(_site.Output, file)) != then);
        Assert.Equal(["about/index.html"], touched);
    }

    [Fact]
    public void An_unknown_clinic_is_wrong_usage_and_writes_nothing()
    {
        var result = BuildSession.Run(_site.Options with { ClinicId = "nowhere" });
        Assert.True(result.UnknownClinic);
        Assert.False(Directory.Exists(_site.Output));
    }

    private static bool Output(string line) => line.StartsWith("output/", StringComparison.Ordinal) || line.StartsWith(".clinicsite/", StringComparison.Ordinal);

    /// <summary>Where the machine knows no cultures, one with other digits, separators and calendar habits is made by hand.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name == "en-US") return culture;
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = ("~", ",", ".");
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = (".", "h");
        return culture;
    }

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static string[] Snapshot(string folder) => [.. Files(folder).Select(file => $"{file} {Hash(Path.Combine(folder, file))}")];

    private static string Hash(string path) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
}
