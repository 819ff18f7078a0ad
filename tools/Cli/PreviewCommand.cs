using System.CommandLine;

namespace ClinicSite.Cli;

internal static class PreviewCommand
{
    public static Command Create(TextWriter output, TextWriter errors) => new("preview", "Serves the site.");
}
