using System.Buffers;
using System.Text;

namespace ClinicSite.Checks.Markup;

/// <summary>Turns bytes of a page into the text they mean: line ends, NULs and character references as the HTML standard has them.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<byte> InText = SearchValues.Create("&\r"u8);
    private static readonly SearchValues<byte> Elsewhere = SearchValues.Create("&\r\0"u8);

    /// <summary>The text of a text token.</summary>
    public static string OfText(ReadOnlySpan<byte> bytes, TextMode mode) => mode switch
    {
        TextMode.Data => Decode(bytes, InText, inAttribute: false),
        TextMode.RcData => Decode(bytes, Elsewhere, inAttribute: false),
        TextMode.CData => Lines(Encoding.UTF8.GetString(bytes)),
        _ => Plain(bytes),
    };

    /// <summary>The value of an attribute.</summary>
    public static string OfAttribute(ReadOnlySpan<byte> bytes) => Decode(bytes, Elsewhere, inAttribute: true);

    /// <summary>A comment, a name, a script: no character references.</summary>
    public static string Plain(ReadOnlySpan<byte> bytes) => Lines(Encoding.UTF8.GetString(bytes)).Replace('\0', '\uFFFD');

    /// <summary>A carriage return, alone or with a line feed, is a line feed.</summary>
    public static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static string Decode(ReadOnlySpan<byte> bytes, SearchValues<byte> special, bool inAttribute)
    {
        if (bytes.IndexOfAny(special) < 0) return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var plain = bytes.IndexOf((byte)'&');
            var stretch = plain < 0 ? bytes : bytes[..plain];
            var words = Lines(Encoding.UTF8.GetString(stretch));
            text.Append(special == Elsewhere ? words.Replace('\0', '\uFFFD') : words);
            bytes = bytes[stretch.Length..];
            if (bytes.IsEmpty) break;
            var reference = CharacterReference.Read(bytes, inAttribute);
            text.Append(reference.Text);
            bytes = bytes[reference.Length..];
        }

        return text.ToString();
    }
}
