using System.CommandLine;

namespace ClinicSite.Cli.Refs;

/// <summary><c>refs</c>: what is done with the bibliography apart from a build. One file a subcommand.</summary>
internal static class RefsCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("refs", "Works on the bibliography under input/references/.");
        command.Subcommands.Add(RefsAdoptCommand.Create(output, errors));
        command.Subcommands.Add(RefsImportCommand.Create(output, errors));
        command.Subcommands.Add(RefsVerifyCommand.Create(output, errors));
        command.SetAction(_ =>
        {
            errors.WriteLine($"Say what: {string.Join(", ", command.Subcommands.Select(one => $"clinicsite refs {one.Name}"))}.");
            return ExitCodes.Usage;
        });
        return command;
    }
}
