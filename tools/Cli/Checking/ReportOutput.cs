using ClinicSite.Checks;
using ClinicSite.Reporting;
using ClinicSite.Reporting.GitHub;
using ClinicSite.Reporting.Markdown;

namespace ClinicSite.Cli.Checking;

/// <summary>Writes every report of a run, and what GitHub's workflows read where it runs in one.</summary>
internal static class ReportOutput
{
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder for the files.</param>
    /// <param name="audited">The folder that was audited.</param>
    /// <param name="screen">Where commands for the workflow go, and from where sources are read.</param>
    /// <param name="pictures">Pictures of what was found.</param>
    public static void Write(CheckReport report, string folder, string audited, Screen screen, IReadOnlyList<ElementPicture>? pictures = null)
    {
        var byFinding = (pictures ?? []).ToDictionary(taken => taken.Fingerprint, StringComparer.Ordinal);
        var places = ReportPlaces.From(Workflow.Repository(), screen.Site, audited);
        new ReportFiles { Places = places, Read = screen.Read, Explain = RulePages.Find, Picture = finding => byFinding.GetValueOrDefault(finding.Fingerprint) }.Write(report, folder);
        if (Workflow.Reads(screen.Output)) new WorkflowCommands(places).Write(report, screen.Output);
        if (Workflow.SummaryOf(screen.Output) is not { } summary) return;
        using var writer = new StreamWriter(summary, append: true) { NewLine = "\n" };
        new MarkdownReport(places).Write(report, writer);
    }
}
