using System.Buffers;

namespace ClinicSite.Build.Markdown;

/// <summary>What a citation key looks like (Pandoc manual): it begins with a letter, digit or underscore and may hold inner punctuation.</summary>
internal static class CitationKey
{
    private static readonly SearchValues<char> Inner = SearchValues.Create(":.#$%&-+?<>~/");

    private static readonly string[] Locators =
        ["p.", "pp.", "page", "pages", "chap.", "chapter", "sec.", "section", "fig.", "figure", "vol.", "no.", "para.", "table", "l.", "n."];

    /// <summary>The key at the start of the text; empty where there is none.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length)
        {
            if (char.IsLetterOrDigit(text[end]) || text[end] == '_') end++;
            else if (end > 0 && Inner.Contains(text[end]) && end + 1 < text.Length && (char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '_')) end++;
            else break;
        }

        return text[..end];
    }

    /// <summary>Where the <c>@</c> of the first key stands, or -1. An <c>@</c> inside a word belongs to an e-mail address.</summary>
    public static int FindMark(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '@' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Read(text[(at + 1)..]).Length > 0) return at;
        }

        return -1;
    }

    /// <summary>Whether a text names a place in a work.</summary>
    public static bool StartsLocator(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || Locators.Any(label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Letters, then four digits, then perhaps letters: what our own keys look like.</summary>
    public static bool LooksLikeKey(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters])) letters++;
        var digits = letters;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        return letters >= 2 && digits - letters == 4 && word[digits..].IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
