using System.Text;
using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Links;

/// <summary>What of a page a fragment can name, as hashes.</summary>
internal static class Fragments
{
    /// <summary>Hash of an id, by its bytes: ids differ by case and by Unicode form.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var item in id) hash = (hash ^ item) * 1099511628211;
        return hash;
    }

    /// <summary>Hash of the value of an id or name attribute.</summary>
    public static ulong HashOf(in TagToken tag, in AttributeSpan attribute)
    {
        var raw = tag.RawOf(attribute);
        return raw.IndexOfAny("&\r\0"u8) < 0 ? HashOf(raw) : HashOf(Encoding.UTF8.GetBytes(tag.ValueOf(attribute)));
    }

    /// <summary>The id that a fragment asks for; empty where it asks for none: the top, or a stretch of text.</summary>
    public static ReadOnlySpan<byte> Wanted(ReadOnlySpan<byte> fragment)
    {
        var directive = fragment.IndexOf(":~:"u8);
        var id = directive < 0 ? fragment : fragment[..directive];
        return Ascii.EqualsIgnoreCase(id, "top"u8) ? [] : id;
    }

    /// <summary>Whether it says how a drawing or a film is shown, and names no part (SVG 2, 16.3; Media Fragments URI).</summary>
    public static bool IsView(ReadOnlySpan<byte> fragment) => fragment.StartsWith("svgView("u8) || fragment.StartsWith("t="u8) || fragment.StartsWith("xywh="u8);

    /// <summary>The id with its escapes undone.</summary>
    public static byte[] Decoded(ReadOnlySpan<byte> id) => Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Encoding.UTF8.GetString(id)));
}
