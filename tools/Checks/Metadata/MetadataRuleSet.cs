using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>The <c>metadata</c> check: what search engines and shared links show.</summary>
internal sealed class MetadataRuleSet(Site site) : RuleSet
{
    public const string Name = "metadata";

    public override string Id => Name;

    public override IEnumerable<PageVisitor> Visit(Page page) => [new HeadVisitor(page, site), new StructuredDataVisitor(page, site)];

    public override void Finish(SiteFaults faults)
    {
        var listed = Enumerable.Range(0, site.Summaries.Length).Where(site.IsListed).ToList();
        foreach (var (first, again) in Repeated(listed, page => site.Summaries[page]!.Title))
            faults.Report(Name, again, MetadataRules.TitleRepeated, site.Summaries[again]!.Title, site.Files.Pages[first]);
        foreach (var (first, again) in Repeated(listed, page => site.Summaries[page]!.Description))
            faults.Report(Name, again, MetadataRules.DescriptionRepeated, site.Files.Pages[first]);
        new RobotsRules(site).Judge(faults);
    }

    /// <summary>Two pages that say the same of themselves; versions in several languages may.</summary>
    private IEnumerable<(int First, int Again)> Repeated(IEnumerable<int> pages, Func<int, string> key) => pages
        .Where(page => key(page).Length > 0)
        .GroupBy(key, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1).Where(again => site.Summaries[again]!.Languages.Count == 0).Select(again => (group.First(), again)));
}
