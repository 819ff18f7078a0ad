using System.CommandLine;

namespace ClinicSite.Cli.Links;

/// <summary><c>links</c>: what is done about links apart from a check. One file a subcommand.</summary>
internal static class LinksCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("links", "Works on the links to other sites.");
        command.Subcommands.Add(LinksRefreshCommand.Create(output, errors));
        command.SetAction(_ =>
        {
            errors.WriteLine($"Say what: {string.Join(", ", command.Subcommands.Select(one => $"clinicsite links {one.Name}"))}.");
            return ExitCodes.Usage;
        });
        return command;
    }
}
