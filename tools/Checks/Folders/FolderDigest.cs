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
    public static string Of(string folder, string beside)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes(beside + "\n"));
        foreach (var file in FolderScanner.ListFiles(folder))
        {
            using var stream = File.OpenRead(Path.Combine(folder, file));
            all.AppendData(Encoding.UTF8.GetBytes($"{file}\n{Convert.ToHexStringLower(SHA256.HashData(stream))}\n"));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
