using System.Runtime.InteropServices;
using ClinicSite.Browser;
using ClinicSite.Browser.Locating;

namespace ClinicSite.Tests;

public class BrowserLocatorTests
{
    private const string Cache = "/home/ada/.cache/ms-playwright";
    private const string Debian = "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n";
    private const string Ubuntu = "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n";

    [Fact]
    public async Task The_path_that_is_named_comes_first()
    {
        var machine = new FakeMachine("/my/browser", "/other/browser", "/usr/bin/chromium");
        machine.Variables["CLINICSITE_BROWSER"] = "/other/browser";
        Assert.Equal("/my/browser", await LocateAsync(machine, new BrowserOptions { ExecutablePath = "/my/browser" }));
        Assert.Equal("/other/browser", await LocateAsync(machine));
    }

    [Fact]
    public async Task A_path_that_is_named_and_missing_is_never_passed_over()
    {
        var machine = new FakeMachine("/usr/bin/chromium");
        machine.Variables["CLINICSITE_BROWSER"] = "/gone";
        Assert.Equal(
            "CLINICSITE_BROWSER names “/gone”, but there is no such file. Correct the variable, or unset it to use a browser of this machine.",
            await FailureAsync(machine));
    }

    [Fact]
    public async Task What_Playwright_has_installed_comes_next_the_newest_headless_shell_first()
    {
        var machine = new FakeMachine(
            $"{Cache}/chromium-1300/INSTALLATION_COMPLETE", $"{Cache}/chromium-1300/chrome-linux64/chrome",
            $"{Cache}/chromium_headless_shell-999/INSTALLATION_COMPLETE", $"{Cache}/chromium_headless_shell-999/chrome-linux/headless_shell",
            $"{Cache}/chromium_headless_shell-1248/INSTALLATION_COMPLETE", $"{Cache}/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell",
            $"{Cache}/chromium_headless_shell-1400/chrome-headless-shell-linux64/chrome-headless-shell",
            "/usr/bin/chromium");
        Assert.Equal($"{Cache}/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell", await LocateAsync(machine));
    }

    [Theory]
    [InlineData("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome")]
    [InlineData("/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/microsoft-edge")]
    [InlineData("/usr/local/bin/chromium", "/usr/bin/chromium", "/usr/bin/microsoft-edge")]
    [InlineData("/snap/bin/chromium", "/usr/bin/microsoft-edge")]
    public async Task Then_a_browser_of_the_machine_the_fastest_first(string expected, params string[] others) =>
        Assert.Equal(expected, await LocateAsync(new FakeMachine([.. others, expected])));

    [Fact]
    public async Task Macs_and_Windows_have_their_usual_places()
    {
        const string OnMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        Assert.Equal(OnMac, await LocateAsync(new FakeMachine(OnMac) { System = OSPlatform.OSX }));
        const string OnWindows = @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe";
        var windows = new FakeMachine(OnWindows) { System = OSPlatform.Windows };
        windows.Variables["ProgramFiles(x86)"] = @"C:\Program Files (x86)";
        Assert.Equal(OnWindows, await LocateAsync(windows));
    }

    [Fact]
    public async Task A_script_that_only_asks_for_a_snap_is_no_browser()
    {
        var machine = new FakeMachine();
        machine.Texts["/usr/bin/chromium-browser"] = "#!/bin/sh\necho 'snap install chromium' >&2\nexit 1\n";
        await FailureAsync(machine);
    }

    [Fact]
    public async Task Where_none_is_found_the_sources_are_tried_in_turn()
    {
        var machine = new FakeMachine();
        var first = new FakeSource("the network is down");
        var second = new FakeSource(null, () => machine.Add("/usr/bin/chromium"));
        Assert.Equal("/usr/bin/chromium", await LocateAsync(machine, sources: [first, second]));
        Assert.True(first.WasAsked);
    }

    [Fact]
    public async Task No_install_forbids_every_source()
    {
        var source = new FakeSource(null);
        var failure = await FailureAsync(new FakeMachine { Texts = { ["/etc/os-release"] = Debian } }, new BrowserOptions { NoInstall = true }, source);
        Assert.False(source.WasAsked);
        Assert.Equal(
            "There is no browser on this machine, so the pages cannot be audited. Installing one was forbidden (--no-install). "
            + "Install one with: sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium chromium-headless-shell. "
            + "Or name one with --browser PATH or the variable CLINICSITE_BROWSER.", failure);
    }

    [Fact]
    public async Task The_advice_names_what_was_tried_and_the_command_of_the_system()
    {
        var failure = await FailureAsync(
            new FakeMachine { IsRoot = true, Texts = { ["/etc/os-release"] = Ubuntu } },
            new BrowserOptions(),
            new FakeSource("Playwright's own browser could not be fetched (no network)"),
            new FakeSource(""));
        Assert.Equal(
            "There is no browser on this machine, so the pages cannot be audited. Playwright's own browser could not be fetched (no network). "
            + "Install one with: snap install chromium. Or name one with --browser PATH or the variable CLINICSITE_BROWSER.", failure);
    }

    [Fact]
    public async Task Ubuntu_without_snapd_has_no_package_to_install()
    {
        var machine = new FakeMachine { IsRoot = true, Texts = { ["/etc/os-release"] = Ubuntu } };
        var failure = await new DistributionPackage(machine).TryInstallAsync(new BrowserOptions(), TestContext.Current.CancellationToken);
        Assert.Equal("Ubuntu has Chromium only as a snap, and snapd does not run here", failure);
    }

    [Fact]
    public async Task The_distribution_is_left_alone_by_whoever_is_not_root()
    {
        var machine = new FakeMachine { Texts = { ["/etc/os-release"] = Debian } };
        Assert.Equal("", await new DistributionPackage(machine).TryInstallAsync(new BrowserOptions(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_program_that_does_not_end_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sleep there");
        var failure = await ChildProcess.RunAsync(
            "sleep", ["60"], new Dictionary<string, string>(), TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Equal("it was not done after 1 seconds", failure);
    }

    private static Task<string> LocateAsync(FakeMachine machine, BrowserOptions? options = null, params IBrowserSource[] sources) =>
        new BrowserLocator(machine, sources).LocateAsync(options ?? new BrowserOptions(), TestContext.Current.CancellationToken);

    private static async Task<string> FailureAsync(FakeMachine machine, BrowserOptions? options = null, params IBrowserSource[] sources) =>
        (await Assert.ThrowsAsync<BrowserUnavailableException>(() => LocateAsync(machine, options, sources))).Message;
}
