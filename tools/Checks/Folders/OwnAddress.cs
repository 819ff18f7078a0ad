using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Folders;

/// <summary>
/// The address at which somebody's folder is served, where nobody has said: what its home page calls its canonical address, if
/// its og:url, the sitemap or a CNAME file says the same. Links written whole are then held to the files like any others.
/// </summary>
internal static class OwnAddress
{
    private const int HeadAtMost = 256 << 10;
    private const int SitemapAtMost = 1 << 20;

    /// <summary>The address; null where nothing names one, or nothing confirms it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Its files.</param>
    public static string? Of(string folder, IReadOnlyList<string> files)
    {
        bool Has(string file) => files is string[] sorted ? Array.BinarySearch(sorted, file, StringComparer.Ordinal) >= 0 : files.Contains(file);
        if (!Has("index.html")) return null;
        var head = new HeadFacts();
        new PageWalk().Run(Beginning(folder, "index.html", HeadAtMost), [head]);
        if (head.Link("canonical")?.Address?.Trim() is not { } address || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length + uri.Fragment.Length > 0) return null;
        var root = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address.TrimEnd('/') + "/";
        if (PlaceholderHost.ReasonOf(uri.Host, null, out var isCertain) is not null && isCertain) return null;
        var isConfirmed = head.Meta("og:url")?.Content.Trim().TrimEnd('/') == address.TrimEnd('/')
            || (Has("sitemap.xml") && Text(folder, "sitemap.xml", SitemapAtMost).Contains($">{address}<", StringComparison.Ordinal))
            || (Has("CNAME") && Text(folder, "CNAME", 1000).Trim().Equals(uri.Host, StringComparison.OrdinalIgnoreCase));
        return isConfirmed ? root : null;
    }

    private static string Text(string folder, string file, int most) => Encoding.UTF8.GetString(Beginning(folder, file, most));

    private static byte[] Beginning(string folder, string file, int most)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(folder, file));
            var bytes = new byte[Math.Min(most, RandomAccess.GetLength(handle))];
            return bytes[..RandomAccess.Read(handle, bytes, 0)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The checks tell of files that cannot be read.
            return [];
        }
    }
}
