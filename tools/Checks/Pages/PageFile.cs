using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Pages;

/// <summary>Tells a page from what is only named like one.</summary>
internal static class PageFile
{
    /// <summary>Why the file is no page; null where it is one.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8)) return "it holds a PDF";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "it holds a ZIP archive";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "it holds a picture";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "it is compressed";
        if (bytes.IndexOfAnyExcept(NameEnds.Blank) < 0) return "it is empty";
        if (bytes[..Math.Min(bytes.Length, 1024)].Count((byte)0) > 8) return "it holds no text";
        return bytes.IndexOf((byte)'<') < 0 ? "it holds no markup at all" : null;
    }

    /// <summary>By such a file search engines know who owns the site; nobody reads it.</summary>
    public static bool IsVerification(Page page) => page.Html.Length < 200 && page.Html.Span.StartsWith("google-site-verification:"u8);
}
