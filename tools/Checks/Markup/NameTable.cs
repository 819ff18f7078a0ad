using System.Text;

namespace ClinicSite.Checks.Markup;

/// <summary>Finds the number of a name among those known, whatever its case, without copying it.</summary>
internal sealed class NameTable
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly ulong[] _hashes;
    private readonly byte[] _numbers;
    private readonly int _mask;

    /// <param name="names">The names in lower case; a name's number is its index.</param>
    public NameTable(IReadOnlyList<string> names)
    {
        var size = 1;
        while (size < names.Count * 3) size *= 2;
        (_hashes, _numbers, _mask) = (new ulong[size], new byte[size], size - 1);
        for (var number = 1; number < names.Count; number++) Add(HashOf(Encoding.UTF8.GetBytes(names[number])), (byte)number);
    }

    /// <summary>Hash of a name in lower case (FNV-1a, 64 bits): no two names of HTML share one, and strangers' names do not either.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> name)
    {
        var hash = Basis;
        foreach (var letter in name)
        {
            var lower = (uint)(letter - 'A') <= 'Z' - 'A' ? (byte)(letter | 0x20) : letter;
            hash = (hash ^ lower) * Prime;
        }

        return hash;
    }

    /// <summary>The number of the name with this hash; 0 where none is known.</summary>
    public int Find(ulong hash)
    {
        for (var at = (int)hash & _mask; ; at = (at + 1) & _mask)
        {
            if (_hashes[at] == hash) return _numbers[at];
            if (_hashes[at] == 0) return 0;
        }
    }

    private void Add(ulong hash, byte number)
    {
        var at = (int)hash & _mask;
        while (_hashes[at] != 0) at = (at + 1) & _mask;
        (_hashes[at], _numbers[at]) = (hash, number);
    }
}
