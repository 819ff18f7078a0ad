using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Addresses;

/// <summary>Resolves the addresses in a page as a browser does, but notices what a browser silently repairs.</summary>
internal sealed partial class AddressResolver
{
    private readonly string? _scheme;
    private readonly WebHost? _host;

    /// <param name="baseUrl">The address the folder is served at, or null.</param>
    public AddressResolver(string? baseUrl)
    {
        // A path alone would be taken for the address of a file.
        if (baseUrl is null || !Uri.TryCreate(baseUrl.TrimEnd('/') + "/", UriKind.Absolute, out var site)) return;
        _scheme = site.Scheme;
        if (WebHost.TryParse(site.Authority, out var host) is null) _host = host;
        SitePath = Uri.UnescapeDataString(site.AbsolutePath);
    }

    /// <summary>The site's own host; null where nobody said.</summary>
    public string? OwnHost => _host?.Name;

    /// <summary>Whether the site is served over https.</summary>
    public bool IsSecure => _scheme != "http";

    /// <summary>The path under which the folder is served, with a slash at both ends.</summary>
    private string SitePath { get; } = "/";

    /// <summary>Resolves an address.</summary>
    /// <param name="page">The page, or what its <c>base</c> element says: a path relative to the folder.</param>
    /// <param name="address">The address as the attribute has it.</param>
    public SiteAddress Resolve(string page, string address)
    {
        var text = LineBreaks().Replace(address.Trim(' ', '\t', '\n', '\r', '\f'), "");
        if (Scheme().Match(text) is { Success: true } scheme && scheme.Groups[1].Value.ToLowerInvariant() is not ("http" or "https"))
        {
            var name = scheme.Groups[1].Value.ToLowerInvariant();
            return AddressSyntax.FaultOfScheme(name, text) is { } wrong ? Malformed(wrong) : new SiteAddress(AddressKind.OtherScheme, name, null);
        }

        var (path, fragment) = SplitOff(text);
        if (AddressSyntax.FaultOf(text.Split('#')[0]) is { } fault) return Malformed(fault);
        if (text.StartsWith("//", StringComparison.Ordinal)) return Absolute((_scheme ?? "https") + ":" + text, fragment);
        if (text.Contains("://", StringComparison.Ordinal) && Scheme().IsMatch(text)) return Absolute(text, fragment);
        if (path.Length == 0) return new SiteAddress(AddressKind.Own, page, fragment);
        path = Decode(path);
        if (path.StartsWith('/')) return Rooted(path, fragment);
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return Normalise(folder + path, fragment);
    }

    private SiteAddress Absolute(string text, string? fragment)
    {
        var start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        var length = text[start..].IndexOfAny(['/', '?', '#']);
        var authority = length < 0 ? text[start..] : text[start..(start + length)];
        if (authority.AsSpan().IndexOfAny(" <>\"") >= 0) return Malformed("it holds a space or a character that must be encoded");
        if (WebHost.TryParse(authority, out var host) is { } fault) return Malformed(fault);
        var rest = length < 0 ? "/" : text[(start + length)..];
        if (rest[0] != '/') rest = "/" + rest;
        var external = new SiteAddress(AddressKind.External, authority.ToLowerInvariant(), fragment) { Host = host.Name, IsInsecure = text[4] == ':', User = host.User };
        if (!IsOwn(host)) return external;
        var path = Decode(SplitOff(rest).Path);
        var isOurs = path == SitePath.TrimEnd('/') || path.StartsWith(SitePath, StringComparison.Ordinal);
        return isOurs ? Rooted(path, fragment) with { Host = host.Name, IsInsecure = external.IsInsecure, User = host.User } : external;
    }

    private static SiteAddress Malformed(string why) => new(AddressKind.Malformed, why, null);

    /// <summary>http and https of one host are one site.</summary>
    private bool IsOwn(WebHost host) =>
        _host is { } own && host.Name == own.Name && (host.Port is 80 or 443 ? null : host.Port) == (own.Port is 80 or 443 ? null : own.Port);

    private SiteAddress Rooted(string path, string? fragment)
    {
        if (path + "/" == SitePath) path += "/";
        return path.StartsWith(SitePath, StringComparison.Ordinal)
            ? Normalise(path[SitePath.Length..], fragment)
            : new SiteAddress(AddressKind.Outside, path, fragment);
    }

    private static SiteAddress Normalise(string path, string? fragment)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.')) return new SiteAddress(AddressKind.Own, path, fragment);
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var index = 0; index < segments.Length; index++)
        {
            var isLast = index == segments.Length - 1;
            if (segments[index] is "." or "..")
            {
                if (segments[index] == ".." && kept.Count == 0) return new SiteAddress(AddressKind.Outside, path, fragment);
                if (segments[index] == "..") kept.RemoveAt(kept.Count - 1);
                if (isLast) kept.Add("");
            }
            else
            {
                kept.Add(segments[index]);
            }
        }

        return new SiteAddress(AddressKind.Own, string.Join('/', kept), fragment);
    }

    private static (string Path, string? Fragment) SplitOff(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], hash < 0 ? null : text[(hash + 1)..]);
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex("[\t\n\r]")]
    private static partial Regex LineBreaks();
}
