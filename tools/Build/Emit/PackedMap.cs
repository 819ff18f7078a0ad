using System.Buffers;
using System.Buffers.Text;
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
    /// <param name="indexes">The index of each source file.</param>
    public static byte[] Pack(ReadOnlySpan<SourceMapEntry> entries, Dictionary<string, int> indexes)
    {
        var packed = ArrayPool<byte>.Shared.Rent(entries.Length * 20);
        var (length, last) = (0, default(SourceMapEntry));
        var (lastFile, named, index) = (0, "", -1);
        foreach (var entry in entries)
        {
            // Neighbours nearly always come from one file.
            if (entry.File is not null && !ReferenceEquals(entry.File, named)) (named, index) = (entry.File, indexes[entry.File]);
            var file = entry.File is null ? -1 : index;
            var (line, column) = entry.File is null ? (0, 0) : (entry.Line, entry.Column);
            foreach (var number in (ReadOnlySpan<int>)[entry.Offset - last.Offset, file - lastFile, line - last.Line, column])
                length = Append(packed, length, number);
            (last, lastFile) = (new SourceMapEntry(entry.Offset, null, line, column), file);
        }

        var kept = packed.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(packed);
        return kept;
    }

    /// <summary>Writes the entries as <see cref="SourceMapFile"/> has them.</summary>
    public static void Unpack(ReadOnlySpan<byte> packed, IBufferWriter<byte> text)
    {
        var (file, line) = (0, 0);
        for (var first = true; packed.Length > 0; first = false)
        {
            var offset = Next(ref packed);
            file += Next(ref packed);
            line += Next(ref packed);
            Write(text, first, offset, file, line, Next(ref packed));
        }
    }

    private static void Write(IBufferWriter<byte> text, bool first, params ReadOnlySpan<int> numbers)
    {
        var space = text.GetSpan(numbers.Length * 12);
        var length = 0;
        foreach (var number in numbers)
        {
            if (!first || length > 0) space[length++] = (byte)' ';
            Utf8Formatter.TryFormat(number, space[length..], out var digits);
            length += digits;
        }

        text.Advance(length);
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
}
