using System.Globalization;
using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>The browsers that Playwright has installed for this user, newest first.</summary>
internal static class PlaywrightCache
{
    private const string Finished = "INSTALLATION_COMPLETE";
    private static readonly string[] Kinds = ["chromium_headless_shell-", "chromium-"];

    private static readonly string[] Programs =
    [
        "chrome-headless-shell", "headless_shell", "chrome", "chrome-headless-shell.exe", "headless_shell.exe", "chrome.exe",
        "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing", "Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>The best one; null where there is none.</summary>
    public static string? Find(IMachine machine)
    {
        var installed = machine.Folders(Root(machine));
        foreach (var kind in Kinds)
        {
            var newestFirst = installed.Where(folder => NameOf(folder).StartsWith(kind, StringComparison.Ordinal))
                .OrderByDescending(folder => Revision(NameOf(folder)[kind.Length..]));
            foreach (var folder in newestFirst.Where(folder => machine.HasFile($"{folder}/{Finished}")))
            {
                var programs = machine.Folders(folder).SelectMany(inner => Programs.Select(program => $"{inner}/{program}"));
                if (programs.FirstOrDefault(machine.HasFile) is { } found) return found;
            }
        }

        return null;
    }

    private static string Root(IMachine machine)
    {
        if (machine.Variable("PLAYWRIGHT_BROWSERS_PATH") is { } chosen && chosen != "0") return chosen;
        if (machine.System == OSPlatform.Windows) return $"{machine.Variable("LocalAppData")}/ms-playwright";
        if (machine.System == OSPlatform.OSX) return $"{machine.Variable("HOME")}/Library/Caches/ms-playwright";
        return $"{machine.Variable("XDG_CACHE_HOME") ?? machine.Variable("HOME") + "/.cache"}/ms-playwright";
    }

    private static string NameOf(string folder) => folder[(folder.LastIndexOfAny(['/', '\\']) + 1)..];

    private static int Revision(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;
}
