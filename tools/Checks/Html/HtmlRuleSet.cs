using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Html;

/// <summary>The <c>html</c> check: what every page must have, and markup that browsers need not guess at.</summary>
internal sealed class HtmlRuleSet(Site site) : RuleSet
{
    public const string Name = "html";

    public override string Id => Name;

    public override bool WantsMarkupFaults => true;

    public override IEnumerable<PageVisitor> Visit(Page page) =>
    [
        new DocumentVisitor(page, isOurs: site.Target.Manifest is not null),
        new IdVisitor(page),
        new ContentModelVisitor(page),
        new FamilyVisitor(page),
        new EmptinessVisitor(page),
        new AttributeVisitor(page),
        new CharacterVisitor(page),
        new MarkupVisitor(page),
    ];
}
