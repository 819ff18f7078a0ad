using ClinicSite.Diagnostics;
using ClinicSite.Visits;

namespace ClinicSite.Cli.Links;

/// <summary>What <c>links refresh</c> says when it is done.</summary>
internal sealed class LinksRefreshReport(Screen screen, TextWriter output)
{
    private const int MostNamed = 10;

    /// <summary>What would be visited, a line an address.</summary>
    public static void WritePlan(TextWriter output, RefreshPlan plan)
    {
        foreach (var address in plan.Due) output.WriteLine(address);
        output.WriteLine($"Would visit {Count(plan.Due.Count)}; {plan.Fresh} visited lately. Nobody was visited, and nothing was written.");
    }

    /// <summary>The findings, what could not be visited, and one line.</summary>
    /// <returns>The exit code.</returns>
    public int Write(RefreshResult result, RefreshPlan plan, IReadOnlyList<Diagnostic> standing, VisitOptions options)
    {
        screen.Write(standing);
        foreach (var (address, reason) in result.NotVisited.Take(MostNamed)) output.WriteLine($"Not visited: {address}: {reason}.");
        if (result.NotVisited.Count > MostNamed) output.WriteLine($"Not visited: {result.NotVisited.Count - MostNamed} more.");
        if (result.IsOffline)
        {
            output.WriteLine(screen.Style.Error("No host has answered, so it may be this machine that has no network: nothing was written down."));
            return ExitCodes.CouldNotRun;
        }

        var style = screen.Style;
        var errors = standing.Count(finding => finding.Severity is DiagnosticSeverity.Error);
        var dead = standing.Count(finding => finding.Severity is DiagnosticSeverity.Warning);
        var parts = new List<string> { style.Good($"{Count(result.Visited)} visited") };
        if (plan.Fresh > 0) parts.Add($"{plan.Fresh} visited in the last {options.MaxAgeDays} days");
        if (errors > 0) parts.Add(style.Error(errors == 1 ? "1 error" : $"{errors} errors"));
        if (dead > 0) parts.Add(style.Warning($"{dead} dead for now"));
        if (result.NotVisited.Count > 0) parts.Add(style.Warning($"{result.NotVisited.Count} could not be visited"));
        output.WriteLine(string.Join(", ", parts) + ".");
        return result.NotVisited.Count > 0 ? ExitCodes.CouldNotRun : errors > 0 ? ExitCodes.Findings : ExitCodes.Passed;
    }

    private static string Count(int number) => number == 1 ? "1 address" : $"{number} addresses";
}
