namespace ClinicSite.Checks.Addresses;

/// <summary>A line of <c>_redirects</c>.</summary>
/// <param name="From">The address it answers.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Status">301, 302, 200 for a rewrite and so on.</param>
/// <param name="Line">1-based line.</param>
internal sealed record Redirect(string From, string To, int Status, int Line)
{
    /// <summary>Whether it answers only some visitors or some queries.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether it comes before a file of that address (<c>301!</c>).</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether it answers more than one address.</summary>
    public bool IsPattern => From.Contains('*', StringComparison.Ordinal) || From.Contains("/:", StringComparison.Ordinal);

    /// <summary>Whether it sends the visitor elsewhere, rather than showing another file or an error.</summary>
    public bool Moves => Status is >= 300 and < 400;
}

/// <summary>The addresses that the site's <c>_redirects</c> file answers. https://docs.netlify.com/routing/redirects/</summary>
internal sealed class Redirects
{
    public const string FileName = "_redirects";

    private static readonly int[] Statuses = [200, 301, 302, 303, 307, 308, 404, 410, 451];

    private readonly Dictionary<string, Redirect> _exact = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    private Redirects()
    {
    }

    /// <summary>Every line that is one.</summary>
    public List<Redirect> All { get; } = [];

    /// <summary>Lines that are none, with the reason.</summary>
    public List<(int Line, string Text, string Reason)> Wrong { get; } = [];

    public static Redirects Read(string folder)
    {
        var redirects = new Redirects();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return redirects;
        var number = 0;
        foreach (var line in File.ReadLines(path)) redirects.Add(line.Split(" #")[0].Trim(), ++number);
        return redirects;
    }

    /// <summary>Whether a path relative to the folder is redirected; a slash at the end makes no difference.</summary>
    public bool Answers(string path) =>
        _exact.ContainsKey(KeyOf(path)) || _prefixes.Exists(prefix => path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The line that answers this one path, patterns aside.</summary>
    public Redirect? Find(string path) => _exact.GetValueOrDefault(KeyOf(path));

    private static string KeyOf(string path) => path.Trim('/');

    private void Add(string line, int number)
    {
        if (line.Length == 0 || line.StartsWith('#')) return;
        var words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var to = words.Skip(1).FirstOrDefault(word => word.StartsWith('/') || word.Contains("://", StringComparison.Ordinal));
        var from = words[0];
        if (!from.StartsWith('/') && !from.Contains("://", StringComparison.Ordinal)) Wrong.Add((number, line, "it must begin with the path that has moved"));
        else if (to is null) Wrong.Add((number, line, "it says not where to"));
        else if (StatusOf(words) is var status && !Statuses.Contains(status)) Wrong.Add((number, line, $"no redirect answers with {status}"));
        else
            Add(new Redirect(from, to, status, number)
            {
                IsConditional = words.Skip(1).Any(word => word != to && word.Contains('=', StringComparison.Ordinal)),
                IsForced = Array.Exists(words, word => word.EndsWith('!')),
            });
    }

    private static int StatusOf(string[] words) =>
        words.Skip(2).Select(word => int.TryParse(word.TrimEnd('!'), out var status) ? status : 0).FirstOrDefault(status => status >= 100, 301);

    private void Add(Redirect redirect)
    {
        All.Add(redirect);
        // A page that says what is missing answers nothing.
        if (!redirect.From.StartsWith('/') || redirect.Status >= 400) return;
        if (redirect.IsPattern) _prefixes.Add(redirect.From[1..redirect.From.IndexOfAny(['*', ':'])]);
        else _exact.TryAdd(KeyOf(Uri.UnescapeDataString(redirect.From)), redirect);
    }
}
