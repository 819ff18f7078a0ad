using System.Text;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Output;

namespace ClinicSite.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Pages_are_listed_in_ordinal_order()
    {
        _site.With("b/index.html").With("B.html").With("a.htm").With("a.css").With(".git/x.html").With("a b%.html");
        Assert.Equal(["B.html", "a b%.html", "a.htm", "b/index.html"], _site.Target().Pages);
    }

    [Fact]
    public void Links_out_of_the_folder_and_round_in_circles_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege there");
        _site.With("a/index.html").WithBeside("secret.html", "x");
        File.CreateSymbolicLink(Path.Combine(_site.Folder, "out.html"), Path.Combine(_site.Folder, "..", "secret.html"));
        File.CreateSymbolicLink(Path.Combine(_site.Folder, "in.html"), Path.Combine(_site.Folder, "a", "index.html"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "a", "circle"), _site.Folder);
        Assert.Equal(["a/index.html", "in.html"], FolderScanner.ListFiles(_site.Folder));
    }

    [Theory]
    [InlineData("../output", true)]
    [InlineData("../elsewhere", false)]
    public void A_manifest_counts_only_for_the_folder_it_names(string named, bool counts)
    {
        _site.With("index.html").WithBeside(".clinicsite/manifest.json", $$"""{"folder":"{{named}}","baseUrl":"https://own.example","files":[],"pages":[]}""");
        var target = _site.Target(baseUrl: null);
        Assert.Equal(counts, target.Manifest is not null);
        Assert.Equal(counts ? "https://own.example" : null, target.BaseUrl);
    }

    [Fact]
    public async Task A_finding_leads_to_its_line_of_Markdown_and_a_fault_of_the_page_to_its_file()
    {
        var page = Checked.Page("<a href=\"/gone/\">x</a>").Replace("lang=\"en\"", "", StringComparison.Ordinal);
        var entry = new SourceMapEntry(page.IndexOf("<a", StringComparison.Ordinal), "input/a.md", 42, 7);
        var map = Encoding.ASCII.GetString(MapEncoding.Encode([entry], new Dictionary<string, int> { ["input/a.md"] = 0 }));
        _site.With("index.html", page)
            .WithBeside(".clinicsite/manifest.json", """{"folder":"../output","baseUrl":"https://clinic.example","files":[],"pages":[{"path":"index.html","sources":["input/site.yml"]}]}""")
            .WithBeside(".clinicsite/sources.json", $$$"""{"version":2,"files":["input/a.md"],"pages":{"index.html":"{{{map}}}"}}""");

        Assert.Equal("input/a.md(42,7)", Assert.Single((await _site.RunAsync("links")).Findings).Location!.ToString());
        Assert.Equal("input/site.yml", Assert.Single((await _site.RunAsync("html")).Findings).Location!.ToString());
    }

    [Fact]
    public async Task All_checks_share_one_pass_and_see_every_page()
    {
        _site.With("index.html", Checked.Page("")).With("b.html", Checked.Page(""));
        var target = _site.Target();
        foreach (var check in StaticChecks.Create(StaticChecks.Ids))
        {
            var result = await check.RunAsync(target, TestContext.Current.CancellationToken);
            Assert.Equal((check.Id, CheckStatus.Ran, 2), (result.Id, result.Status, result.PagesSeen.Count));
        }
    }

    [Fact]
    public void Every_rule_of_these_checks_has_a_page()
    {
        var root = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(root, "tools", "docs", "rules"))) root = Path.GetDirectoryName(root.TrimEnd(Path.DirectorySeparatorChar))!;
        foreach (var rule in RuleList.All) Assert.True(File.Exists(Path.Combine(root, "tools", "docs", "rules", rule.Id + ".md")), rule.Id);
    }
}
