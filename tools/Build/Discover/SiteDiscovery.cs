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

    /// <summary>What listing a folder tells without asking the system of each thing in it.</summary>
    private sealed record Entry(string Name, bool IsFolder)
    {
        public static Entry Of(ref FileSystemEntry found) => new(found.FileName.ToString(), found.IsDirectory);
    }

    /// <summary>Lists the files.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="diagnostics">Takes what does not belong there.</param>
    /// <param name="workers">How many threads ask the system of the files.</param>
    public static InputSet Run(string siteDirectory, DiagnosticBag diagnostics, int workers = 1)
    {
        var (paths, site) = (new List<string>(), Path.GetFullPath(siteDirectory));
        if (Directory.Exists(Path.Combine(siteDirectory, "input"))) Walk("input", site, paths, diagnostics, 0);
        paths.Sort(string.CompareOrdinal);
        var files = Workers.Select(paths, workers, path => Ask(path, site)).OfType<InputFile>().ToList();
        if (files.Count < paths.Count) ReportLinks(paths.Except(files.Select(file => file.Path)), diagnostics);
        ReportMisplaced(files, diagnostics);
        return new InputSet(files);
    }

    private static void Walk(string path, string site, List<string> files, DiagnosticBag diagnostics, int depth)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(path, site, diagnostics))
        {
            if (entry.Name.StartsWith('.')) continue;
            var entryPath = path + "/" + entry.Name;
            var link = entry.IsFolder && new DirectoryInfo(Path.Combine(site, entryPath)) is { LinkTarget: not null } folder ? folder : null;
            if (link is not null && LeadsOut(link, site))
            {
                ReportLinks([entryPath], diagnostics);
                continue;
            }

            if (!names.TryAdd(Folded(entry.Name), entry.Name)) ReportCollision(path, entry.Name, names[Folded(entry.Name)], diagnostics);
            if (!entry.IsFolder) files.Add(entryPath);
            else if (depth < 20 && link is null) Walk(entryPath, site, files, diagnostics, depth + 1);
        }
    }

    /// <summary>Asks the system of a file; null where it is a link that leads out of <c>input/</c>.</summary>
    private static InputFile? Ask(string path, string site)
    {
        var (info, kind) = (new FileInfo(Path.Combine(site, path)), InputLayout.KindOf(path));
        // Gone meanwhile, or nobody may ask: why is said where it is read.
        if (!info.Exists) return new InputFile(path, site, kind, InputFile.UnknownLength, default);
        if (info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null && LeadsOut(info, site)) return null;
        return new InputFile(path, site, kind, info.Length, info.LastWriteTimeUtc);
    }

    private static void ReportLinks(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        foreach (var path in paths) diagnostics.Add(FileRules.LinkOutOfInput, new SourceLocation(path), Path.GetFileName(path));
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

    private static bool LeadsOut(FileSystemInfo link, string site)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is null || !target.StartsWith(Path.Combine(site, "input") + Path.DirectorySeparatorChar, StringComparison.Ordinal);
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
