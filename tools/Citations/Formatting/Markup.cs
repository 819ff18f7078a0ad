using System.Buffers;

namespace ClinicSite.Citations.Formatting;

/// <summary>Text to HTML.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static string Encode(string text) => text.AsSpan().ContainsAny(Special)
        ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        : text;

    /// <summary>A link, shown as the fragment.</summary>
    public static Fragment Link(string address, string text) =>
        new($"<a href=\"{Encode(address)}\">{Encode(text)}</a>", text);
}
