namespace ClinicSite.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--onyl", "links")]
    [InlineData("check", "--only", "lniks")]
    [InlineData("check", "no-such-folder")]
    [InlineData("build", "--workers", "0")]
    [InlineData("build", "--today", "2026-13-01")]
    [InlineData("build", "--base-url", "clinic.example")]
    [InlineData("explain", "CLN9999")]
    public async Task A_command_that_is_called_wrongly_ends_with_2_and_says_so(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task An_unknown_clinic_is_wrong_usage_and_the_nearest_is_named()
    {
        using var site = await TemporarySite.CreateAsync();
        var run = await CommandRun.OfAsync("build", "--site", site.Folder, "--clinic", "frist-clinic");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean \"first-clinic\"?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_site_is_told_what_is_missing()
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite-");
        var run = await CommandRun.OfAsync("build", "--site", folder.FullName);
        folder.Delete();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CLN0001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_prints_the_page_of_a_rule()
    {
        var run = await CommandRun.OfAsync("explain", "cln1016");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# CLN1016", run.Output, StringComparison.Ordinal);
    }
}
