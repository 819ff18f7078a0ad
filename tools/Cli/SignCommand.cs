using System.CommandLine;
using ClinicSite.Editorial.Review;
using ClinicSite.Text;

namespace ClinicSite.Cli;

/// <summary><c>sign</c>: binds a review to the words that were reviewed.</summary>
internal static class SignCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var page = new Argument<string>("PAGE") { Description = "The page: conditions/migraine." };
        var by = new Option<string>("--by") { Description = "Who reviewed it: a person of input/people/ with credentials.", HelpName = "ID", Required = true };
        var (site, today) = (CommonOptions.Site(), CommonOptions.Today());
        var command = new Command("sign",
            """
            Writes down in .clinicsite/reviews.json that a page was reviewed today, by whom, and in which words. An edit after that
            shows as "changed since review".

            Example: clinicsite sign conditions/migraine --by ada-example
            """)
        { page, by, site, today };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.DayOf(parsed.GetValue(today));
            var fault = PageSigning.Run(parsed.GetValue(site)!, parsed.GetValue(page)!, parsed.GetValue(by)!, day);
            if (fault.Length == 0) output.WriteLine($"Signed: {parsed.GetValue(page)}, reviewed on {IsoDate.Of(day)} by {parsed.GetValue(by)}.");
            else errors.WriteLine(fault);
            return fault.Length == 0 ? ExitCodes.Passed : ExitCodes.Usage;
        });
        return command;
    }
}
