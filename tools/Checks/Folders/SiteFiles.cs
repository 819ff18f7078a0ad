namespace ClinicSite.Checks.Folders;

/// <summary>How a path asked for relates to the files of the folder.</summary>
internal enum FileMatch
{
    Missing,
    Found,
    CaseDiffers,

    /// <summary>The directory is there, but no page to show for it.</summary>
    NoIndex,
}

/// <summary>The files of a folder as a web server would find them: by name, as a directory with an index, or with .html left out.</summary>
internal sealed class SiteFiles
{
    private readonly string _folder;
    private readonly Dictionary<string, int> _files;
    private readonly Lazy<Dictionary<string, string>> _byFoldedName;
    private readonly Lazy<HashSet<string>> _directories;
    private readonly int[] _pages;

    /// <param name="folder">Where the files lie.</param>
    /// <param name="files">Every file, in ordinal order.</param>
    /// <param name="pages">Which of them are pages, in the same order.</param>
    public SiteFiles(string folder, IReadOnlyList<string> files, IReadOnlyList<string> pages)
    {
        (_folder, All, Pages) = (folder, files, pages);
        _files = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        for (var index = 0; index < files.Count; index++) _files[files[index]] = index;
        _pages = new int[files.Count];
        Array.Fill(_pages, -1);
        for (var page = 0; page < pages.Count; page++)
            if (_files.TryGetValue(pages[page], out var index)) _pages[index] = page;
        _byFoldedName = new(() => Folded(files));
        _directories = new(() => DirectoriesOf(files));
    }

    public IReadOnlyList<string> All { get; }

    public IReadOnlyList<string> Pages { get; }

    /// <summary>The number of a file in <see cref="All"/>, or -1.</summary>
    public int IndexOf(string file) => _files.GetValueOrDefault(file, -1);

    /// <summary>The number of the page that a file is, or -1.</summary>
    public int PageOf(int file) => file < 0 ? -1 : _pages[file];

    /// <summary>The number of the page at a path, or -1.</summary>
    public int PageOf(string file) => PageOf(IndexOf(file));

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>The file a path leads to.</summary>
    /// <param name="path">Decoded path relative to the folder, without a leading slash.</param>
    public (FileMatch Match, string File) Find(string path)
    {
        foreach (var form in FormsOf(path))
            if (_files.ContainsKey(form)) return (FileMatch.Found, form);
        foreach (var form in FormsOf(path))
            if (_byFoldedName.Value.TryGetValue(form, out var file)) return (FileMatch.CaseDiffers, file);
        if (IsBehindLink(path)) return (FileMatch.Found, path);
        var isDirectory = path.Length > 0 && _directories.Value.Contains(path.TrimEnd('/'));
        return (isDirectory ? FileMatch.NoIndex : FileMatch.Missing, isDirectory || path.Length == 0 || path.EndsWith('/') ? path.TrimEnd('/') + (path.Length == 0 ? "" : "/") + "index.html" : path);
    }

    private static IEnumerable<string> FormsOf(string path)
    {
        if (path.Length == 0 || path.EndsWith('/')) return [path + "index.html", path + "index.htm"];
        return [path, path + "/index.html", path + ".html", path + "/index.htm"];
    }

    /// <summary>Files in linked directories are not listed, but a server may well show them.</summary>
    private bool IsBehindLink(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || path.Contains('\0', StringComparison.Ordinal)) return false;
        var top = new DirectoryInfo(Path.Combine(_folder, path[..slash]));
        return top.Exists && top.LinkTarget is not null && FormsOf(path).Any(form => File.Exists(Path.Combine(_folder, form)));
    }

    private static Dictionary<string, string> Folded(IReadOnlyList<string> files)
    {
        var folded = new Dictionary<string, string>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var file in files) folded.TryAdd(file, file);
        return folded;
    }

    private static HashSet<string> DirectoriesOf(IReadOnlyList<string> files)
    {
        var directories = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
                if (!directories.Add(file[..slash])) break;
        }

        return directories;
    }
}
