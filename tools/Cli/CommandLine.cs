using System.CommandLine;
using System.CommandLine.Parsing;
using ClinicSite.Build;
using ClinicSite.Checks;
using ClinicSite.Cli.Links;
using ClinicSite.Cli.Publishing;
using ClinicSite.Cli.Refs;
using ClinicSite.Theme;

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

    /// <summary>Begins what the command will need, while the command line is still being read.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    public static void Prepare(string[] arguments)
    {
        if (arguments is [] or ["build", ..]) BuildSession.Prepare(() => new ClinicTheme());
        else if (arguments is ["check", ..]) StaticChecks.Prepare();
    }

    /// <summary>Runs the program on the standard streams.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] arguments) => RunAsync(arguments, StandardStreams.Output, StandardStreams.Errors);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <param name="output">Where it writes.</param>
    /// <param name="errors">Where it says that it was called wrongly.</param>
    /// <param name="cancellation">Ends a command that would go on, such as <c>preview</c>.</param>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation = default) =>
        RunAsync(Create(arguments, output, errors), arguments, output, errors, cancellation);

    /// <summary>Runs a program that does nothing but <c>build</c>, of which no other command is part.</summary>
    /// <param name="arguments">What stands after the program's name: nothing, or <c>build</c> with its options.</param>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunBuildAsync(string[] arguments)
    {
        var (output, errors) = (StandardStreams.Output, StandardStreams.Errors);
        var root = CreateRoot(output, errors);
        root.Subcommands.Add(BuildCommand.Create(output, errors));
        return RunAsync(root, arguments, output, errors, CancellationToken.None);
    }

    private static async Task<int> RunAsync(RootCommand root, string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
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
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await errors.WriteLineAsync("Stopped before it was done.");
            return ExitCodes.CouldNotRun;
        }
        catch (Exception error) when (error is not OperationCanceledException && Environment.GetEnvironmentVariable(DebugVariable) is null)
        {
            await errors.WriteLineAsync(
                $"The program failed, and that is its own fault, not your text's: {error.GetType().Name}: {error.Message} "
                + $"Please report it with what you did; with {DebugVariable}=1 it says where.");
            return ExitCodes.CouldNotRun;
        }
    }

    private static RootCommand CreateRoot(TextWriter output, TextWriter errors)
    {
        var root = new RootCommand(
            """
            ClinicSite turns Markdown and clinic data into a site for every clinic of a group, and audits every page.
            Without a command it builds.

            Example: clinicsite check
            """);
        BuildCommand.Configure(root, output, errors);
        return root;
    }

    /// <summary>Making a command takes time; those that were not asked for are made only to be listed or guessed at.</summary>
    private static RootCommand Create(string[] arguments, TextWriter output, TextWriter errors)
    {
        var root = CreateRoot(output, errors);
        (string Name, Func<Command> Create)[] commands =
        [
            ("build", () => BuildCommand.Create(output, errors)),
            ("check", () => CheckCommand.Create(output, errors)),
            ("merge", () => MergeCommand.Create(output)),
            ("baseline", () => BaselineCommand.Create(output, errors)),
            ("gate", () => GateCommand.Create(output)),
            ("publish", () => PublishCommand.Create(output, errors)),
            ("preview", () => PreviewCommand.Create(output, errors)),
            ("new", () => NewCommand.Create(output, errors)),
            ("links", () => LinksCommand.Create(output, errors)),
            ("refs", () => RefsCommand.Create(output, errors)),
            ("sign", () => SignCommand.Create(output, errors)),
            ("reading", () => ReadingCommand.Create(output, errors)),
            ("explain", () => ExplainCommand.Create(output, errors)),
        ];
        var asked = Array.FindIndex(commands, command => arguments.Length > 0 && command.Name == arguments[0]);
        var wanted = arguments.Length == 0 ? [] : asked < 0 ? commands : commands[asked..(asked + 1)];
        foreach (var (_, create) in wanted) root.Subcommands.Add(create());
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
