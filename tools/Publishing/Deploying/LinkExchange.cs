using System.Runtime.InteropServices;

namespace ClinicSite.Publishing;

/// <summary>Puts one link to a folder in the place of another, in one step where the system has one.</summary>
internal static partial class LinkExchange
{
    /// <summary>Renames a link over another, or to where there is nothing.</summary>
    /// <exception cref="IOException">It could not; the other link is still there.</exception>
    public static void Move(string link, string place)
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows renames no folder over another; between these two there is nothing for a moment.
            if (Directory.Exists(place)) Directory.Delete(place);
            Directory.Move(link, place);
        }
        else if (Rename(link, place) != 0)
        {
            throw new IOException($"\"{place}\" could not be exchanged ({Marshal.GetLastPInvokeErrorMessage()}).");
        }
    }

    /// <summary>POSIX rename(2): what has the new name before is replaced at once. .NET has no call that renames a link to a folder over another.</summary>
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string link, string place);
}
