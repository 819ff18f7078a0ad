using System.CommandLine;
using System.Globalization;
using ClinicSite.Build;

namespace ClinicSite.Cli;

/// <summary><c>build</c>: Markdown and data in, a folder of pages out.</summary>
internal static class BuildCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("build",
            """
            Builds the site into output/. A site with errors is not written: the last good one stays.

            Example: clinicsite build --clinic desert-ridge --output /tmp/desert-ridge
            """);
        Configure(command, output, errors);
        return command;
    }

    /// <summary>Makes a command build; the root command does so as well.</summary>
    public static void Configure(Command command, TextWriter output, TextWriter errors)
    {
        var options = new SiteOptions();
        var timings = new Option<bool>("--timings") { Description = "Print the time of each stage." };
        options.AddTo(command);
        command.Options.Add(timings);
        command.SetAction(parsed => Run(options, parsed, parsed.GetValue(timings), output, errors));
    }

    private static int Run(SiteOptions options, ParseResult parsed, bool timings, TextWriter output, TextWriter errors)
    {
        var screen = new Screen(output, options.Site(parsed), options.Quiet(parsed));
        var result = BuildSession.Run(options.ToBuild(parsed, screen.Progress));
        if (result.UnknownClinic) return UnknownClinic(options, parsed, errors);
        screen.WriteBuild(result);
        if (timings) WriteTimings(result, output);
        return result.Succeeded ? ExitCodes.Passed : ExitCodes.Findings;
    }

    /// <summary>Says that there is no such clinic, and which one was probably meant.</summary>
    public static int UnknownClinic(SiteOptions options, ParseResult parsed, TextWriter errors)
    {
        var asked = options.Clinic(parsed)!;
        var folder = Path.Combine(options.Site(parsed), "input", "clinics");
        var known = Directory.Exists(folder) ? Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).ToList() : [];
        var nearest = ClinicSite.Text.Suggestion.Closest(asked, known);
        errors.WriteLine($"There is no clinic \"{asked}\". " + (nearest is null ? $"The clinics are: {string.Join(", ", known.Order(StringComparer.Ordinal))}." : $"Did you mean \"{nearest}\"?"));
        return ExitCodes.Usage;
    }

    private static void WriteTimings(BuildResult result, TextWriter output)
    {
        foreach (var (stage, elapsed, allocated) in result.Stages)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-18} {elapsed.TotalMilliseconds,9:0.0} ms {allocated / 1e6,9:0.0} MB allocated"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  collections {GC.CollectionCount(0)} of the youngest, {GC.CollectionCount(1)}, {GC.CollectionCount(2)} of all, {GC.GetTotalPauseDuration().TotalMilliseconds:0.0} ms"));
    }
}
