namespace ClinicSite.Checks.Folders;

/// <summary>How a path asked for relates to the files of the folder.</summary>
internal enum FileMatch
{
    Missing,
    Found,
    CaseDiffers,
}

/// <summary>The files of a folder as a web server would find them: by name, as a directory with an index, or with .html left out.</summary>
internal sealed class SiteFiles
{
    private readonly HashSet<string> _files;
    private readonly Dictionary<string, string> _byFoldedName = new(StringComparer.OrdinalIgnoreCase);

    public SiteFiles(IReadOnlyList<string> files)
    {
        _files = new HashSet<string>(files, StringComparer.Ordinal);
        foreach (var file in files) _byFoldedName.TryAdd(file, file);
        All = files;
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>The file a path leads to.</summary>
    /// <param name="path">Decoded path relative to the folder, without a leading slash.</param>
    public (FileMatch Match, string File) Find(string path)
    {
        foreach (var form in FormsOf(path))
            if (_files.Contains(form)) return (FileMatch.Found, form);
        foreach (var form in FormsOf(path))
            if (_byFoldedName.TryGetValue(form, out var file)) return (FileMatch.CaseDiffers, file);
        return (FileMatch.Missing, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private static IEnumerable<string> FormsOf(string path)
    {
        if (path.Length == 0 || path.EndsWith('/')) return [path + "index.html", path + "index.htm"];
        return [path, path + "/index.html", path + ".html", path + "/index.htm"];
    }
}
