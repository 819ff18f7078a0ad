using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>Where browsers are found, best first: a headless shell audits twice as fast as a whole browser.</summary>
internal static class BrowserPlaces
{
    private static readonly string[] LinuxNames =
    [
        "chromium-headless-shell", "chrome-headless-shell", "google-chrome", "google-chrome-stable", "chromium",
        "chromium-browser", "microsoft-edge", "microsoft-edge-stable",
    ];

    private static readonly string[] LinuxFolders = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];

    private static readonly string[] MacPrograms =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Every place on this machine where a browser could be.</summary>
    public static IEnumerable<string> On(IMachine machine)
    {
        if (machine.System == OSPlatform.Windows) return OnWindows(machine);
        var paths = (machine.Variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        var named = LinuxNames.SelectMany(name => paths.Concat(LinuxFolders).Select(folder => $"{folder.TrimEnd('/')}/{name}"));
        return (machine.System == OSPlatform.OSX ? OnMac(machine).Concat(named) : named).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OnMac(IMachine machine)
    {
        string[] folders = ["/Applications", $"{machine.Variable("HOME")}/Applications"];
        return MacPrograms.SelectMany(program => folders.Select(folder => $"{folder}/{program}"));
    }

    private static IEnumerable<string> OnWindows(IMachine machine)
    {
        var folders = new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }.Select(machine.Variable).OfType<string>().ToList();
        var usual = WindowsPrograms.SelectMany(program => folders.Select(folder => $@"{folder}\{program}"));
        var paths = (machine.Variable("PATH") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chrome-headless-shell.exe", "chrome.exe", "chromium.exe", "msedge.exe"];
        return usual.Concat(names.SelectMany(name => paths.Select(folder => $@"{folder.TrimEnd('\\')}\{name}")));
    }
}
