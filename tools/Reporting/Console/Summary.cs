using ClinicSite.Checks;

namespace ClinicSite.Reporting.Console;

/// <summary>What each check did, and the verdict, in words an editor understands.</summary>
internal static class Summary
{
    public static void Write(TextWriter writer, ConsoleStyle style, CheckReport report)
    {
        var width = report.Checks.Select(check => check.Id.Length).DefaultIfEmpty(0).Max();
        foreach (var check in report.Checks) writer.WriteLine($"{check.Id.PadRight(width)}  {LineOf(style, check, report.IsJoined)}");
        writer.WriteLine();
        writer.WriteLine(VerdictOf(style, report));
    }

    private static string LineOf(ConsoleStyle style, CheckResult check, bool isJoined) => check.Status switch
    {
        CheckStatus.Ran when isJoined => $"ran on {Words.Count(check.PagesSeen.Count, "page", "pages")} in {Words.Time(check.Elapsed)} of all machines",
        CheckStatus.Ran => $"ran on {Words.Count(check.PagesSeen.Count, "page", "pages")} in {Words.Time(check.Elapsed)}{Remark(check)}: {Found(style, check)}",
        CheckStatus.Failed => $"{style.Error("could not run")}: {check.Reason}",
        _ => $"skipped: {check.Reason}",
    };

    private static string Remark(CheckResult check) => check.Remark.Length > 0 ? $" ({check.Remark})" : "";

    private static string Found(ConsoleStyle style, CheckResult check) => FoundCounts.Of(check).Join(style.Error, style.Warning, style.Good("nothing wrong"));

    private static string VerdictOf(ConsoleStyle style, CheckReport report)
    {
        var verdict = Verdict.Of(report);
        return (report.Passed ? style.Good(verdict.Head) : style.Error(verdict.Head)) + verdict.Rest;
    }
}
