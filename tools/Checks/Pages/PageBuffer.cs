namespace ClinicSite.Checks.Pages;

/// <summary>Reads files into one buffer, again and again; one a worker.</summary>
internal sealed class PageBuffer
{
    /// <summary>No browser shows a page as large as this, and none is read further.</summary>
    public const int Largest = 256 << 20;

    private const int Kept = 4 << 20;
    private byte[] _bytes = new byte[64 << 10];

    /// <summary>Whether the file read last was UTF-16.</summary>
    public bool WasUtf16 { get; private set; }

    /// <summary>The bytes of a file; they stay until the next is read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody let this program read it.</exception>
    public ReadOnlyMemory<byte> Read(string path)
    {
        // Pipes and devices have no length, and opening one would wait for ever.
        var info = new FileInfo(path);
        if (info.Length == 0 && info.LinkTarget is null) return default;
        using var handle = File.OpenHandle(path);
        var length = (int)Math.Min(Largest, RandomAccess.GetLength(handle));
        if (_bytes.Length < length || (_bytes.Length > Kept && length < Kept)) _bytes = new byte[Math.Max(length, 64 << 10)];
        var filled = 0;
        while (filled < length && RandomAccess.Read(handle, _bytes.AsSpan(filled, length - filled), filled) is var read and > 0) filled += read;
        return Decoded(_bytes.AsMemory(0, filled));
    }

    /// <summary>UTF-16 with its byte order mark is read as browsers do; the html check says what it thinks of it.</summary>
    private ReadOnlyMemory<byte> Decoded(ReadOnlyMemory<byte> bytes)
    {
        WasUtf16 = false;
        if (bytes.Length < 2 || (bytes.Span[0], bytes.Span[1]) is not ((0xFF, 0xFE) or (0xFE, 0xFF))) return bytes;
        WasUtf16 = true;
        var encoding = bytes.Span[0] == 0xFF ? System.Text.Encoding.Unicode : System.Text.Encoding.BigEndianUnicode;
        return System.Text.Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span[2..]));
    }
}
