using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Discover;

/// <summary>Lists what lies under <c>input/</c> and says what each file is. Reads nothing.</summary>
internal static class SiteDiscovery
{
    public static InputSet Run(string siteDirectory, DiagnosticBag diagnostics)
    {
        var files = new List<InputFile>();
        var root = Path.Combine(siteDirectory, "input");
        if (Directory.Exists(root)) Walk(new DirectoryInfo(root), "input", Path.GetFullPath(siteDirectory), files, diagnostics, 0);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        ReportMisplaced(files, diagnostics);
        return new InputSet(files);
    }

    private static void Walk(
        DirectoryInfo folder, string path, string site, List<InputFile> files, DiagnosticBag diagnostics, int depth)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(folder, path, diagnostics))
        {
            if (entry.Name.StartsWith('.')) continue;
            var entryPath = path + "/" + entry.Name;
            if (LeadsOut(entry, Path.Combine(site, "input")))
            {
                diagnostics.Add(FileRules.LinkOutOfInput, new SourceLocation(entryPath), entry.Name);
                continue;
            }

            if (!names.TryAdd(Folded(entry.Name), entry.Name)) ReportCollision(path, entry.Name, names[Folded(entry.Name)], diagnostics);
            if (entry is DirectoryInfo child)
            {
                if (depth < 20 && !IsLink(entry)) Walk(child, entryPath, site, files, diagnostics, depth + 1);
            }
            else if (entry is FileInfo file)
            {
                files.Add(new InputFile(entryPath, site, InputLayout.KindOf(entryPath), file.Length, file.LastWriteTimeUtc));
            }
        }
    }

    private static void ReportCollision(string folder, string name, string first, DiagnosticBag diagnostics) =>
        diagnostics.Add(FileRules.NamesCollide.At(new SourceLocation($"{folder}/{name}"), name, first) with
        {
            Related = [new(new SourceLocation($"{folder}/{first}"), "the first one")],
        });

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.Unreadable, new SourceLocation(path), error.Message);
            return [];
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private static bool LeadsOut(FileSystemInfo entry, string root)
    {
        // The attributes are at hand from listing the folder; the target costs a system call a file.
        if (!IsLink(entry)) return false;
        try
        {
            var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is null || !target.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>What a careless file system makes of a name: one Unicode form, one letter case.</summary>
    private static string Folded(string name) => UnicodeForm.Decompose(name).ToUpperInvariant();

    private static void ReportMisplaced(List<InputFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            if (file.Kind is InputKind.Unknown)
                diagnostics.Add(FileRules.Unexpected, new SourceLocation(file.Path), file.Name, InputLayout.AdviceFor(file.Path));
        }
    }
}
