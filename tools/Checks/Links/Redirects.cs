namespace ClinicSite.Checks.Links;

/// <summary>The addresses that the site's <c>_redirects</c> file answers.</summary>
internal sealed class Redirects
{
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    private Redirects()
    {
    }

    public static Redirects Read(string folder)
    {
        var redirects = new Redirects();
        var path = Path.Combine(folder, "_redirects");
        if (!File.Exists(path)) return redirects;
        foreach (var line in File.ReadLines(path))
        {
            var from = line.Trim().Split(' ', '\t')[0];
            if (!from.StartsWith('/')) continue;
            if (from.EndsWith("/*", StringComparison.Ordinal)) redirects._prefixes.Add(from[1..^1]);
            else redirects._exact.Add(from.Trim('/'));
        }

        return redirects;
    }

    /// <summary>Whether a path relative to the folder is redirected; a slash at the end makes no difference.</summary>
    public bool Answers(string path) =>
        _exact.Contains(path.TrimEnd('/')) || _prefixes.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal));
}
