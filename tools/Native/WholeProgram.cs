using System.Runtime.InteropServices;
using ClinicSite.Cli;

namespace ClinicSite.Native;

/// <summary>The whole program, which stands beside the one that was compiled to machine code.</summary>
internal static partial class WholeProgram
{
    private const string Name = "clinicsite-managed";

    /// <summary>Becomes the whole program, with the same arguments, streams and process: it returns only where that is missing.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <returns>The exit code of a program that could not run.</returns>
    public static int Become(string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        _ = Execute(path, [path, .. arguments, null]);
        var reason = Marshal.GetLastPInvokeErrorMessage();
        Console.Error.WriteLine($"{path} cannot be started ({reason}). Publish the program again, and keep its folder together.");
        return ExitCodes.CouldNotRun;
    }

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string path, string?[] arguments);
}
