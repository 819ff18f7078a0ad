using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Links;

/// <summary>Resolves the addresses in a page as a browser does, but notices what a browser silently repairs.</summary>
/// <param name="baseUrl">The address the folder is served at, or null.</param>
internal sealed partial class AddressResolver(string? baseUrl)
{
    private readonly Uri? _site = Uri.TryCreate(baseUrl?.TrimEnd('/') + "/", UriKind.Absolute, out var site) ? site : null;

    /// <summary>The path under which the folder is served, with a slash at both ends.</summary>
    private string SitePath => _site is null ? "/" : Uri.UnescapeDataString(_site.AbsolutePath);

    /// <summary>Resolves an address.</summary>
    /// <param name="page">The page, or what its <c>base</c> element says: a path relative to the folder.</param>
    /// <param name="address">The address as the attribute has it.</param>
    public SiteAddress Resolve(string page, string address)
    {
        var text = LineBreaks().Replace(address.Trim(' ', '\t', '\n', '\r', '\f'), "");
        if (text.StartsWith("//", StringComparison.Ordinal)) return Absolute((_site?.Scheme ?? "https") + ":" + text);
        if (Scheme().Match(text) is { Success: true } scheme)
        {
            var name = scheme.Groups[1].Value.ToLowerInvariant();
            return name is "http" or "https" ? Absolute(text) : new SiteAddress(AddressKind.OtherScheme, name, null);
        }

        var (path, fragment) = SplitOff(text);
        if (path.Length == 0) return new SiteAddress(AddressKind.Own, page, fragment);
        path = Decode(path.Replace('\\', '/'));
        if (path.StartsWith('/')) return Rooted(path, fragment);
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return Normalise(folder + path, fragment);
    }

    private SiteAddress Absolute(string text)
    {
        if (text.AsSpan().IndexOfAny(" <>\"") >= 0) return Malformed("it holds a space or a character that must be encoded");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || Uri.CheckHostName(uri.DnsSafeHost) == UriHostNameType.Unknown)
            return Malformed("its host is missing or impossible");
        var (_, fragment) = SplitOff(text);
        if (_site is null || !IsOwnHost(uri)) return new SiteAddress(AddressKind.External, uri.Authority, fragment);
        var path = Decode(uri.AbsolutePath);
        return path == SitePath.TrimEnd('/') || path.StartsWith(SitePath, StringComparison.Ordinal)
            ? Rooted(path, fragment)
            : new SiteAddress(AddressKind.External, uri.Authority, fragment);
    }

    private static SiteAddress Malformed(string why) => new(AddressKind.Malformed, why, null);

    /// <summary>http and https of one host are one site.</summary>
    private bool IsOwnHost(Uri uri) =>
        uri.Host.Equals(_site!.Host, StringComparison.OrdinalIgnoreCase)
        && (uri.Port == _site.Port || (uri.IsDefaultPort && _site.IsDefaultPort));

    private SiteAddress Rooted(string path, string? fragment)
    {
        if (path + "/" == SitePath) path += "/";
        return path.StartsWith(SitePath, StringComparison.Ordinal)
            ? Normalise(path[SitePath.Length..], fragment)
            : new SiteAddress(AddressKind.Outside, path, fragment);
    }

    private static SiteAddress Normalise(string path, string? fragment)
    {
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
