using ClinicSite.Output;

namespace ClinicSite.Checks.Folders;

/// <summary>Makes a target of a folder: its pages, and its manifest and source map where it is one of our own builds.</summary>
public static class AuditTargetFactory
{
    /// <summary>Looks at a folder.</summary>
    /// <param name="folder">The folder of HTML.</param>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>, which says where a manifest would be; null where there is none.</param>
    /// <param name="baseUrl">The address at which the folder will be served; null takes the manifest's, or what the folder says of itself.</param>
    /// <param name="workers">How many workers a check may use.</param>
    /// <param name="progress">Told of pages as they are done.</param>
    public static AuditTarget Create(
        string folder, string? siteDirectory = null, string? baseUrl = null, int workers = 1, IProgressListener? progress = null)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var site = siteDirectory ?? Path.GetDirectoryName(full) ?? full;
        var manifest = ReadManifest(site, full);
        var files = FolderScanner.ListFiles(full);
        return new AuditTarget
        {
            Folder = full,
            Files = files,
            Pages = [.. files.Where(FolderScanner.IsPage)],
            BaseUrl = (baseUrl ?? manifest?.BaseUrl ?? (manifest is null ? OwnAddress.Of(full, files) : null))?.TrimEnd('/'),
            Manifest = manifest,
            SiteDirectory = site,
            SourceMap = manifest is null ? SourceMap.Empty : SourceMapFile.Read(SiteManifest.SourceMapPathFor(site, full)),
            Workers = Math.Max(1, workers),
            Progress = progress,
        };
    }

    /// <summary>A manifest that names another folder says nothing of this one.</summary>
    private static SiteManifest? ReadManifest(string site, string folder)
    {
        var path = SiteManifest.PathFor(site, folder);
        if (SiteManifest.TryRead(path) is not { } manifest) return null;
        var named = Path.GetFullPath(manifest.Folder, Path.GetDirectoryName(Path.GetFullPath(path))!);
        return Path.TrimEndingDirectorySeparator(named) == folder ? manifest : null;
    }
}
