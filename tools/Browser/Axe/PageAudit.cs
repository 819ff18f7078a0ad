using ClinicSite.Browser.Across;
using ClinicSite.Browser.Probes;
using ClinicSite.Browser.Serving;

namespace ClinicSite.Browser.Axe;

/// <summary>What the browser said of one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Views">What axe found in each view.</param>
/// <param name="Probed">What our own probes found.</param>
/// <param name="Facts">What the rules across pages must know of it.</param>
/// <param name="Traffic">What the page asked for.</param>
internal sealed record PageAudit(
    string Page,
    IReadOnlyList<ViewAudit> Views,
    IReadOnlyList<ProbeFinding> Probed,
    PageFacts Facts,
    PageTraffic Traffic);

/// <summary>What axe found in one view.</summary>
/// <param name="View">The view.</param>
/// <param name="Rules">What is broken there, or could not be decided.</param>
internal sealed record ViewAudit(string View, IReadOnlyList<AxeRule> Rules);
