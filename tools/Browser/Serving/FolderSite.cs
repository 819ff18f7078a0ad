namespace ClinicSite.Browser.Serving;

/// <summary>A folder as a site of its own address: which page lies where, and which file an address asks for.</summary>
internal sealed class FolderSite
{
    private const string Nowhere = "http://clinicsite.test";
    private readonly string _folder;
    private readonly Uri _root;

    /// <param name="folder">The folder.</param>
    /// <param name="baseUrl">The address it will be served at, so that its absolute addresses work; null takes nobody's.</param>
    public FolderSite(string folder, string? baseUrl)
    {
        _folder = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        _root = Uri.TryCreate(baseUrl?.TrimEnd('/') + "/", UriKind.Absolute, out var root) && root.Scheme is "http" or "https"
            ? root
            : new Uri(Nowhere + "/");
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => _root.GetLeftPart(UriPartial.Authority);

    /// <summary>The address of a page; a directory's index goes by the directory's name, as visitors see it.</summary>
    public string AddressOf(string page)
    {
        const string Index = "index.html";
        var isIndex = page == Index || page.EndsWith("/" + Index, StringComparison.Ordinal);
        var path = isIndex ? page[..^Index.Length] : page;
        return _root.AbsoluteUri + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>Whether an address is the folder's own.</summary>
    public bool Owns(Uri address) => address.Authority == _root.Authority && address.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal);

    /// <summary>The file an address of the folder leads to; null where there is none.</summary>
    public string? FileOf(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath[_root.AbsolutePath.Length..]);
        string[] forms = path.Length == 0 || path.EndsWith('/') ? [path + "index.html"] : [path, path + "/index.html", path + ".html"];
        return forms.Select(form => Path.GetFullPath(form, _folder))
            .FirstOrDefault(file => file.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(file));
    }
}
