using System.CommandLine;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Baselines;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Cli;

/// <summary><c>baseline</c>: takes today's findings of an adopted site as known, or takes out what is mended.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var site = CommonOptions.Site();
        var command = new Command("baseline",
            """
            Writes the findings of the last check down as known, in .clinicsite/baseline.json, so that only what is new stops a
            site that was adopted with faults. Where there is a baseline, takes out what is mended; it never grows.

            Example: clinicsite check old-site; clinicsite baseline
            """) { site };
        command.SetAction(parsed => Run(parsed.GetValue(site)!, output, errors));
        return command;
    }

    private static int Run(string site, TextWriter output, TextWriter errors)
    {
        var path = Path.Combine(site, BaselineFilter.Name);
        if (ReportReader.Read(Path.Combine(site, ".clinicsite", "report.json")) is not { } report) return Refuse(errors, "There is no report to take findings from. Run clinicsite check first.");
        if (!report.HasRun(Checks.CheckSettings.All) || report.Shard is not null)
            return Refuse(errors, "The last check left something out, so nobody knows what is there and what is mended. Run clinicsite check without --only and without --shard first.");
        try
        {
            var (before, after) = Next(path, report);
            after.Write(path);
            output.WriteLine(before is null ? $"The baseline knows {after.Entries.Count} findings." : $"The baseline knew {before.Entries.Count} findings and knows {after.Entries.Count}.");
            return ExitCodes.Passed;
        }
        catch (FormatException error)
        {
            return Refuse(errors, $"The baseline cannot be read: {error.Message} Take its last good version from git.");
        }
    }

    private static (Baseline? Before, Baseline After) Next(string path, CheckReport report) =>
        Baseline.Read(path) is { } before ? (before, before.ShrunkBy(report)) : (null, Baseline.Of(report));

    private static int Refuse(TextWriter errors, string reason)
    {
        errors.WriteLine(reason);
        return ExitCodes.Usage;
    }
}
