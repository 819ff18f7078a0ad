using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClinicSite.Text;

/// <summary>Names that become addresses: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether the text is a slug as it stands.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 100
        && text[0] != '-' && text[^1] != '-'
        && text.IndexOf("--", StringComparison.Ordinal) < 0
        && !text.ContainsAnyExcept(Allowed);

    /// <summary>The slug a person would expect for the text; empty where it has no letter or digit to keep.</summary>
    public static string Suggest(string text)
    {
        if (Ascii.IsValid(text)) return OfAscii(text);
        var builder = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.Decompose(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (lower.IsAscii && Rune.IsLetterOrDigit(lower)) builder.Append((char)lower.Value);
            else if (rune.Value is not ('\'' or '’') && builder.Length > 0 && builder[^1] != '-') builder.Append('-');
        }

        return builder.ToString().Trim('-');
    }

    /// <summary>The same for the letters that most headings are made of, which need no decomposing.</summary>
    private static string OfAscii(string text)
    {
        Span<char> slug = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug[length++] = char.ToLowerInvariant(letter);
            else if (letter != '\'' && length > 0 && slug[length - 1] != '-') slug[length++] = '-';
        }

        return slug[..length].Trim('-').ToString();
    }
}
