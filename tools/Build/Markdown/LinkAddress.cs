namespace ClinicSite.Build.Markdown;

/// <summary>What kind of address a link has.</summary>
internal static class LinkAddress
{
    private static readonly string[] ImageExtensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    /// <summary>Whether the address could run code. Browsers ignore control characters and blanks in a scheme, so they are left out.</summary>
    public static bool IsActive(string url)
    {
        // Most addresses begin like none of these.
        if (url.AsSpan().TrimStart() is not [var first, ..] || !"jvdfbJVDFB".Contains(first, StringComparison.Ordinal) && first > ' ' && first != '\u00A0') return false;
        var bare = new string([.. url.Where(letter => letter > ' ' && letter != '\u00A0')]).ToLowerInvariant();
        return bare.StartsWith("javascript:", StringComparison.Ordinal) || bare.StartsWith("vbscript:", StringComparison.Ordinal)
            || bare.StartsWith("data:", StringComparison.Ordinal) || bare.StartsWith("file:", StringComparison.Ordinal)
            || bare.StartsWith("blob:", StringComparison.Ordinal);
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

    /// <summary>Whether an alternative text is the name of a file: it ends like one, or is one word of digits, hyphens and the like.</summary>
    public static bool IsFileName(string alt)
    {
        if (ImageExtensions.Any(extension => alt.EndsWith(extension, StringComparison.OrdinalIgnoreCase))) return true;
        var isCamera = (alt.StartsWith("IMG", StringComparison.Ordinal) || alt.StartsWith("DSC", StringComparison.Ordinal)) && alt.Any(char.IsAsciiDigit);
        return !alt.Contains(' ', StringComparison.Ordinal) && (isCamera || alt.Contains('_', StringComparison.Ordinal));
    }
}
