using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>The files of the bibliography as text, for commands that change them.</summary>
public static class SiteReferences
{
    /// <summary>Reads every file under <c>input/references/</c>.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <returns>Null where there is no site.</returns>
    public static IReadOnlyList<SourceText>? Load(string siteDirectory, DiagnosticBag diagnostics)
    {
        var inputs = SiteDiscovery.Run(siteDirectory, new DiagnosticBag());
        return inputs.Find("input/site.yml") is null ? null
            : [.. inputs.OfKind(InputKind.Reference).Select(file => TextLoader.Load(file, diagnostics)).OfType<SourceText>()];
    }

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shownAs">How diagnostics name it.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <returns>Null where it is no text; the diagnostics say why.</returns>
    public static SourceText? Read(string path, string shownAs, DiagnosticBag diagnostics)
    {
        var info = new FileInfo(path);
        var file = new InputFile(shownAs, info.DirectoryName ?? "", InputKind.Reference, info.Exists ? info.Length : 0, DateTime.UnixEpoch);
        return TextLoader.Load(file, diagnostics, info.FullName);
    }
}
