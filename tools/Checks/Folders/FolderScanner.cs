using System.IO.Enumeration;

namespace ClinicSite.Checks.Folders;

/// <summary>Lists what a folder serves. Links to directories are not followed, so there is no way out of the folder and no cycle.</summary>
public static class FolderScanner
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>Every file, relative to the folder, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> ListFiles(string folder)
    {
        var root = Path.GetFullPath(folder);
        var cut = Path.TrimEndingDirectorySeparator(root).Length + 1;
        // What this program may not read, a web server of the same user cannot serve.
        var entries = new FileSystemEnumerable<string>(root, (ref entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && (!IsLink(ref entry) || IsInside(root, entry.ToFullPath())),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && entry.FileName is not (".git" or ".clinicsite"),
        };
        var files = entries.Select(path => path[cut..].Replace(Path.DirectorySeparatorChar, '/')).ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool IsInside(string root, string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is FileInfo { Exists: true } target
                && target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
