using System.Collections.Concurrent;
using ClinicSite.Browser.Serving;
using ClinicSite.Checks;
using Microsoft.Playwright;

namespace ClinicSite.Browser.Axe;

/// <summary>Takes pages off the queue; a page that crashes or hangs gets one more try in a fresh context.</summary>
internal sealed class AuditWorker(BrowserHost host, FolderSite site, SiteFileStore files, AuditSettings settings, Func<string, TimeSpan> limitOf)
{
    /// <summary>A context lets go of what it has loaded only when it is closed.</summary>
    private const int RenewAfter = 200;

    private AuditSession? _session;

    /// <summary>Audits pages until none is left.</summary>
    public async Task RunAsync(
        ConcurrentQueue<string> waiting, Action<PageAudit> done, Action<string, string> failed, CancellationToken cancellation)
    {
        while (waiting.TryDequeue(out var page))
        {
            cancellation.ThrowIfCancellationRequested();
            var (audit, reason) = await TryAsync(page, cancellation);
            if (audit is null) (audit, reason) = await TryAsync(page, cancellation);
            if (audit is not null) done(audit);
            else failed(page, reason);
            if (_session?.Seen >= RenewAfter) await CloseAsync();
        }

        await CloseAsync();
    }

    private async Task<(PageAudit? Audit, string Reason)> TryAsync(string page, CancellationToken cancellation)
    {
        var limit = limitOf(page);
        try
        {
            return (await AuditAsync(page, cancellation).WaitAsync(limit, cancellation), "");
        }
        catch (TimeoutException)
        {
            await CloseAsync();
            return (null, $"it did not come to rest within {limit.TotalSeconds:0} seconds");
        }
        catch (PlaywrightException error)
        {
            await CloseAsync();
            return (null, error.Message.Split('\n')[0]);
        }
    }

    private async Task<PageAudit> AuditAsync(string page, CancellationToken cancellation)
    {
        _session ??= await AuditSession.OpenAsync(await host.GetAsync(cancellation), site, files, settings);
        return await _session.AuditAsync(page);
    }

    private async Task CloseAsync()
    {
        var session = _session;
        _session = null;
        if (session is not null) await session.DisposeAsync();
    }
}
