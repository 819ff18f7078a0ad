using System.Threading.Channels;

namespace ClinicSite.Cli.Preview;

/// <summary>Hears edits under <c>input/</c>. An editor that saves in several steps is heard once.</summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);
    private readonly Channel<bool> _edits = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher _watcher;

    public SiteWatcher(string folder)
    {
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, _) => _edits.Writer.TryWrite(true);
        _watcher.Created += (_, _) => _edits.Writer.TryWrite(true);
        _watcher.Deleted += (_, _) => _edits.Writer.TryWrite(true);
        _watcher.Renamed += (_, _) => _edits.Writer.TryWrite(true);
        // Too many events at once: something changed, and a build finds out what.
        _watcher.Error += (_, _) => _edits.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
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

    public void Dispose() => _watcher.Dispose();
}
