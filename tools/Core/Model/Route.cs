namespace ClinicSite.Model;

/// <summary>The root-relative address of a page: lower-case, with a trailing slash, or the name of a file (<c>/404.html</c>).</summary>
public readonly record struct Route(string Path)
{
    /// <summary>The file the page is written to, relative to the output folder.</summary>
    public string OutputPath => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The absolute address.</summary>
    /// <param name="baseUrl">Scheme and host without a trailing slash.</param>
    public string At(string baseUrl) => baseUrl + Path;

    /// <inheritdoc />
    public override string ToString() => Path;
}
