using System.Text.Json;
using ClinicSite.Citations.Verification.Records;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>Asks PubMed for many PMIDs at a time: E-utilities, <c>esummary.fcgi</c>, version 2.0, as JSON.</summary>
internal sealed class PubMedClient(Uri address, string mailTo, string key, WebAsker asker, AnswerCache cache, DateOnly today, int batch)
{
    /// <summary>Asks for all, in batches.</summary>
    /// <param name="ids">PMIDs.</param>
    /// <param name="answered">Told of each answer.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task AskAsync(IReadOnlyCollection<string> ids, Action<RegistryAnswer> answered, CancellationToken cancellation)
    {
        var open = new List<string>();
        foreach (var id in ids)
        {
            if (cache.Find(KeyOf(id)) is { } kept) answered(Read(id, kept.Answer, kept.On));
            else open.Add(id);
        }

        foreach (var some in open.Chunk(batch)) await AskBatchAsync(some, answered, cancellation);
    }

    private async Task AskBatchAsync(string[] ids, Action<RegistryAnswer> answered, CancellationToken cancellation)
    {
        var answer = await asker.GetAsync(AddressOf(ids), cancellation);
        var root = answer.Fault is null ? AnswerJson.Parse(answer.Body) : null;
        var summaries = root is null ? null : AnswerJson.Read(root.Value, SummariesOf);
        var why = answer.Fault ?? (answer.Status == 404 ? "it answered 404" : "its answer is not the JSON of summaries");
        foreach (var id in ids)
        {
            if (summaries is null || !summaries.TryGetValue(id, out var summary))
            {
                answered(NotAnswered(id, summaries is null ? why : "its answer leaves this one out"));
                continue;
            }

            var read = Read(id, summary, today);
            if (read.State is AnswerState.Found) cache.Keep(KeyOf(id), summary);
            answered(read);
        }
    }

    private static Dictionary<string, JsonElement>? SummariesOf(JsonElement root)
    {
        if (root.Get("result") is not { ValueKind: JsonValueKind.Object } result) return null;
        var summaries = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in result.EnumerateObject())
            if (member.Value.ValueKind is JsonValueKind.Object) summaries[member.Name] = member.Value;
        return summaries;
    }

    private RegistryAnswer Read(string id, JsonElement summary, DateOnly on) =>
        AnswerJson.Read(summary, one => ReadOne(id, one, on)) ?? NotAnswered(id, "its answer is not the JSON of summaries");

    /// <summary>A PMID that does not exist is answered with an error of its own, and status 200.</summary>
    private RegistryAnswer ReadOne(string id, JsonElement summary, DateOnly on)
    {
        if (summary.Get("error") is null && summary.Text("title").Length + summary.Text("booktitle").Length > 0)
            return new RegistryAnswer(Registry.PubMed, id, AnswerState.Found, on) { Record = PubMedRecord.Read(summary) };
        return summary.Text("error").Contains("cannot get document summary", StringComparison.OrdinalIgnoreCase)
            ? new RegistryAnswer(Registry.PubMed, id, AnswerState.NotFound, on)
            : NotAnswered(id, summary.Get("error") is null ? "its summary has no title" : $"it says \"{summary.Text("error")}\"");
    }

    private RegistryAnswer NotAnswered(string id, string why) => new(Registry.PubMed, id, AnswerState.NotAnswered, today) { Reason = why };

    private string KeyOf(string id) => $"{address} {id}";

    private Uri AddressOf(string[] ids)
    {
        var contact = mailTo.Length > 0 ? $"&email={Uri.EscapeDataString(mailTo)}" : "";
        var account = key.Length > 0 ? $"&api_key={Uri.EscapeDataString(key)}" : "";
        return new Uri(address, $"esummary.fcgi?db=pubmed&version=2.0&retmode=json&tool=clinicsite{contact}{account}&id={string.Join(',', ids)}");
    }
}
