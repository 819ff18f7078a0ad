using System.Buffers;

namespace ClinicSite.Output;

/// <summary>
/// A page's source map as text of few letters: a build of 20,000 pages keeps them all until it writes the file, and neighbours
/// differ by little. Numbers are written as in the source maps of scripts (ECMA-426, base64 VLQ): five bits a letter, the lowest
/// first, the sign in the lowest of all. Four make an entry: the offset's distance from the entry before, the file's in the list of
/// files (the theme's markup is -1), the line's, and the column.
/// </summary>
public static class MapEncoding
{
    private const int LongestNumber = 7;

    private static ReadOnlySpan<byte> Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <summary>Writes a page's entries.</summary>
    /// <param name="entries">Entries in the order of their offsets.</param>
    /// <param name="fileIndexes">The place of each source file in the list of files.</param>
    /// <returns>The letters, in ASCII.</returns>
    public static byte[] Encode(ReadOnlySpan<SourceMapEntry> entries, IReadOnlyDictionary<string, int> fileIndexes)
    {
        var letters = ArrayPool<byte>.Shared.Rent(entries.Length * 4 * LongestNumber);
        var (length, last) = (0, default(SourceMapEntry));
        var (lastFile, named, index) = (0, "", -1);
        foreach (var entry in entries)
        {
            // Neighbours nearly always come from one file.
            if (entry.File is not null && !ReferenceEquals(entry.File, named)) (named, index) = (entry.File, fileIndexes[entry.File]);
            var file = entry.File is null ? -1 : index;
            var (line, column) = entry.File is null ? (0, 0) : (entry.Line, entry.Column);
            foreach (var number in (ReadOnlySpan<int>)[entry.Offset - last.Offset, file - lastFile, line - last.Line, column])
                length = Append(letters, length, number);
            (last, lastFile) = (new SourceMapEntry(entry.Offset, null, line, column), file);
        }

        var kept = letters.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(letters);
        return kept;
    }

    /// <summary>Reads a page's entries. What is damaged ends the list: what stands before it still holds.</summary>
    /// <param name="text">What <see cref="Encode"/> wrote.</param>
    /// <param name="files">The list of files.</param>
    public static IReadOnlyList<SourceMapEntry> Decode(string text, IReadOnlyList<string> files)
    {
        var entries = new List<SourceMapEntry>();
        var (at, offset, file, line) = (0, 0, 0, 0);
        while (Next(text, ref at) is { } distance && Next(text, ref at) is { } step && Next(text, ref at) is { } lines && Next(text, ref at) is { } column)
        {
            (offset, file, line) = (offset + distance, file + step, line + lines);
            entries.Add(new SourceMapEntry(offset, file >= 0 && file < files.Count ? files[file] : null, line, column));
        }

        return entries;
    }

    private static int Append(byte[] letters, int at, int number)
    {
        var rest = number < 0 ? ((uint)-number << 1) | 1 : (uint)number << 1;
        for (; rest >= 32; rest >>= 5) letters[at++] = Letters[(int)(rest & 31) | 32];
        letters[at++] = Letters[(int)rest];
        return at;
    }

    private static int? Next(string text, ref int at)
    {
        var bits = 0u;
        for (var shift = 0; at < text.Length && shift < LongestNumber * 5; shift += 5)
        {
            var letter = text[at++] is var next && next < 128 ? Letters.IndexOf((byte)next) : -1;
            if (letter < 0) return null;
            bits |= (uint)(letter & 31) << shift;
            if ((letter & 32) == 0) return (bits & 1) == 0 ? (int)(bits >> 1) : -(int)(bits >> 1);
        }

        return null;
    }
}
