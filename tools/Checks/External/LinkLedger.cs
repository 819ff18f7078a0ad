using System.Text.Json;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.External;

/// <summary>
/// What <c>links refresh</c> found at addresses of other sites: the file <c>.clinicsite/links.json</c>, which is committed.
/// Reading it needs no network.
/// </summary>
public sealed class LinkLedger
{
    /// <summary>Where the file lies, from the site folder.</summary>
    public const string FilePath = ".clinicsite/links.json";

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, LinkEntry> _entries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonElement> _damaged = new(StringComparer.Ordinal);
    private readonly string _path;

    private LinkLedger(string path) => (_path, Exists) = (path, File.Exists(path));

    /// <summary>Whether there was a file.</summary>
    public bool Exists { get; }

    /// <summary>Reads the ledger of a site; an empty one where there is none.</summary>
    /// <param name="siteDirectory">The folder in whose <c>.clinicsite/</c> it lies.</param>
    /// <param name="diagnostics">Takes what is wrong with it: a warning for an entry, which is kept as it is, an error for the whole file.</param>
    public static LinkLedger Load(string siteDirectory, DiagnosticBag diagnostics)
    {
        var ledger = new LinkLedger(PathIn(siteDirectory));
        if (LinkLedgerFile.Read(ledger._path, ledger._entries, ledger._damaged) is { } fault)
            diagnostics.Add(VisitRules.DamagedLedger, new SourceLocation(FilePath), FilePath, fault);
        foreach (var address in ledger._damaged.Keys)
        {
            var finding = VisitRules.DamagedLedger.At(new SourceLocation(FilePath), $"The entry “{address}” of {FilePath}", "it is no entry that this program writes");
            diagnostics.Add(finding with { Severity = DiagnosticSeverity.Warning });
        }

        return ledger;
    }

    /// <summary>Where the file of a site lies.</summary>
    public static string PathIn(string siteDirectory) => Path.Combine(siteDirectory, ".clinicsite", "links.json");

    /// <summary>What is known of an address; null where it was never visited.</summary>
    /// <param name="address">As <see cref="ExternalAddress.KeyOf"/> writes it.</param>
    public LinkEntry? Find(string address)
    {
        lock (_lock) return _entries.GetValueOrDefault(address);
    }

    /// <summary>Takes the result of a visit.</summary>
    public void Record(string address, LinkEntry entry)
    {
        lock (_lock)
        {
            _entries[address] = entry.After(_entries.GetValueOrDefault(address));
            _damaged.Remove(address);
        }
    }

    /// <summary>Forgets addresses that nothing links to any more; the file is written with the next results.</summary>
    /// <param name="addresses">Every address that something links to.</param>
    public void Keep(IReadOnlySet<string> addresses)
    {
        lock (_lock)
            foreach (var gone in _entries.Keys.Where(address => !addresses.Contains(address)).ToList()) _entries.Remove(gone);
    }

    /// <summary>Writes the file, if anything in it has changed.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save()
    {
        lock (_lock) LinkLedgerFile.Write(_path, _entries, _damaged);
    }
}
