using System.CommandLine;

namespace ClinicSite.Cli.Publishing;

/// <summary><c>gate</c>: says whether the site may be published.</summary>
internal static class GateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var options = new GateOptions();
        var command = new Command("gate",
            """
            Says whether the site may be published: every required check has seen every page, no error is left, and every byte is
            the one that was audited.

            Example: clinicsite gate
            """);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var screen = new Screen(output, options.Site(parsed), quiet: true);
            var verdict = options.Ask(parsed, screen);
            if (verdict is not { Passed: true, Manifest: { } manifest }) return GateOptions.Refuse(verdict, screen, output);
            output.WriteLine($"The gate is open: {manifest.Pages.Count} pages, {manifest.Files.Count} files, digest {verdict.Digest}.");
            return ExitCodes.Passed;
        });
        return command;
    }
}
