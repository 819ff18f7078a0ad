namespace ClinicSite.Checks.Sharding;

/// <summary>
/// Splits pages into even shares: the dearest page first, each to the share that has least so far. The costs are the same on every
/// machine, and so are the shares.
/// </summary>
public static class PageSplit
{
    /// <summary>The pages of one share.</summary>
    /// <param name="pages">All pages, in ordinal order.</param>
    /// <param name="cost">What a page costs, in any unit.</param>
    /// <param name="number">Which share, from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Its pages, in ordinal order; no page where there are more shares than pages.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> pages, Func<string, long> cost, int number, int count)
    {
        var load = new long[count];
        var own = new List<string>();
        foreach (var (page, price) in pages.Select(page => (page, Price: cost(page))).OrderByDescending(item => item.Price).ThenBy(item => item.page, StringComparer.Ordinal))
        {
            var least = Array.IndexOf(load, load.Min());
            load[least] += Math.Max(1, price);
            if (least == number - 1) own.Add(page);
        }

        own.Sort(StringComparer.Ordinal);
        return own;
    }
}
