using System.Buffers;

namespace ClinicSite.Text;

/// <summary>Characters that no text has: neither HTML nor XML may hold them, so one in a title would break the page and the feed.</summary>
public static class ControlCharacters
{
    // Everything below a blank but the tab and the ends of lines.
    private const string All = "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<byte> Bytes = SearchValues.Create([.. All.Select(control => (byte)control)]);
    private static readonly SearchValues<char> Chars = SearchValues.Create(All);

    /// <summary>Where the first stands in a file, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(Bytes);

    /// <summary>Where the first stands in a text, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Chars);

    /// <summary>What to call one in a message.</summary>
    public static string NameOf(int control) => control == 0 ? "a NUL character" : $"a control character (U+{control:X4})";
}
