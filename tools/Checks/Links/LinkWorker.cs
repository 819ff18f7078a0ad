using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>What one thread collects, so that none waits for another.</summary>
internal sealed class LinkWorker(Site site)
{
    public AddressVerdicts Verdicts { get; } = new(site);

    public List<WantedFragment> Fragments { get; } = [];
}
