namespace ClinicSite.Tests.Commands;

public class BuildCommandTests
{
    [Fact]
    public async Task A_new_site_builds_at_once_and_a_second_build_changes_nothing()
    {
        using var site = await TemporarySite.CreateAsync();
        var first = await CommandRun.OfAsync("build", "--site", site.Folder);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("Talk to First Clinic about migraine", site.Read("output/clinics/first-clinic/migraine/index.html"), StringComparison.Ordinal);
        var second = await CommandRun.OfAsync("build", "--site", site.Folder);
        Assert.Contains("nothing had changed", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_shown_with_its_line_and_caret_and_the_last_good_site_stays()
    {
        using var site = await TemporarySite.CreateAsync();
        await CommandRun.OfAsync("build", "--site", site.Folder);
        var before = site.Read("output/conditions/migraine/index.html");
        site.Edit("input/conditions/migraine.md", "summary:", "sumary:");
        var run = await CommandRun.OfAsync("build", "--site", site.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/conditions/migraine.md(3,1): error CLN1016", run.Output, StringComparison.Ordinal);
        Assert.Contains("^^^^^^", run.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"summary\"?", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("output/conditions/migraine/index.html"));
    }

    [Fact]
    public async Task Every_new_piece_leaves_a_site_that_builds()
    {
        using var site = await TemporarySite.CreateAsync();
        foreach (var kind in new[] { "condition", "treatment", "page", "person", "clinic" })
            Assert.Equal(0, (await CommandRun.OfAsync("new", kind, $"Second {kind}", "--site", site.Folder)).ExitCode);
        var run = await CommandRun.OfAsync("build", "--site", site.Folder);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Second clinic", site.Read("output/clinics/second-clinic/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbor-view", "Harbor View")]
    [InlineData("Saint-Cloud clinic", "Saint-Cloud clinic")]
    public async Task A_new_clinic_is_called_what_its_editor_typed(string typed, string name)
    {
        using var site = await TemporarySite.CreateAsync();
        Assert.Equal(0, (await CommandRun.OfAsync("new", "clinic", typed, "--site", site.Folder)).ExitCode);
        var record = Directory.GetFiles(Path.Combine(site.Folder, "input", "clinics"), "clinic.yml", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.Contains(record, text => text.Contains($"name: {name}\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_never_overwrites_what_is_there()
    {
        using var site = await TemporarySite.CreateAsync();
        var before = site.Read("input/conditions/migraine.md");
        Assert.Equal(2, (await CommandRun.OfAsync("new", "condition", "migraine", "--site", site.Folder)).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("new", "site", site.Folder)).ExitCode);
        Assert.Equal(before, site.Read("input/conditions/migraine.md"));
    }
}
