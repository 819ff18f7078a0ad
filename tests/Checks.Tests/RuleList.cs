using ClinicSite.Diagnostics;

namespace ClinicSite.Tests;

/// <summary>Every rule that the checks of these rooms raise: areas 4, 6 and 8, but for the numbers from 800 on, which are the browser's.</summary>
internal static class RuleList
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. RuleCatalog.All.Values.Where(rule => rule.Id[3] is '4' or '6' or '8' && rule.Id[4] != '8')];
}
