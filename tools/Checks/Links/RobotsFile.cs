using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>The site's robots.txt (RFC 9309).</summary>
internal sealed class RobotsFile
{
    public const string FileName = "robots.txt";

    private readonly RobotsPaths _paths = new();

    /// <summary>Whether there is one.</summary>
    public bool Exists { get; private init; }

    /// <summary>The sitemaps it names.</summary>
    public List<(int Line, string Address)> Sitemaps { get; } = [];

    /// <summary>Lines that mean nothing, with the reason.</summary>
    public List<(int Line, string Text, string Reason)> Wrong { get; } = [];

    /// <summary>Where the rules for every search engine begin, or 1.</summary>
    public int Line { get; private set; } = 1;

    public static RobotsFile Read(Site site)
    {
        if (site.Files.IndexOf(FileName) < 0) return new RobotsFile();
        var robots = new RobotsFile { Exists = true };
        var (number, agents, inGroup) = (0, new List<string>(), false);
        foreach (var raw in File.ReadLines(site.Files.PathOf(FileName))) robots.Add(raw.TrimStart('\uFEFF'), ++number, agents, ref inGroup);
        return robots;
    }

    /// <summary>Whether search engines may not read a path: of the rules that fit, the longest counts.</summary>
    /// <param name="path">With its leading slash.</param>
    public bool Forbids(string path) => _paths.Forbids(path);

    private void Add(string raw, int number, List<string> agents, ref bool inGroup)
    {
        var text = raw.Split('#')[0].Trim();
        if (text.Length == 0) return;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, value) = colon < 0 ? (text.ToLowerInvariant(), "") : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
        switch (name)
        {
            case "user-agent" when colon > 0:
                if (inGroup) agents.Clear();
                inGroup = false;
                agents.Add(value);
                break;
            case "allow" or "disallow" when colon > 0:
                inGroup = true;
                if (agents.Count == 0) Wrong.Add((number, text, "no User-agent line stands before it"));
                else if (value.Length > 0 && value[0] is not ('/' or '*')) Wrong.Add((number, text, "a path begins with a slash"));
                else if (agents.Contains("*") && value.Length > 0) AddRule(value, name == "allow", number);
                break;
            case "sitemap" when colon > 0:
                Sitemaps.Add((number, value));
                break;
            case "noindex" when colon > 0:
                Wrong.Add((number, text, "search engines have not obeyed noindex here since 2019"));
                break;
            case "crawl-delay" or "host" or "clean-param" or "content-signal" when colon > 0:
                break;
            default:
                Wrong.Add((number, text, colon < 0 ? "it has no colon" : $"“{name}” means nothing to search engines"));
                break;
        }
    }

    private void AddRule(string path, bool allows, int number)
    {
        if (_paths.IsEmpty) Line = number;
        _paths.Add(path, allows);
    }
}
