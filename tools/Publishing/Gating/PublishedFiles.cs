using System.Security.Cryptography;
using ClinicSite.Checks.Folders;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Output;

namespace ClinicSite.Publishing;

/// <summary>The files of a build, held to what the manifest says of them.</summary>
internal static class PublishedFiles
{
    /// <summary>The same name that <see cref="FolderDigest"/> gives the folder.</summary>
    public static string DigestOf(SiteManifest manifest) =>
        FolderDigest.Of(manifest.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, file.Sha256)));

    /// <summary>Reports every file that is not as the build has written it: changed, added, missing, or a link to elsewhere.</summary>
    public static void Compare(string folder, SiteManifest manifest, DiagnosticBag reasons)
    {
        var known = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var path in ListAll(folder))
        {
            if (!known.Remove(path, out var file)) reasons.Add(GateRules.FileAdded, null, path);
            else if (TryRead(folder, file) is null) reasons.Add(GateRules.FileChanged, null, path);
        }

        foreach (var path in known.Keys.Order(StringComparer.Ordinal)) reasons.Add(GateRules.FileMissing, null, path);
    }

    /// <summary>The bytes of a file, read once.</summary>
    /// <returns>Null where they are not those of the manifest, or where a link stands in the file's place.</returns>
    public static byte[]? TryRead(string folder, ManifestFile file)
    {
        try
        {
            var full = new FileInfo(Path.Combine(folder, file.Path));
            if (full.LinkTarget is not null || full.Length != file.Length) return null;
            var bytes = File.ReadAllBytes(full.FullName);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256 ? bytes : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Every file and every link, also in hidden folders; links are not followed.</summary>
    private static IEnumerable<string> ListAll(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var everything = new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false };
        return Walk(new DirectoryInfo(folder), "").Order(StringComparer.Ordinal);

        IEnumerable<string> Walk(DirectoryInfo directory, string prefix)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos("*", everything))
            {
                if (entry is DirectoryInfo { LinkTarget: null } inner)
                {
                    foreach (var path in Walk(inner, $"{prefix}{entry.Name}/")) yield return path;
                }
                else
                {
                    yield return prefix + entry.Name;
                }
            }
        }
    }
}
