using ClinicSite.Build;
using ClinicSite.Build.Review;
using ClinicSite.Tests.Support;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>A session that builds again does only what an edit asks for, and comes to what a new build would.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly TinySite _site = new();
    private readonly BuildSession _session;

    public IncrementalBuildTests()
    {
        _site.Write("input/clinics/desert-ridge/notes/migraine.md", "Our note.\n");
        _session = new BuildSession(_site.Options);
        Assert.Empty(TinySite.Lines(_session.Build()));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Nothing_changed_and_nothing_is_rendered() => Assert.Empty(Rebuild());

    [Fact]
    public void An_edit_of_a_body_renders_the_pages_that_show_it()
    {
        Edit("input/pages/about.md", "We look after people.", "We look after everybody.");
        Assert.Equal(["about/index.html"], Rebuild());
    }

    [Fact]
    public void An_edit_of_a_condition_renders_no_page_that_has_nothing_to_do_with_it()
    {
        Edit("input/conditions/migraine.md", "Migraine is common.", "Migraine is very common.");
        Assert.Equal(["clinics/desert-ridge/migraine/index.html", "conditions/migraine/index.html"], Rebuild());
    }

    [Fact]
    public void An_edit_saved_while_another_text_is_broken_is_built_when_that_one_is_mended()
    {
        Edit("input/pages/about.md", "We look after people.", "We look after everybody.");
        Edit("input/conditions/migraine.md", "Migraine is common.", "Migraine is common [@nobody2020].");
        Assert.False(_session.Build().Succeeded);
        Edit("input/conditions/migraine.md", " [@nobody2020]", "");
        Assert.Contains("about/index.html", Rebuild());
    }

    [Fact]
    public void An_edit_of_a_note_renders_one_page()
    {
        Edit("input/clinics/desert-ridge/notes/migraine.md", "Our note.", "Our other note.");
        Assert.Equal(["clinics/desert-ridge/migraine/index.html"], Rebuild());
    }

    [Theory]
    [InlineData("input/conditions/migraine.md", "title: Migraine", "title: Migraines")]
    [InlineData("input/treatments/infusion.md", "summary: What an", "summary: How an")]
    [InlineData("input/treatments/infusion.md", "title: Infusion", "title: Infusions")]
    [InlineData("input/pages/about.md", "title: About", "title: About us")]
    [InlineData("input/pages/about.md", "summary: Who we are.\n", "summary: Who we are.\nredirectFrom: /us/\n")]
    [InlineData("input/conditions/migraine.md", "reviewed: 2026-10-01", "reviewed: 2026-11-01")]
    [InlineData("input/clinics/desert-ridge/clinic.yml", "Desert Ridge Clinic", "Desert Clinic")]
    [InlineData("input/people/ada-example.yml", "Ada Example", "Ada B. Example")]
    [InlineData("input/statistics.yml", "12%", "13%")]
    [InlineData("input/references/headache.json", "Migraine in adults", "Migraine in all adults")]
    [InlineData("input/site.yml", "988", "112")]
    [InlineData("input/terms.yml", "name: migraine,", "name: the migraine,")]
    public void An_edit_comes_to_what_a_new_build_would(string path, string from, string to)
    {
        Edit(path, from, to);
        Rebuild();
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_page_and_a_mended_one_replaces_it()
    {
        Edit("input/pages/about.md", "We look after people.", "# We look after people.");
        Assert.Equal(["CLN3001 input/pages/about.md(5,1) error"], TinySite.Lines(_session.Build()));
        Assert.Contains("<p>We look after people.</p>", _site.Read("about/index.html"));
        Edit("input/pages/about.md", "# We look after people.", "Mended.");
        Assert.Equal(["about/index.html"], Rebuild());
        Assert.Contains("<p>Mended.</p>", _site.Read("about/index.html"));
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_noticed()
    {
        _site.Write("input/pages/new.md", "---\ntitle: New\nsummary: New.\n---\nText.\n");
        Assert.Contains("new/index.html", Rebuild());
        File.Delete(_site.PathOf("input/pages/new.md"));
        Rebuild();
        Assert.False(File.Exists(Path.Combine(_site.Output, "new", "index.html")));
    }

    [Fact]
    public void A_file_missing_from_the_output_is_made_again()
    {
        File.Delete(Path.Combine(_site.Output, "about", "index.html"));
        Assert.Equal(["about/index.html"], Rebuild());
    }

    [Fact]
    public void A_picture_that_no_text_shows_any_more_is_taken_away()
    {
        _site.Write("input/pages/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        Edit("input/pages/about.md", "We look after people.", "We look after people. ![A square, seen from above.](images/a.svg)");
        Rebuild();
        var picture = Assert.Single(Directory.GetFiles(_site.Output, "a.*.svg", SearchOption.AllDirectories));
        Edit("input/pages/about.md", " ![A square, seen from above.](images/a.svg)", "");
        Rebuild();
        Assert.False(File.Exists(picture));
    }

    [Fact]
    public void A_page_edited_after_its_review_says_so_until_it_is_signed_again()
    {
        Sign("input/conditions/migraine.md");
        Rebuild();
        Assert.All(Migraine, page => Assert.DoesNotContain("Changed since review.", _site.Read(page), StringComparison.Ordinal));
        Edit("input/conditions/migraine.md", "Migraine is common.", "Migraine is rare.");
        Assert.Equal(Migraine, Rebuild().Intersect(Migraine));
        Assert.All(Migraine, page => Assert.Contains("Changed since review.", _site.Read(page), StringComparison.Ordinal));
        Sign("input/conditions/migraine.md");
        Assert.Equal(Migraine, Rebuild().Intersect(Migraine));
        Assert.All(Migraine, page => Assert.DoesNotContain("Changed since review.", _site.Read(page), StringComparison.Ordinal));
    }

    private static readonly string[] Migraine = ["clinics/desert-ridge/migraine/index.html", "conditions/migraine/index.html"];

    private void Sign(string path)
    {
        var source = new SourceText(path, File.ReadAllText(_site.PathOf(path)));
        ReviewLedger.Load(_site.Folder).Sign(path, new SignedReview("ada-example", "2026-10-01", ReviewHash.Of(source, [])));
    }

    private void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(_site.PathOf(path));
        Assert.Contains(from, text);
        _site.Write(path, text.Replace(from, to));
        // An edit within the resolution of the file system's clock is still an edit.
        File.SetLastWriteTimeUtc(_site.PathOf(path), File.GetLastWriteTimeUtc(_site.PathOf(path)).AddSeconds(2));
    }

    /// <summary>Builds again, demands what a new build elsewhere comes to, and gives the pages that were rendered.</summary>
    private IReadOnlyList<string> Rebuild()
    {
        var again = _session.Build();
        Assert.True(again.Succeeded);
        var elsewhere = _site.Options with { OutputDirectory = _site.PathOf("fresh") };
        var fresh = BuildSession.Run(elsewhere);
        Assert.Equal(fresh.Manifest!.Files, again.Manifest!.Files);
        Assert.Equal(fresh.Manifest.Pages.Select(page => page.Path), again.Manifest.Pages.Select(page => page.Path));
        Assert.Equal(File.ReadAllText(_site.PathOf("fresh.sources.json")), File.ReadAllText(_site.PathOf(".clinicsite/sources.json")));
        return again.Rendered;
    }
}
