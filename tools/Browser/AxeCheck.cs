using System.Collections.Concurrent;
using System.Diagnostics;
using ClinicSite.Browser.Across;
using ClinicSite.Browser.Axe;
using ClinicSite.Browser.Caching;
using ClinicSite.Browser.Serving;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;

namespace ClinicSite.Browser;

/// <summary>The <c>browser</c> check: axe on every page, in a real browser, and what a careful tester does by hand, in every view of the settings.</summary>
/// <param name="host">The browser.</param>
/// <param name="pageLimit">How long one page may take; null for half a minute, and a second more for each 10 KB of it.</param>
public sealed class AxeCheck(BrowserHost host, TimeSpan? pageLimit = null) : ICheck
{
    private static readonly TimeSpan UsualLimit = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Id => "browser";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var browser = await host.GetAsync(cancellation);
            var site = new FolderSite(target.Folder, target.BaseUrl);
            var files = new SiteFileStore();
            var cache = target.CacheDirectory is { } folder
                ? AuditCache.Open(Path.Combine(folder, "audits"), await AuditKey.OfAsync(browser, target), site, files)
                : null;
            var result = await AuditAsync(target, site, files, cache, cancellation);
            return result with { Elapsed = watch.Elapsed };
        }
        catch (BrowserUnavailableException error)
        {
            return new CheckResult(Id, CheckStatus.Failed, [], [], error.Message) { Elapsed = watch.Elapsed };
        }
    }

    private async Task<CheckResult> AuditAsync(AuditTarget target, FolderSite site, SiteFileStore files, AuditCache? cache, CancellationToken cancellation)
    {
        var waiting = new ConcurrentQueue<string>();
        var findings = new ConcurrentDictionary<string, IReadOnlyList<Diagnostic>>(StringComparer.Ordinal);
        var failures = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var facts = new SiteFacts();
        var ended = 0;

        void Tell() => target.Progress?.Report("Auditing pages", Interlocked.Increment(ref ended), target.Pages.Count);
        void Settle(PageAudit audit)
        {
            findings[audit.Page] = [.. AxeFindings.Of(target, audit)];
            facts.Add(audit.Page, audit.Facts);
            Tell();
        }

        void Done(PageAudit audit)
        {
            cache?.Keep(audit);
            Settle(audit);
        }

        void Failed(string page, string reason)
        {
            failures[page] = reason;
            Tell();
        }

        foreach (var page in target.Pages)
        {
            if (cache?.Find(page) is { } known) Settle(known);
            else waiting.Enqueue(page);
        }

        var open = waiting.Count;
        var workers = Enumerable.Range(0, Math.Clamp(target.Workers, 1, Math.Max(1, open)))
            .Select(_ => new AuditWorker(host, site, files, target.Audit, page => pageLimit ?? LimitOf(Path.Combine(target.Folder, page))).RunAsync(waiting, Done, Failed, cancellation));
        await Task.WhenAll(workers);
        foreach (var page in facts.Judge()) findings[page.Key] = [.. findings[page.Key], .. AxeFindings.Of(target, page.Key, page)];
        return Result([.. target.Pages.Where(findings.ContainsKey)], findings, failures) with { Remark = RemarkOf(target.Pages.Count, open) };
    }

    private static string RemarkOf(int pages, int open) => (pages - open, open) switch
    {
        (0, _) => "",
        (_, 0) => "nothing has changed since the last audit, so no page was audited again",
        _ => $"{open} audited, the others are unchanged since the last audit",
    };

    private CheckResult Result(
        IReadOnlyList<string> seen,
        ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> findings,
        ConcurrentDictionary<string, string> failures)
    {
        var reasons = failures.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $"{item.Key}: {item.Value}").ToList();
        return new CheckResult(
            Id,
            reasons.Count == 0 ? CheckStatus.Ran : CheckStatus.Failed,
            seen,
            DiagnosticOrder.Group(seen.SelectMany(page => findings[page])),
            reasons.Count switch
            {
                0 => "",
                1 => $"{reasons[0]}. It was tried twice.",
                _ => $"{reasons[0]}, and {reasons.Count - 1} more. Each was tried twice.",
            });
    }

    /// <summary>A large page is no hung one.</summary>
    private static TimeSpan LimitOf(string path) => UsualLimit + TimeSpan.FromSeconds(new FileInfo(path) is { Exists: true } file ? file.Length / 10_000 : 0);
}
