using System.CommandLine;
using ClinicSite.Cli.Checking;
using ClinicSite.Reporting.Json;
using ClinicSite.Reporting.Merging;

namespace ClinicSite.Cli;

/// <summary><c>merge</c>: joins the reports of shares into one report and one verdict.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var reports = new Argument<string[]>("REPORT") { Description = "The report.json of every share.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--report") { Description = "The folder for the joined report.json.", HelpName = "DIR", DefaultValueFactory = _ => ".clinicsite" };
        reports.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ReportReader.Read(token.Value) is null)) result.AddError($"\"{token.Value}\" is no report.");
        });
        var command = new Command("merge",
            """
            Joins the reports of check --shard 1/N to N/N into one report and one verdict.

            Example: clinicsite merge shard-1/report.json shard-2/report.json
            """) { reports, folder };
        command.SetAction(parsed => Run([.. parsed.GetValue(reports)!], parsed.GetValue(folder)!, output));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string folder, TextWriter output)
    {
        var screen = new Screen(output, ".", quiet: true);
        var (report, reason) = ReportMerge.Join([.. paths.Select(path => ReportReader.Read(path)!)]);
        if (report is null)
        {
            output.WriteLine($"{screen.Style.Error("Not passed")}: {reason}");
            return ExitCodes.CouldNotRun;
        }

        ReportOutput.Write(report, folder, "output", screen);
        screen.Write(report, "output");
        return report.ExitCode;
    }
}
