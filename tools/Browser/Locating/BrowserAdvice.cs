using System.Runtime.InteropServices;

namespace ClinicSite.Browser.Locating;

/// <summary>The one paragraph a person reads where no browser can be had.</summary>
internal static class BrowserAdvice
{
    public static string For(IMachine machine, BrowserOptions options, IReadOnlyList<string> tried)
    {
        var why = options.NoInstall ? " Installing one was forbidden (--no-install)." : string.Concat(tried.Select(item => $" {item}."));
        return $"There is no browser on this machine, so the pages cannot be audited.{why} "
            + $"Install one with: {Command(machine)}. Or name one with --browser PATH or the variable {BrowserLocator.Variable}.";
    }

    private static string Command(IMachine machine)
    {
        if (machine.System == OSPlatform.Windows) return "winget install Google.Chrome";
        if (machine.System == OSPlatform.OSX) return "brew install --cask google-chrome";
        var sudo = machine.IsRoot ? "" : "sudo ";
        var distribution = Distribution.Of(machine);
        if (distribution.IsUbuntu) return $"{sudo}snap install chromium";
        if (distribution.IsDebian)
            return $"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends chromium chromium-headless-shell";
        return distribution.Id switch
        {
            "fedora" => $"{sudo}dnf install -y chromium-headless",
            "alpine" => $"{sudo}apk add chromium",
            "arch" => $"{sudo}pacman -S chromium",
            _ => "your distribution's package manager (the package is mostly called chromium)",
        };
    }
}

/// <summary>Which Linux it is, by <c>/etc/os-release</c>.</summary>
internal sealed record Distribution(string Id, string Like)
{
    public bool IsUbuntu => Id == "ubuntu" || Like.Split(' ').Contains("ubuntu");

    public bool IsDebian => !IsUbuntu && (Id == "debian" || Like.Split(' ').Contains("debian"));

    public static Distribution Of(IMachine machine)
    {
        var lines = machine.ReadText("/etc/os-release").Split('\n');
        return new Distribution(Value(lines, "ID="), Value(lines, "ID_LIKE="));
    }

    private static string Value(string[] lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim().Trim('"') ?? "";
}
