using System.IO.Enumeration;
using System.Text;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Build.Discover;

/// <summary>Lists what lies under <c>input/</c> and says what each file is. Reads nothing.</summary>
internal static class SiteDiscovery
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What a folder holds. Of a link the path is asked, of all else what listing the folder has told already.</summary>
    private sealed record Entry(string Name, bool IsFolder, long Length, DateTime Stamp, FileSystemInfo? Link)
    {
        public static Entry Of(ref FileSystemEntry found)
        {
            var link = found.Attributes.HasFlag(FileAttributes.ReparsePoint) ? found.ToFileSystemInfo() : null;
            return link is { LinkTarget: not null }
                ? new Entry(link.Name, link is DirectoryInfo, (link as FileInfo)?.Length ?? 0, link.LastWriteTimeUtc, link)
                : new Entry(found.FileName.ToString(), found.IsDirectory, found.IsDirectory ? 0 : found.Length, found.LastWriteTimeUtc.UtcDateTime, null);
        }
    }

    public static InputSet Run(string siteDirectory, DiagnosticBag diagnostics)
    {
        var files = new List<InputFile>();
        var root = Path.Combine(siteDirectory, "input");
        if (Directory.Exists(root)) Walk("input", Path.GetFullPath(siteDirectory), files, diagnostics, 0);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        ReportMisplaced(files, diagnostics);
        return new InputSet(files);
    }

    private static void Walk(string path, string site, List<InputFile> files, DiagnosticBag diagnostics, int depth)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(path, site, diagnostics))
        {
            if (entry.Name.StartsWith('.')) continue;
            var entryPath = path + "/" + entry.Name;
            if (entry.Link is { } link && LeadsOut(link, Path.Combine(site, "input")))
            {
                diagnostics.Add(FileRules.LinkOutOfInput, new SourceLocation(entryPath), entry.Name);
                continue;
            }

            if (!names.TryAdd(Folded(entry.Name), entry.Name)) ReportCollision(path, entry.Name, names[Folded(entry.Name)], diagnostics);
            if (!entry.IsFolder) files.Add(new InputFile(entryPath, site, InputLayout.KindOf(entryPath), entry.Length, entry.Stamp));
            else if (depth < 20 && entry.Link is null) Walk(entryPath, site, files, diagnostics, depth + 1);
        }
    }

    private static void ReportCollision(string folder, string name, string first, DiagnosticBag diagnostics) =>
        diagnostics.Add(FileRules.NamesCollide.At(new SourceLocation($"{folder}/{name}"), name, first) with
        {
            Related = [new(new SourceLocation($"{folder}/{first}"), "the first one")],
        });

    private static List<Entry> Entries(string path, string site, DiagnosticBag diagnostics)
    {
        try
        {
            List<Entry> entries = [.. new FileSystemEnumerable<Entry>(Path.Combine(site, path), Entry.Of, Everything)];
            entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.Unreadable, new SourceLocation(path), error.Message);
            return [];
        }
    }

    private static bool LeadsOut(FileSystemInfo link, string root)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is null || !target.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>What a careless file system makes of a name: one Unicode form, one letter case.</summary>
    private static string Folded(string name) => Ascii.IsValid(name) ? name : UnicodeForm.Decompose(name).ToUpperInvariant();

    private static void ReportMisplaced(List<InputFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            if (file.Kind is InputKind.Unknown)
                diagnostics.Add(FileRules.Unexpected, new SourceLocation(file.Path), file.Name, InputLayout.AdviceFor(file.Path));
        }
    }
}
