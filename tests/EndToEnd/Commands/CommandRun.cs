using ClinicSite.Cli;

namespace ClinicSite.Tests.Commands;

/// <summary>One call of the program, in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The program as a file, for tests that need it in a process of its own: <c>dotnet</c> runs it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "clinicsite.dll");

    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, output, errors, TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }
}
