using ClinicSite.Checks.Folders;

namespace ClinicSite.Publishing;

/// <summary>
/// A folder on this machine or a mounted one, served by any web server. Every release lies beside it, in
/// <c>DIR.releases/DIGEST</c>, and the folder is a link to one of them, exchanged in one step: visitors see the old site or the
/// new one, never half of each.
/// </summary>
/// <param name="folder">The folder that is served.</param>
/// <param name="time">Names what lay there before the first release.</param>
public sealed class FolderHost(string folder, TimeProvider time) : IHost
{
    /// <summary>How many releases are kept to go back to.</summary>
    public const int Kept = 5;

    private readonly string _live = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <inheritdoc />
    public string Name => "folder:" + _live;

    private string Releases => _live + ".releases";

    /// <inheritdoc />
    public Task<HostedSite> PublishAsync(SiteToPublish site, CancellationToken cancellation) => Guarded(() =>
    {
        var release = Path.Combine(Releases, site.Digest);
        var staging = release + ".part";
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        foreach (var file in site.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var target = Path.Combine(staging, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, site.Read(file));
        }

        // What a disk lost on the way is noticed here and not by a visitor.
        if (site.Files.FirstOrDefault(file => PublishedFiles.TryRead(staging, file) is null) is { } lost)
            throw new PublishException($"\"{lost.Path}\" did not arrive in \"{staging}\" as it was sent. What was live still is. Look at the disk and publish again.");
        if (Directory.Exists(release)) Directory.Delete(release, recursive: true);
        Directory.Move(staging, release);
        GoLive(release);
        Prune(release);
        return new HostedSite(site.Digest, "");
    });

    /// <inheritdoc />
    public Task<HostedSite> RestoreAsync(Deployment earlier, CancellationToken cancellation) => Guarded(() =>
    {
        var release = Path.Combine(Releases, earlier.Digest);
        if (!Directory.Exists(release))
            throw new PublishException($"The release {earlier.Digest[..12]} is no longer in \"{Releases}\": the last {Kept} are kept. Check out commit {earlier.Commit} and publish it.");
        if (FolderDigest.Of(release, "") != earlier.Digest)
            throw new PublishException($"The release in \"{release}\" is no longer what was live: somebody changed it. What is live stays. Check out commit {earlier.Commit} and publish it.");
        GoLive(release);
        return new HostedSite(earlier.Digest, "");
    });

    /// <summary>The link is made beside its place and renamed over it, which no visitor can fall between.</summary>
    private void GoLive(string release)
    {
        var next = _live + ".next";
        if (new FileInfo(next).LinkTarget is not null) File.Delete(next);
        Directory.CreateSymbolicLink(next, Path.GetRelativePath(Path.GetDirectoryName(_live)!, release));
        var before = new DirectoryInfo(_live);
        if (before is not { Exists: true, LinkTarget: null })
        {
            LinkExchange.Move(next, _live);
            return;
        }

        // The first time a folder is taken over it is no link yet; it is kept beside the releases.
        var kept = Path.Combine(Releases, "before-" + time.GetUtcNow().ToUnixTimeSeconds());
        Directory.Move(_live, kept);
        try
        {
            LinkExchange.Move(next, _live);
        }
        catch (IOException)
        {
            Directory.Move(kept, _live);
            throw;
        }
    }

    private void Prune(string current)
    {
        var old = new DirectoryInfo(Releases).EnumerateDirectories().Where(release => !release.Name.StartsWith("before-", StringComparison.Ordinal) && release.FullName != current)
            .OrderByDescending(release => release.LastWriteTimeUtc).ThenBy(release => release.Name, StringComparer.Ordinal).Skip(Kept - 1);
        foreach (var release in old.ToList()) release.Delete(recursive: true);
    }

    private static Task<HostedSite> Guarded(Func<HostedSite> work)
    {
        try
        {
            return Task.FromResult(work());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"The folder could not be written: {error.Message} What was live still is.", error);
        }
    }
}
