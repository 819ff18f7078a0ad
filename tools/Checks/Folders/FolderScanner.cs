namespace ClinicSite.Checks.Folders;

/// <summary>Lists what a folder serves. Links to directories are not followed, so there is no way out of the folder and no cycle.</summary>
public static class FolderScanner
{
    private static readonly string[] Skipped = [".git", ".clinicsite"];

    /// <summary>Every file, relative to the folder, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> ListFiles(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = new List<string>();
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var directory))
        {
            foreach (var entry in EntriesOf(directory))
            {
                if (entry is DirectoryInfo)
                {
                    if (entry.LinkTarget is null && !Skipped.Contains(entry.Name)) waiting.Push(entry.FullName);
                }
                else if (entry.LinkTarget is null || IsInside(root, entry))
                {
                    files.Add(Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                }
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static FileSystemInfo[] EntriesOf(string directory)
    {
        try
        {
            return new DirectoryInfo(directory).GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What this program cannot read, a web server of the same user cannot serve.
            return [];
        }
    }

    private static bool IsInside(string root, FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                && target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
