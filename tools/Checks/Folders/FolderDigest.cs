using System.Security.Cryptography;
using System.Text;

namespace ClinicSite.Checks.Folders;

/// <summary>One name for all bytes of a folder.</summary>
public static class FolderDigest
{
    /// <summary>SHA-256 over the path and the SHA-256 of every file, in ordinal order, and over a text that belongs to them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="beside">What else must be the same, such as settings.</param>
    /// <returns>Hexadecimal digits.</returns>
    public static string Of(string folder, string beside) => Of(FolderScanner.ListFiles(folder).Select(file => (file, HashOf(Path.Combine(folder, file)))), beside);

    /// <summary>The same name for files whose hashes are known.</summary>
    /// <param name="files">The path and the SHA-256 of every file, in ordinal order.</param>
    /// <param name="beside">What else must be the same.</param>
    /// <returns>Hexadecimal digits.</returns>
    public static string Of(IEnumerable<(string Path, string Sha256)> files, string beside = "")
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes(beside + "\n"));
        foreach (var (path, sha256) in files) all.AppendData(Encoding.UTF8.GetBytes($"{path}\n{sha256}\n"));
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
