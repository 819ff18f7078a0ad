using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Integrity;

/// <summary>Finds works that stand in the bibliography under two keys.</summary>
internal sealed class SameWorks(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Kind, string Id), CslItem> _seen = [];

    /// <summary>Compares an entry with all before it; one finding for each pair, however many ids they share.</summary>
    public void Check(CslItem item)
    {
        var reported = false;
        foreach (var (kind, id) in IdsOf(item))
        {
            if (id.Length == 0 || _seen.TryAdd((kind, id.ToLowerInvariant()), item) || reported) continue;
            var first = _seen[(kind, id.ToLowerInvariant())];
            diagnostics.Add(CitationRules.SameWorkTwice.At(item.LocationOf(kind), item.Id, first.Id, kind, id) with
            {
                Related = [new RelatedLocation(first.LocationOf(kind), $"\"{first.Id}\" has it too.")],
            });
            reported = true;
        }
    }

    private static (string Kind, string Id)[] IdsOf(CslItem item) => [("DOI", item.DOI), ("PMID", item.PMID), ("PMCID", item.PMCID)];
}
