using System.Threading.Channels;
using ClinicSite.Build;

namespace ClinicSite.Cli.Preview;

/// <summary>Hears edits under <c>input/</c>, and reviews as they are signed. An editor that saves in several steps is heard once.</summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);
    private readonly Channel<bool> _edits = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher[] _watchers;

    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    public SiteWatcher(string siteDirectory)
    {
        var reviews = Path.GetFullPath(Path.Combine(siteDirectory, BuildSession.ReviewsPath));
        // A folder that is not there cannot be watched, and the first page may be signed while the preview runs.
        Directory.CreateDirectory(Path.GetDirectoryName(reviews)!);
        _watchers =
        [
            Watch(Path.GetFullPath(Path.Combine(siteDirectory, "input")), "*"),
            Watch(Path.GetDirectoryName(reviews)!, Path.GetFileName(reviews)),
        ];
    }

    /// <summary>Waits for the next edit, and until the editor has finished saving.</summary>
    public async Task NextAsync(CancellationToken cancellation)
    {
        await _edits.Reader.ReadAsync(cancellation);
        await Task.Delay(Settling, cancellation);
        while (_edits.Reader.TryRead(out _))
        {
            // What came meanwhile is part of the same edit.
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder, string filter)
    {
        var watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = filter == "*",
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => _edits.Writer.TryWrite(true);
        watcher.Created += (_, _) => _edits.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _edits.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _edits.Writer.TryWrite(true);
        // Too many events at once: something changed, and a build finds out what.
        watcher.Error += (_, _) => _edits.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
