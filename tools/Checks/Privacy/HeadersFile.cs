using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Privacy;

/// <summary>A header that the site sends.</summary>
/// <param name="Path">For which paths; a star at the end stands for the rest.</param>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">1-based line.</param>
internal sealed record SentHeader(string Path, string Name, string Value, int Line)
{
    /// <summary>The line of its path.</summary>
    public int PathLine { get; init; }
}

/// <summary>The site's <c>_headers</c> file. https://docs.netlify.com/routing/headers/</summary>
internal sealed class HeadersFile
{
    public const string FileName = "_headers";

    private readonly List<SentHeader> _all = [];
    private readonly List<(string Path, int Line)> _paths = [];

    public bool Exists { get; private init; }

    public IReadOnlyList<SentHeader> All => _all;

    /// <summary>Its paths and their lines.</summary>
    public IReadOnlyList<(string Path, int Line)> Paths => _paths;

    /// <summary>Lines that mean nothing, with the reason.</summary>
    public List<(int Line, string Text, string Reason)> Wrong { get; } = [];

    public static HeadersFile Read(Site site)
    {
        if (site.Files.IndexOf(FileName) < 0) return new HeadersFile();
        var headers = new HeadersFile { Exists = true };
        var (number, path) = (0, (string?)null);
        foreach (var line in File.ReadLines(site.Files.PathOf(FileName))) path = headers.Add(line, ++number, path);
        return headers;
    }

    /// <summary>The headers sent with every page.</summary>
    public IEnumerable<SentHeader> ForAll(string name) => _all.Where(header => header.Name == name && header.Path is "/*" or "/**");

    /// <summary>The headers sent with a file.</summary>
    public IEnumerable<SentHeader> For(string file, string name) => _all.Where(header => header.Name == name && Fits(header.Path, file));

    private static bool Fits(string rule, string file)
    {
        var path = "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        return rule.EndsWith('*') ? path.StartsWith(rule.TrimEnd('*'), StringComparison.Ordinal) : rule == path || rule == "/" + file || rule + "/" == path;
    }

    private string? Add(string raw, int number, string? path)
    {
        var text = raw.Trim();
        if (text.Length == 0 || text.StartsWith('#')) return path;
        var isIndented = raw[0] is ' ' or '\t';
        if (!isIndented && (text.StartsWith('/') || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            _paths.Add((text, number));
            return text;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (!isIndented) Wrong.Add((number, text, "it is neither a path nor indented"));
        else if (path is null) Wrong.Add((number, text, "no path stands before it"));
        else if (colon <= 0 || text[..colon].Contains(' ', StringComparison.Ordinal)) Wrong.Add((number, text, "a header is written “Name: value”"));
        else _all.Add(new SentHeader(path, text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim(), number) { PathLine = _paths[^1].Line });
        return path;
    }
}
