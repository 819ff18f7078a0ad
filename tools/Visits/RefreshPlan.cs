using ClinicSite.Checks.External;

namespace ClinicSite.Visits;

/// <summary>Which addresses are to be visited.</summary>
/// <param name="Due">Those, in ordinal order.</param>
/// <param name="Fresh">How many were visited lately.</param>
public sealed record RefreshPlan(IReadOnlyList<string> Due, int Fresh)
{
    /// <summary>Decides.</summary>
    /// <param name="addresses">Every address, in the form of <see cref="ExternalAddress.KeyOf"/>.</param>
    /// <param name="ledger">What is known of them.</param>
    /// <param name="options">How old a visit may be.</param>
    public static RefreshPlan Create(IReadOnlyCollection<string> addresses, LinkLedger ledger, VisitOptions options)
    {
        var oldest = options.Today.AddDays(-options.MaxAgeDays);
        var due = addresses.Where(address => !IsFresh(address, ledger.Find(address), oldest, options)).Order(StringComparer.Ordinal).ToList();
        return new RefreshPlan(due, addresses.Count - due.Count);
    }

    /// <summary>What was not visited because it leads inside is visited once that is allowed.</summary>
    private static bool IsFresh(string address, LinkEntry? entry, DateOnly oldest, VisitOptions options) =>
        entry is not null && entry.Checked > oldest && !(entry.Result == LinkResult.Private && options.AllowedHosts.Contains(new Uri(address).IdnHost));
}
