using System.CommandLine;
using System.CommandLine.Parsing;
using ClinicSite.Cli.Links;
using ClinicSite.Cli.Publishing;
using ClinicSite.Cli.Refs;

namespace ClinicSite.Cli;

/// <summary>The program's exit codes. Wrong usage comes before a check that could not run, and that before findings.</summary>
public static class ExitCodes
{
    /// <summary>Passed.</summary>
    public const int Passed = 0;

    /// <summary>Findings at error level.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>A check could not run.</summary>
    public const int CouldNotRun = 3;
}

/// <summary>The command line: one file a command, and the rules that hold for all.</summary>
public static class CommandLine
{
    private const string DebugVariable = "CLINICSITE_DEBUG";

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <param name="output">Where it writes.</param>
    /// <param name="errors">Where it says that it was called wrongly.</param>
    /// <param name="cancellation">Ends a command that would go on, such as <c>preview</c>.</param>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        var root = Create(output, errors);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await errors.WriteLineAsync(error.Message);
            await errors.WriteLineAsync($"Try: {CommandPath(parsed)} --help");
            return ExitCodes.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException && Environment.GetEnvironmentVariable(DebugVariable) is null)
        {
            await errors.WriteLineAsync(
                $"The program failed, and that is its own fault, not your text's: {error.GetType().Name}: {error.Message} "
                + $"Please report it with what you did; with {DebugVariable}=1 it says where.");
            return ExitCodes.CouldNotRun;
        }
    }

    private static RootCommand Create(TextWriter output, TextWriter errors)
    {
        var root = new RootCommand(
            """
            ClinicSite turns Markdown and clinic data into a site for every clinic of a group, and audits every page.
            Without a command it builds.

            Example: clinicsite check
            """);
        BuildCommand.Configure(root, output, errors);
        root.Subcommands.Add(BuildCommand.Create(output, errors));
        root.Subcommands.Add(CheckCommand.Create(output, errors));
        root.Subcommands.Add(MergeCommand.Create(output));
        root.Subcommands.Add(BaselineCommand.Create(output, errors));
        root.Subcommands.Add(GateCommand.Create(output));
        root.Subcommands.Add(PublishCommand.Create(output, errors));
        root.Subcommands.Add(PreviewCommand.Create(output, errors));
        root.Subcommands.Add(NewCommand.Create(output, errors));
        root.Subcommands.Add(LinksCommand.Create(output, errors));
        root.Subcommands.Add(RefsCommand.Create(output, errors));
        root.Subcommands.Add(SignCommand.Create(output, errors));
        root.Subcommands.Add(ReadingCommand.Create(output, errors));
        root.Subcommands.Add(ExplainCommand.Create(output, errors));
        return root;
    }

    /// <summary>The command as it is typed: <c>clinicsite refs verify</c>.</summary>
    private static string CommandPath(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent) names.Push(command.Command.Name);
        return string.Join(' ', names.Prepend("clinicsite"));
    }
}
