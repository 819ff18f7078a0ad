namespace ClinicSite.Build.Discover;

/// <summary>What a file under <c>input/</c> is, by where it lies.</summary>
internal enum InputKind
{
    Settings,
    Clinic,
    ClinicAbout,
    ClinicNote,
    Condition,
    Treatment,
    Page,
    Person,
    Reference,
    Terms,
    Statistics,
    Suppressions,
    Rules,
    Words,
    Image,
    Unknown,
}

/// <summary>A file under <c>input/</c>, not yet read.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Site">The site folder, absolute.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Its size in bytes when it was found, of a link that of the link; or <see cref="UnknownLength"/>.</param>
/// <param name="Stamp">When it was last written, to notice edits; never shown.</param>
internal sealed record InputFile(string Path, string Site, InputKind Kind, long Length, DateTime Stamp)
{
    /// <summary>The size of a file that has gone since its folder was listed, or that the system tells nothing about.</summary>
    public const long UnknownLength = -1;

    /// <summary>Where it is on disk. Not kept: there are many files.</summary>
    public string FullPath => System.IO.Path.Combine(Site, Path);

    /// <summary>The file's name without folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The folder it lies in, relative to the site folder.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];
}

/// <summary>Every file under <c>input/</c>, by path.</summary>
internal sealed class InputSet(IReadOnlyList<InputFile> files)
{
    private readonly Dictionary<string, InputFile> _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Files { get; } = files;

    public IEnumerable<InputFile> OfKind(InputKind kind) => Files.Where(file => file.Kind == kind);

    public InputFile? Find(string path) => _byPath.GetValueOrDefault(path);
}
