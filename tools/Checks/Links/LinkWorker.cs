using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>What one thread collects, so that none waits for another.</summary>
internal sealed class LinkWorker(Site site)
{
    public AddressVerdicts Verdicts { get; } = new(site);

    /// <summary>The ids of the page being read.</summary>
    public HashSet<ulong> Ids { get; } = new(128);

    /// <summary>The pages that it links to.</summary>
    public HashSet<int> Targets { get; } = new(128);

    /// <summary>Its links to its own parts.</summary>
    public List<(ulong Hash, ulong Decoded, int Offset)> Own { get; } = [];

    /// <summary>Links to parts of other pages, of all pages so far.</summary>
    public List<WantedFragment> Fragments { get; } = [];

    /// <summary>Begins a page.</summary>
    public LinkWorker Clear()
    {
        Ids.Clear();
        Targets.Clear();
        Own.Clear();
        return this;
    }
}
