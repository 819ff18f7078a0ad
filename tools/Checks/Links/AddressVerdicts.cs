using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Links;

/// <summary>
/// Resolves addresses and remembers what they came to: most links of a site are written the same way on every page. One a worker.
/// </summary>
internal sealed class AddressVerdicts(Site site)
{
    private const int MostKept = 100_000;
    private readonly Dictionary<(ulong, ulong), AddressVerdict> _known = [];

    /// <summary>What an address comes to.</summary>
    /// <param name="from">The page, or what its base element says.</param>
    /// <param name="address">The address without its fragment, as UTF-8, trimmed.</param>
    public AddressVerdict Of(string from, ReadOnlySpan<byte> address)
    {
        var isWhole = address.StartsWith("/"u8) || address.IndexOf("://"u8) > 0;
        var folder = isWhole ? [] : MemoryMarshal.AsBytes(from.AsSpan(0, from.LastIndexOf('/') + 1));
        var key = (Mix(address, 0x9E3779B97F4A7C15), Mix(folder, isWhole ? 1UL : 2UL) ^ Mix(address, 0xD6E8FEB86659FD93));
        if (_known.TryGetValue(key, out var known)) return known;
        if (_known.Count >= MostKept) _known.Clear();
        return _known[key] = Resolve(from, Encoding.UTF8.GetString(address));
    }

    /// <summary>What an address comes to that is read once.</summary>
    public AddressVerdict Resolve(string from, string address)
    {
        var resolved = site.Resolver.Resolve(from, address);
        if (resolved.Kind != AddressKind.Own) return new AddressVerdict(resolved, FileMatch.Missing, "", -1, -1);
        var (match, file) = resolved.FindIn(site.Files);
        if (match == FileMatch.Missing && site.Redirects.Answers(resolved.Path)) match = FileMatch.Found;
        var index = site.Files.IndexOf(file);
        return new AddressVerdict(resolved, match, file, index, site.Files.PageOf(index))
        {
            IsPlain = match == FileMatch.Found && !resolved.IsInsecure && !address.Contains(' ', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal),
        };
    }

    /// <summary>Hash of 64 bits; two of them together are as good as the text.</summary>
    private static ulong Mix(ReadOnlySpan<byte> bytes, ulong seed)
    {
        var hash = seed ^ ((ulong)bytes.Length * 0xA0761D6478BD642F);
        while (bytes.Length >= 8)
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[8..];
        }

        ulong rest = 0;
        foreach (var item in bytes) rest = (rest << 8) | item;
        return Fold(hash ^ rest);
    }

    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, 0xE7037ED1A0B428DB, out var low);
        return BitOperations.RotateLeft(high ^ low, 23) + 0x8EBC6AF09C88C6E3;
    }
}
