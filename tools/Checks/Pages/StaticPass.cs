using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Pages;

/// <summary>One walk over the pages of a folder for all static checks asked for: each page is read once.</summary>
internal sealed class StaticPass
{
    private readonly Site _site;
    private readonly AuditTarget _target;
    private readonly IReadOnlyList<RuleSet> _rules;
    private readonly Dictionary<string, DiagnosticBag> _findings;
    private readonly FaultWriter _writer;
    private readonly ConcurrentQueue<(string Page, string Reason)> _unread = new();
    private readonly bool _wantsFaults;
    private int _done;

    public StaticPass(Site site, IReadOnlyList<RuleSet> rules)
    {
        (_site, _target, _rules) = (site, site.Target, rules);
        _findings = rules.ToDictionary(rule => rule.Id, _ => new DiagnosticBag());
        _writer = new FaultWriter(_target, _findings);
        _wantsFaults = rules.Any(rule => rule.WantsMarkupFaults);
    }

    public TimeSpan Elapsed { get; private set; }

    public async Task<StaticPass> RunAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var options = new ParallelOptions { MaxDegreeOfParallelism = _target.Workers, CancellationToken = cancellation };
        await Task.Run(
            () => Parallel.For(0, _target.Pages.Count, options, () => new Worker(), (index, _, worker) => Visit(index, worker), _ => { }), cancellation);
        Finish(options);
        Elapsed = watch.Elapsed;
        return this;
    }

    public CheckResult ResultOf(string id)
    {
        var unread = _unread.OrderBy(item => item.Page, StringComparer.Ordinal).ToList();
        var seen = unread.Count == 0 ? _target.Pages : [.. _target.Pages.Except(unread.Select(item => item.Page))];
        return new CheckResult(
            id,
            unread.Count == 0 ? CheckStatus.Ran : CheckStatus.Failed,
            seen,
            _findings[id].ToSorted(),
            unread.Count == 0 ? "" : $"{unread[0].Page} could not be read: {unread[0].Reason}")
        {
            Elapsed = Elapsed,
        };
    }

    private Worker Visit(int index, Worker worker)
    {
        var path = _target.Pages[index];
        try
        {
            var page = new Page(index, path, worker.Buffer.Read(Path.Combine(_target.Folder, path))) { WasUtf16 = worker.Buffer.WasUtf16 };
            if (!IsPage(page))
            {
                _writer.Write(path, page.Html, page.Faults);
                return worker;
            }

            worker.Visitors.Clear();
            worker.Visitors.Add(page.Head);
            foreach (var rule in _rules) worker.Visitors.AddRange(rule.Visit(page));
            worker.Walk.Run(page.Html.Span, CollectionsMarshal.AsSpan(worker.Visitors), _wantsFaults ? page.Markup : null);
            _site.Summaries[index] = PageSummary.Of(page.Head);
            _writer.Write(path, page.Html, page.Faults);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _unread.Enqueue((path, error.Message));
            _findings[_rules[0].Id].Add(PageFileRules.Unreadable.At(null, path, error.Message) with { Pages = [FaultWriter.Whole(path)] });
        }

        finally
        {
            _target.Progress?.Report("Checking pages", Interlocked.Increment(ref _done), _target.Pages.Count);
        }

        return worker;
    }

    /// <summary>A file that is no page is told once; no rule could say anything of it.</summary>
    private bool IsPage(Page page)
    {
        if (PageFile.IsVerification(page)) return false;
        if (PageFile.FaultOf(page.Html.Span) is not { } fault) return true;
        page.Report(_rules[0].Id, PageFileRules.NotHtml, fault);
        return false;
    }

    /// <summary>What shows when all pages have been read; the checks know nothing of each other and look at the same time.</summary>
    private void Finish(ParallelOptions options)
    {
        var faults = _rules.Select(_ => new SiteFaults(_target.Pages)).ToArray();
        Parallel.For(0, faults.Length, options, index => _rules[index].Finish(faults[index]));
        var buffer = new PageBuffer();
        foreach (var ofCheck in faults)
        {
            foreach (var (check, finding) in ofCheck.OfFiles) _findings[check].Add(finding);
            foreach (var (page, ofPage) in ofCheck.OfPages)
                _writer.Write(_target.Pages[page], buffer.Read(Path.Combine(_target.Folder, _target.Pages[page])), ofPage);
        }
    }

    private sealed class Worker
    {
        public PageBuffer Buffer { get; } = new();

        public PageWalk Walk { get; } = new();

        public List<PageVisitor> Visitors { get; } = [];
    }
}
