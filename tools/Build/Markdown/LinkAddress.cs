namespace ClinicSite.Build.Markdown;

/// <summary>What kind of address a link has.</summary>
internal static class LinkAddress
{
    private static readonly string[] ImageExtensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    private static readonly string[] ActiveSchemes = ["javascript:", "vbscript:", "data:", "file:", "blob:"];

    /// <summary>Whether the address could run code. Browsers ignore control characters and blanks in a scheme, so they are left out.</summary>
    public static bool IsActive(string url)
    {
        foreach (var scheme in ActiveSchemes)
        {
            if (BeginsWith(url, scheme)) return true;
        }

        return false;
    }

    public static bool IsTelephone(string url) =>
        url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("sms:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Neither absolute, nor root-relative, nor of another scheme.</summary>
    public static bool IsRelative(string url)
    {
        if (url.StartsWith('/')) return false;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || url.AsSpan(0, colon).ContainsAny('/', '#', '?');
    }

    public static bool IsImage(string url) => ImageExtensions.Contains(Path.GetExtension(Split(url).Path), StringComparer.OrdinalIgnoreCase);

    public static (string Path, string Fragment) Split(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    private static bool BeginsWith(string url, string scheme)
    {
        var at = 0;
        foreach (var letter in url)
        {
            if (letter is <= ' ' or '\u00A0') continue;
            if (char.ToLowerInvariant(letter) != scheme[at]) return false;
            if (++at == scheme.Length) return true;
        }

        return false;
    }

    /// <summary>Whether an alternative text is the name of a file: it ends like one, or is one word of digits, hyphens and the like.</summary>
    public static bool IsFileName(string alt)
    {
        if (ImageExtensions.Any(extension => alt.EndsWith(extension, StringComparison.OrdinalIgnoreCase))) return true;
        var isCamera = (alt.StartsWith("IMG", StringComparison.Ordinal) || alt.StartsWith("DSC", StringComparison.Ordinal)) && alt.Any(char.IsAsciiDigit);
        return !alt.Contains(' ', StringComparison.Ordinal) && (isCamera || alt.Contains('_', StringComparison.Ordinal));
    }
}
