using System.Security.Cryptography;

namespace ClinicSite.Tests;

/// <summary>What a folder holds, byte for byte.</summary>
internal static class FolderHashes
{
    /// <summary>Every file by its path with its SHA-256, in order.</summary>
    public static string[] Of(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(folder, file) + " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
    ];
}
