using ClinicSite.Citations.Verification.Ledger;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Verification;

/// <summary>
/// What <c>refs verify</c> found, entry by entry: the file <c>.clinicsite/references.json</c>, which is committed. Reading it
/// needs no network.
/// </summary>
public sealed class ReferenceLedger
{
    /// <summary>Where the file lies, from the site folder.</summary>
    public const string FilePath = ".clinicsite/references.json";

    private readonly SortedDictionary<string, LedgerEntry> _entries;
    private readonly string _path;

    private ReferenceLedger(string path, SortedDictionary<string, LedgerEntry> entries) => (_path, _entries) = (path, entries);

    /// <summary>Reads the ledger of a site; an empty one where there is none.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="diagnostics">Takes what is wrong with the file; it is then as if it were empty.</param>
    public static ReferenceLedger Load(string siteDirectory, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(siteDirectory, ".clinicsite", "references.json");
        var entries = LedgerFile.Read(path, out var fault);
        if (fault is not null) diagnostics.Add(VerificationRules.UnreadableLedger, new SourceLocation(FilePath), fault);
        return new ReferenceLedger(path, entries);
    }

    /// <summary>How an entry stands. Of the ledger and the editor's own <c>verifiedOn</c> the later word counts; a retraction always does.</summary>
    public VerificationStatus Of(CslItem item)
    {
        var byHand = item.ClinicSite.VerifiedOn;
        var entry = Find(item.Id);
        if (entry?.Result is LedgerResult.Retracted && entry.Asked.Values.Any(question => question.Id == item.DOI || question.Id == item.PMID))
            return new VerificationStatus(VerificationState.Retracted, entry.On, Differences: entry.Differences);
        if (entry is null || byHand >= entry.On)
            return byHand is null ? new VerificationStatus(VerificationState.Never) : new VerificationStatus(VerificationState.Verified, byHand, IsByHand: true);
        var state = entry.Fields != ComparedFields.HashOf(item) ? VerificationState.Changed
            : entry.Result is LedgerResult.Agrees ? VerificationState.Verified
            : VerificationState.Differs;
        return new VerificationStatus(state, entry.On, Differences: entry.Differences);
    }

    internal LedgerEntry? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Whether the entry as it stands was found in order on or after a day, so that nobody need be asked again.</summary>
    internal bool IsFresh(CslItem item, DateOnly since) =>
        Find(item.Id) is { Result: LedgerResult.Agrees } entry && entry.On >= since && entry.Fields == ComparedFields.HashOf(item);

    internal void Record(string key, LedgerEntry entry) => _entries[key] = entry;

    /// <summary>Forgets entries that the bibliography has no longer; the file is written with the next results.</summary>
    /// <param name="keys">Every key of the bibliography.</param>
    public void Keep(IReadOnlySet<string> keys)
    {
        foreach (var gone in _entries.Keys.Where(key => !keys.Contains(key)).ToList()) _entries.Remove(gone);
    }

    internal void Save() => LedgerFile.Write(_path, _entries);
}
