using System.ComponentModel;
using System.Diagnostics;

namespace ClinicSite.Cli.Publishing;

/// <summary>The commit a site was built from.</summary>
internal static class SourceCommit
{
    /// <summary>Asks CI, then git.</summary>
    /// <returns>Empty where neither knows.</returns>
    public static async Task<string> OfAsync(string site, CancellationToken cancellation)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_SHA") is { Length: > 0 } commit) return commit;
        try
        {
            var start = new ProcessStartInfo("git", ["-C", site, "rev-parse", "HEAD"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            var text = await git.StandardOutput.ReadToEndAsync(cancellation);
            await git.WaitForExitAsync(cancellation);
            return git.ExitCode == 0 ? text.Trim() : "";
        }
        catch (Win32Exception)
        {
            return "";
        }
    }
}
