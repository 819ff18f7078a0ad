using ClinicSite.Tests.Commands;

namespace ClinicSite.Tests.Publishing;

/// <summary>A preview is a build of its own, audited and gated as such.</summary>
public sealed class PreviewBuildTests(CheckedSite audited) : IClassFixture<CheckedSite>, IDisposable
{
    private readonly CopiedSite _site = audited.Copy();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task No_page_of_a_preview_is_listed_and_its_audit_opens_the_gate()
    {
        var check = await CommandRun.OfAsync(
            "check", "--site", _site.Folder, "--only", "links,html,metadata,privacy", "--quiet", "--today", CheckedSite.Today, "--noindex", "--base-url", "https://preview.example");
        Assert.Equal(0, check.ExitCode);
        Assert.DoesNotContain("error", check.Output, StringComparison.Ordinal);
        foreach (var page in Directory.EnumerateFiles(_site.At("output"), "*.html", SearchOption.AllDirectories))
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.StartsWith("/*\n  X-Robots-Tag: noindex\n", File.ReadAllText(_site.At("output/_headers")), StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n", File.ReadAllText(_site.At("output/robots.txt")));
        Assert.False(File.Exists(_site.At("output/sitemap.xml")));
        Assert.Equal(0, (await _site.GateAsync()).ExitCode);
    }

    [Fact]
    public async Task The_site_after_a_preview_is_as_it_was_before()
    {
        var before = File.ReadAllText(_site.At(".clinicsite/manifest.json"));
        await CheckedSite.CheckAsync(_site.Folder, "--noindex");
        Assert.NotEqual(before, File.ReadAllText(_site.At(".clinicsite/manifest.json")));
        await CheckedSite.CheckAsync(_site.Folder);
        Assert.Equal(before, File.ReadAllText(_site.At(".clinicsite/manifest.json")));
    }
}
