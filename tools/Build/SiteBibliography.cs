using ClinicSite.Build.Discover;
using ClinicSite.Build.Validate;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;

namespace ClinicSite.Build;

/// <summary>The bibliography of a site by itself, for commands that need nothing else of it.</summary>
public static class SiteBibliography
{
    /// <summary>Reads every file under <c>input/references/</c>.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="today">No reference is younger.</param>
    /// <param name="diagnostics">Takes what is wrong with the files and their entries, and nothing of other files.</param>
    /// <returns>Null where there is no site.</returns>
    public static Bibliography? Load(string siteDirectory, DateOnly today, DiagnosticBag diagnostics)
    {
        var inputs = SiteDiscovery.Run(siteDirectory, new DiagnosticBag());
        return inputs.Find("input/site.yml") is null ? null : InputParser.ReadBibliography(inputs, today, diagnostics).Bibliography;
    }
}
