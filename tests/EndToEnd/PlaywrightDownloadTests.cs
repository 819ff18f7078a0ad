using ClinicSite.Browser;
using ClinicSite.Browser.Locating;

namespace ClinicSite.Tests;

public class PlaywrightDownloadTests
{
    [Fact]
    public async Task A_program_without_the_driver_beside_it_says_so()
    {
        var failure = await new PlaywrightDownload(new FakeMachine()).TryInstallAsync(new BrowserOptions(), TestContext.Current.CancellationToken);
        Assert.Equal("Playwright's installer is not beside the program", failure);
    }

    [Fact]
    public void The_driver_lies_beside_this_program_for_its_own_system_alone()
    {
        var nodes = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"));
        Assert.Single(nodes);
    }

    [Fact]
    public async Task The_first_complaint_of_a_program_is_passed_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh there");
        var failure = await ChildProcess.RunAsync(
            "sh", ["-c", "echo reading; echo 'E: no such package' >&2; echo 'E: giving up' >&2; exit 100"],
            new Dictionary<string, string>(), TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("E: no such package", failure);
    }
}
