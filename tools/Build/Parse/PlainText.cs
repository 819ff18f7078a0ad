using System.Buffers;

namespace ClinicSite.Build.Parse;

/// <summary>Which values of one line mean in YAML exactly what is written (YAML 1.2.2, 7.3.3), by rules stricter than YAML's.</summary>
internal static class PlainText
{
    /// <summary>The letters of fields' names.</summary>
    public static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Whether it may stand unquoted after a field's name.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && text[^1] is not (' ' or ':') && IsWritten(text)
        && text.IndexOf(": ") < 0 && text.IndexOf(" #") < 0;

    /// <summary>Whether it may stand unquoted in a list in brackets: words alone.</summary>
    public static bool IsWords(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || text[^1] == ' ') return false;
        foreach (var letter in text)
            if (letter is not (' ' or '-' or '.') && !char.IsLetterOrDigit(letter)) return false;
        return true;
    }

    /// <summary>Whether it stands in quotes, between which nothing is anything but itself.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '"' or '\'' && text[^1] == text[0] && !text[1..^1].ContainsAny(text[0], '\\') && IsWritten(text);

    private static bool IsWritten(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~')) return true;
        foreach (var letter in text)
            if (letter is (< ' ' or > '~') and not (>= '\u2010' and <= '\u2026') && !char.IsLetterOrDigit(letter)) return false;
        return true;
    }

}
