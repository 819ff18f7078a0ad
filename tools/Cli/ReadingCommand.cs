using System.CommandLine;
using System.Globalization;
using ClinicSite.Editorial.Reading;

namespace ClinicSite.Cli;

/// <summary><c>reading</c>: how hard each page is to read, beside what was written down before.</summary>
internal static class ReadingCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var record = new Option<bool>("--record") { Description = "Write the grades into .clinicsite/reading.json, to be committed: later runs are compared with it." };
        var (site, today) = (CommonOptions.Site(), CommonOptions.Today());
        var command = new Command("reading",
            """
            Lists the reading grade of each page (years of school: the mean of Flesch-Kincaid, SMOG and Gunning fog), and how it
            changed since it was recorded. Advice only: it fails nothing.

            Example: clinicsite reading --record
            """)
        { record, site, today };
        command.SetAction(parsed =>
        {
            var pages = ReadingReport.Run(parsed.GetValue(site)!, CommonOptions.DayOf(parsed.GetValue(today)), parsed.GetValue(record));
            if (pages is null) errors.WriteLine($"There is no input/site.yml in {parsed.GetValue(site)}.");
            foreach (var page in pages ?? []) output.WriteLine(Line(page));
            if (parsed.GetValue(record) && pages is not null) output.WriteLine("Recorded in .clinicsite/reading.json: commit it.");
            return pages is null ? ExitCodes.Usage : ExitCodes.Passed;
        });
        return command;
    }

    private static string Line(GradedPage page)
    {
        var change = page.Change switch
        {
            null => "not recorded",
            0 => $"as on {page.Since}",
            { } by => string.Create(CultureInfo.InvariantCulture, $"{by:+0.0;-0.0} since {page.Since}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{page.Grade,5:0.0}  {change,-22}  {page.Path}");
    }
}
