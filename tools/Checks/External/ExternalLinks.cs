using System.Collections.Concurrent;
using System.Globalization;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.External;

/// <summary>The addresses of other sites that a folder names, and what the ledger says of them. Asked from many threads at once.</summary>
internal sealed class ExternalLinks
{
    /// <summary>More would not be read.</summary>
    private const int MostNamed = 3;

    private readonly ConcurrentDictionary<string, LinkVerdict?> _verdicts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LinkEntry?> _addresses = new(StringComparer.Ordinal);
    private readonly AuditTarget _target;
    private readonly DiagnosticBag _damage = new();
    private readonly LinkLedger? _ledger;

    public ExternalLinks(AuditTarget target)
    {
        _target = target;
        _ledger = target.SiteDirectory is { } site ? LinkLedger.Load(site, _damage) : null;
    }

    /// <summary>Every address met so far.</summary>
    public IEnumerable<string> Addresses => _addresses.Keys;

    /// <summary>Notes that something leads to an address, and says what the ledger thinks of that.</summary>
    public LinkVerdict? Meet(string text) => _verdicts.TryGetValue(text, out var known) ? known : _verdicts.GetOrAdd(text, Judge);

    /// <summary>What concerns no address alone.</summary>
    public IEnumerable<Diagnostic> Finish()
    {
        foreach (var damage in _damage.ToSorted()) yield return damage;
        // Who never asked for visits, in a folder that is not ours, is not told to.
        if (_ledger is null || (!_ledger.Exists && _target.Manifest is null)) yield break;
        if (NotVisited() is { } unknown) yield return unknown;
        if (Unclear() is { } unclear) yield return unclear;
    }

    private LinkVerdict? Judge(string text)
    {
        if (ExternalAddress.KeyOf(text) is not { } address) return null;
        var entry = _addresses.GetOrAdd(address, key => _ledger?.Find(key));
        return entry is null ? null : LinkVerdict.Of(text, entry, _target.Links, _target.Today ?? entry.Checked);
    }

    private Diagnostic? NotVisited()
    {
        var oldest = _target.Today?.AddDays(-_target.Links.VisitDays) ?? DateOnly.MinValue;
        var unknown = _addresses.Where(one => one.Value is null || one.Value.Checked < oldest).Select(one => one.Key).Order(StringComparer.Ordinal).ToList();
        return unknown.Count == 0 ? null : VisitRules.NotVisited.At(
            new SourceLocation(LinkLedger.FilePath), unknown.Count, _addresses.Count, unknown.Count == 1 ? "was not visited" : "were not visited", _target.Links.VisitDays, unknown[0]);
    }

    private Diagnostic? Unclear()
    {
        var unclear = _addresses.Where(one => one.Value?.Result is LinkResult.Unclear or LinkResult.Robots).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        if (unclear.Count == 0) return null;
        var named = string.Join(", ", unclear.Take(MostNamed).Select(one => $"“{one.Key}” ({one.Value!.Reason})"));
        var rest = unclear.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {unclear.Count - MostNamed} more") : "";
        return VisitRules.CouldNotTell.At(new SourceLocation(LinkLedger.FilePath), unclear.Count, named + rest);
    }
}
