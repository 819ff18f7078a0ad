using System.Globalization;
using System.Text;
using ClinicSite.Output;

namespace ClinicSite.Build.Emit;

/// <summary>
/// A page's source map in few bytes: a build of 20,000 pages keeps them all until it writes the file, and neighbours differ by
/// little. Each number is the distance from the entry before, in groups of seven bits (LEB128 with zigzag).
/// </summary>
internal static class PackedMap
{
    /// <summary>Packs the entries of a page.</summary>
    /// <param name="entries">Entries in the order of their offsets.</param>
    /// <param name="fileIndex">The index of a source file.</param>
    public static byte[] Pack(ReadOnlySpan<SourceMapEntry> entries, Func<string, int> fileIndex)
    {
        var packed = new byte[entries.Length * 20];
        var (length, last) = (0, default(SourceMapEntry));
        var lastFile = 0;
        foreach (var entry in entries)
        {
            var file = entry.File is null ? -1 : fileIndex(entry.File);
            var (line, column) = entry.File is null ? (0, 0) : (entry.Line, entry.Column);
            foreach (var number in (ReadOnlySpan<int>)[entry.Offset - last.Offset, file - lastFile, line - last.Line, column])
                length = Append(packed, length, number);
            (last, lastFile) = (new SourceMapEntry(entry.Offset, null, line, column), file);
        }

        return packed.AsSpan(0, length).ToArray();
    }

    /// <summary>The entries as <see cref="SourceMapFile"/> has them.</summary>
    public static string Unpack(ReadOnlySpan<byte> packed)
    {
        var text = new StringBuilder(packed.Length * 3);
        var (file, line) = (0, 0);
        while (packed.Length > 0)
        {
            Append(text, Next(ref packed));
            Append(text, file += Next(ref packed));
            Append(text, line += Next(ref packed));
            Append(text, Next(ref packed));
        }

        return text.ToString();
    }

    private static int Append(byte[] packed, int at, int number)
    {
        var rest = (uint)((number << 1) ^ (number >> 31));
        for (; rest >= 0x80; rest >>= 7) packed[at++] = (byte)(rest | 0x80);
        packed[at++] = (byte)rest;
        return at;
    }

    private static int Next(ref ReadOnlySpan<byte> packed)
    {
        var (bits, at) = (0u, 0);
        do bits |= (uint)(packed[at] & 0x7F) << (7 * at);
        while ((packed[at++] & 0x80) != 0);
        packed = packed[at..];
        return (int)(bits >> 1) ^ -(int)(bits & 1);
    }

    private static void Append(StringBuilder text, int number)
    {
        Span<char> digits = stackalloc char[11];
        if (text.Length > 0) text.Append(' ');
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        text.Append(digits[..length]);
    }
}
