using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ClinicSite.Browser.Serving;

/// <summary>A file of the folder as it is handed to the browser.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal digits.</param>
/// <param name="Bytes">Its bytes; null for one so large that the browser's driver reads it itself.</param>
internal sealed record SiteFile(string Path, long Length, string Hash, byte[]? Bytes)
{
    private const int Large = 4 << 20;

    /// <summary>Reads a file; what is hashed is what is handed out.</summary>
    public static SiteFile Read(string path)
    {
        var length = new FileInfo(path).Length;
        if (length <= Large)
        {
            var bytes = File.ReadAllBytes(path);
            return new SiteFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
        }

        using var stream = File.OpenRead(path);
        return new SiteFile(path, length, Convert.ToHexStringLower(SHA256.HashData(stream)), null);
    }
}

/// <summary>The files of one audit. Those that many pages ask for are read once; pages themselves are let go.</summary>
internal sealed class SiteFileStore
{
    private readonly ConcurrentDictionary<string, SiteFile> _assets = new(StringComparer.Ordinal);

    /// <summary>A file of the folder.</summary>
    public SiteFile Get(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        ? SiteFile.Read(path)
        : _assets.GetOrAdd(path, SiteFile.Read);
}
