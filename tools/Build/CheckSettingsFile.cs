using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Validate;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>Settings of the checks in a file of their own (<c>--config</c>, or <c>clinicsite.yml</c> beside a bare folder): <c>checks: { … }</c>, as in <c>site.yml</c>, or <c>site.yml</c> itself.</summary>
public static class CheckSettingsFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>What it demands; null where it cannot be read.</returns>
    public static CheckSettings? Read(string path, DiagnosticBag diagnostics)
    {
        var info = new FileInfo(path);
        var file = new InputFile(path.Replace(Path.DirectorySeparatorChar, '/'), Directory.GetCurrentDirectory(), InputKind.Settings, info.Exists ? info.Length : 0, default);
        if (TextLoader.Load(file, diagnostics) is not { } source || YamlReader.Read(source, diagnostics) is not YamlMapping mapping) return null;
        var fields = new FieldReader(mapping, "in the settings of the checks", new SourceLocation(file.Path, 1, 1), diagnostics);
        var settings = CheckSettingsReader.Read(fields);
        // A site's own settings hold more than this, and the build has looked at the rest.
        if (mapping.Find("baseUrl") is null) fields.Finish();
        return settings;
    }
}
