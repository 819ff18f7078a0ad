using System.ComponentModel;
using System.Diagnostics;

namespace ClinicSite.Browser.Locating;

/// <summary>Runs a program quietly and for a bounded time.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>Null where it went well; otherwise why not, in a few words.</returns>
    public static async Task<string?> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> variables,
        TimeSpan limit,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var said = Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            return await FinishAsync(process, said, limit, cancellation);
        }
        catch (Win32Exception error)
        {
            return error.Message;
        }
    }

    private static async Task<string?> FinishAsync(Process process, Task<string[]> said, TimeSpan limit, CancellationToken cancellation)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bounded.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(bounded.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return $"it was not done after {(int)limit.TotalSeconds} seconds";
        }

        return process.ExitCode == 0 ? null : FirstComplaint(await said) ?? $"it ended with exit code {process.ExitCode}";
    }

    /// <summary>The first complaint says why; those after it say only what came of it.</summary>
    private static string? FirstComplaint(string[] said) => said
        .SelectMany(text => text.Split('\n'))
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.StartsWith("E:", StringComparison.Ordinal) || line.StartsWith("Error:", StringComparison.Ordinal));
}
