using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Privacy;

/// <summary>The <c>privacy</c> check: nothing from other hosts, nothing that the site's own policy refuses, nothing that should not be published.</summary>
internal sealed class PrivacyRuleSet(Site site) : RuleSet
{
    public const string Name = "privacy";

    private readonly HeadersFile _headers = HeadersFile.Read(site);

    public override string Id => Name;

    public override IEnumerable<PageVisitor> Visit(Page page) =>
    [
        new ThirdPartyVisitor(page, site),
        new PolicyVisitor(page, site, _headers),
        new FormVisitor(page, site),
        new LeakVisitor(page, site),
        new IntegrityVisitor(page, site),
    ];

    public override void Finish(SiteFaults faults)
    {
        new HeaderRules(site, _headers).Judge(faults);
        new FileLeaks(site).Judge(faults);
    }
}
