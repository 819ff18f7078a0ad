using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Verification;

/// <summary>Which entries are to be asked for.</summary>
public sealed partial class VerifyPlan
{
    private VerifyPlan(IReadOnlyList<CslItem> due, int fresh, int withoutId) => (Due, Fresh, WithoutId) = (due, fresh, withoutId);

    /// <summary>Entries to ask for, by key.</summary>
    public IReadOnlyList<CslItem> Due { get; }

    /// <summary>How many were found in order lately and are unchanged.</summary>
    public int Fresh { get; }

    /// <summary>How many have neither a DOI nor a PMID, or only impossible ones.</summary>
    public int WithoutId { get; }

    /// <summary>How many DOIs and PMIDs are to be asked for.</summary>
    public int Questions => Due.Sum(item => (DoiOf(item) is null ? 0 : 1) + (PmidOf(item) is null ? 0 : 1));

    /// <summary>Decides.</summary>
    /// <param name="items">The entries.</param>
    /// <param name="ledger">What is known of them.</param>
    /// <param name="options">How old an answer may be.</param>
    public static VerifyPlan Create(IEnumerable<CslItem> items, ReferenceLedger ledger, VerifyOptions options)
    {
        var (due, fresh, withoutId) = (new List<CslItem>(), 0, 0);
        foreach (var item in items.OrderBy(item => item.Id, StringComparer.Ordinal))
        {
            if (DoiOf(item) is null && PmidOf(item) is null) withoutId++;
            else if (options.UsesCache && ledger.IsFresh(item, options.Today.AddDays(-options.MaxAgeDays))) fresh++;
            else due.Add(item);
        }

        return new VerifyPlan(due, fresh, withoutId);
    }

    /// <summary>The DOI, if it can be one: what cannot is a fault that the build reports.</summary>
    internal static string? DoiOf(CslItem item) => item.DOI.StartsWith("10.", StringComparison.Ordinal) && !item.DOI.Any(char.IsWhiteSpace) ? item.DOI : null;

    /// <summary>The PMID, if it can be one.</summary>
    internal static string? PmidOf(CslItem item) => Pmid().IsMatch(item.PMID) ? item.PMID : null;

    [GeneratedRegex("^[1-9][0-9]{0,7}$")]
    private static partial Regex Pmid();
}
