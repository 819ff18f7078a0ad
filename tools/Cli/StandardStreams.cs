using System.Text;

namespace ClinicSite.Cli;

/// <summary>
/// What the program writes to. Everything is UTF-8, so the console is not asked what it reads, which takes time at every start;
/// but for Windows, where it may read something else.
/// </summary>
internal static class StandardStreams
{
    /// <summary>The standard output.</summary>
    public static TextWriter Output { get; } = OperatingSystem.IsWindows() ? Console.Out : Open(Console.OpenStandardOutput());

    /// <summary>The standard error output.</summary>
    public static TextWriter Errors { get; } = OperatingSystem.IsWindows() ? Console.Error : Open(Console.OpenStandardError());

    private static TextWriter Open(Stream stream) => TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
}
