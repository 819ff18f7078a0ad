using System.Collections.Concurrent;
using ClinicSite.Citations.Verification.Asking;
using ClinicSite.Citations.Verification.Judging;
using ClinicSite.Citations.Verification.Ledger;
using ClinicSite.Citations.Verification.Records;
using ClinicSite.Diagnostics;

namespace ClinicSite.Citations.Verification;

/// <summary>Asks Crossref and PubMed for every entry, compares, and writes the ledger as it goes.</summary>
public sealed class ReferenceVerifier(VerifyOptions options)
{
    private const int SaveEvery = 25;
    private readonly Lock _lock = new();
    private readonly DiagnosticBag _findings = new();
    private readonly List<(CslItem Item, RegistryAnswer Answer)> _silent = [];
    private int _done;
    private int _agreed;

    /// <summary>Asks for everything that is planned. What was learnt is in the ledger even when the asking ends early.</summary>
    /// <param name="plan">What to ask for.</param>
    /// <param name="ledger">Takes the results; its file is written now and then, and at the end.</param>
    /// <param name="cancellation">Ends the asking; the ledger is written before the exception goes on.</param>
    public async Task<VerifyResult> RunAsync(VerifyPlan plan, ReferenceLedger ledger, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Asking.OverallTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var fromPubMed = await AskPubMedAsync(plan, either.Token, cancellation);
            await AskCrossrefAsync(plan, fromPubMed, ledger, either.Token, cancellation);
        }
        finally
        {
            ledger.Save();
        }

        _findings.AddRange(SilenceFindings.Of(_silent));
        return new VerifyResult(_findings.ToSorted(), plan, _agreed, _silent.DistinctBy(one => one.Item).Count());
    }

    private async Task<ConcurrentDictionary<string, RegistryAnswer>> AskPubMedAsync(VerifyPlan plan, CancellationToken either, CancellationToken cancellation)
    {
        var answers = new ConcurrentDictionary<string, RegistryAnswer>(StringComparer.Ordinal);
        var perSecond = options.PubMedKey.Length > 0 ? options.Asking.PubMedPerSecondWithKey : options.Asking.PubMedPerSecond;
        using var asker = new WebAsker(options.Asking, perSecond, options.MailTo, options.Time);
        var client = new PubMedClient(WithSlash(options.PubMed), options.MailTo, options.PubMedKey, asker, Cache(), options.Today, options.Asking.PubMedBatch);
        var ids = plan.Due.Select(VerifyPlan.PmidOf).OfType<string>().Distinct().ToList();
        try
        {
            await client.AskAsync(ids, Take, either);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Out of time: what has no answer is said to have none.
        }

        foreach (var id in ids) answers.TryAdd(id, OutOfTime(Registry.PubMed, id));
        return answers;

        void Take(RegistryAnswer answer)
        {
            answers[answer.Id] = answer;
            options.Progress?.Report("Asking PubMed", answers.Count, ids.Count);
        }
    }

    private async Task AskCrossrefAsync(
        VerifyPlan plan, ConcurrentDictionary<string, RegistryAnswer> fromPubMed, ReferenceLedger ledger, CancellationToken either, CancellationToken cancellation)
    {
        using var asker = new WebAsker(options.Asking, options.Asking.CrossrefPerSecond, options.MailTo, options.Time);
        var client = new CrossrefClient(WithSlash(options.Crossref), options.MailTo, asker, Cache(), options.Today);
        // Crossref lets those who say who they are ask three questions at once, and others one.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.MailTo.Length > 0 ? 3 : 1, CancellationToken = cancellation };
        await Parallel.ForEachAsync(plan.Due, atOnce, async (item, _) =>
        {
            var answers = new List<RegistryAnswer>();
            if (VerifyPlan.DoiOf(item) is { } doi) answers.Add(await AskAsync(client, doi, either, cancellation));
            if (VerifyPlan.PmidOf(item) is { } pmid) answers.Add(fromPubMed[pmid]);
            Conclude(item, answers, ledger, plan.Due.Count);
        });
    }

    private async Task<RegistryAnswer> AskAsync(CrossrefClient client, string doi, CancellationToken either, CancellationToken cancellation)
    {
        try
        {
            return await client.AskAsync(doi, either);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return OutOfTime(Registry.Crossref, doi);
        }
    }

    private void Conclude(CslItem item, List<RegistryAnswer> answers, ReferenceLedger ledger, int total)
    {
        var judgement = Judge.Run(item, answers);
        _findings.AddRange(judgement.Findings);
        lock (_lock)
        {
            if (judgement.Entry is { } entry) ledger.Record(item.Id, entry);
            if (judgement.Entry?.Result is LedgerResult.Agrees) _agreed++;
            _silent.AddRange(answers.Where(answer => answer.State is AnswerState.NotAnswered).Select(answer => (item, answer)));
            if (++_done % SaveEvery == 0) ledger.Save();
            options.Progress?.Report("Asking Crossref", _done, total);
        }
    }

    private RegistryAnswer OutOfTime(Registry registry, string id) => new(registry, id, AnswerState.NotAnswered, options.Today)
    {
        Reason = $"the time for all questions, {options.Asking.OverallTimeout.TotalMinutes:0.#} minutes, was over",
    };

    private AnswerCache Cache() => new(
        Path.Combine(options.SiteDirectory, ".clinicsite", "cache", "references"), options.Today, options.UsesCache ? options.MaxAgeDays : -1);

    private static Uri WithSlash(Uri address) => address.AbsolutePath.EndsWith('/') ? address : new Uri(address + "/");
}
