using System.Text.Json;
using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>Asks Crossref for one DOI at a time: <c>GET /works/{doi}</c>, and <c>/works/{doi}/agency</c> for one it does not have.</summary>
internal sealed class CrossrefClient(Uri address, string mailTo, WebAsker asker, AnswerCache cache, DateOnly today)
{
    public async Task<RegistryAnswer> AskAsync(string doi, CancellationToken cancellation)
    {
        var key = $"{address} {doi.ToLowerInvariant()}";
        if (cache.Find(key) is { } kept && RecordOf(kept.Answer) is { } before) return Found(doi, before, kept.On);
        var answer = await asker.GetAsync(AddressOf(doi, ""), cancellation);
        if (answer.Fault is { } fault) return NotAnswered(doi, fault);
        if (answer.Status == 404) return await AskAgencyAsync(doi, cancellation);
        if (AnswerJson.Parse(answer.Body) is not { } root || RecordOf(root) is not { } record) return NotAnswered(doi, "its answer is not the JSON of a work");
        cache.Keep(key, root);
        return Found(doi, record, today);
    }

    /// <summary>A DOI that Crossref does not have may be another agency's: DataCite's, say.</summary>
    private async Task<RegistryAnswer> AskAgencyAsync(string doi, CancellationToken cancellation)
    {
        var answer = await asker.GetAsync(AddressOf(doi, "/agency"), cancellation);
        if (answer.Fault is { } fault) return NotAnswered(doi, fault);
        if (answer.Status == 404) return new RegistryAnswer(Registry.Crossref, doi, AnswerState.NotFound, today);
        if (AnswerJson.Parse(answer.Body)?.Get("message")?.Get("agency") is not { } agency) return NotAnswered(doi, "its answer is not the JSON of an agency");
        var id = agency.Text("id").ToLowerInvariant();
        var label = agency.Text("label") is { Length: > 0 } name ? name : id;
        return id is "crossref" or ""
            ? new RegistryAnswer(Registry.Crossref, doi, AnswerState.NotFound, today)
            : new RegistryAnswer(Registry.Crossref, doi, AnswerState.Elsewhere, today) { Reason = label };
    }

    private static RegistryAnswer Found(string doi, SourceRecord record, DateOnly on) =>
        new(Registry.Crossref, doi, AnswerState.Found, on) { Record = record };

    private RegistryAnswer NotAnswered(string doi, string why) => new(Registry.Crossref, doi, AnswerState.NotAnswered, today) { Reason = why };

    private Uri AddressOf(string doi, string rest) =>
        new(address, $"works/{Uri.EscapeDataString(doi)}{rest}{(mailTo.Length > 0 ? $"?mailto={Uri.EscapeDataString(mailTo)}" : "")}");

    /// <summary>Every work has a DOI: a message without one is something else.</summary>
    private static SourceRecord? RecordOf(JsonElement root) =>
        AnswerJson.Read(root, answer => answer.Get("message") is { } message && message.Text("DOI").Length > 0 ? CrossrefRecord.Read(message) : null);
}
