namespace ClinicSite.Editorial.Documents;

/// <summary>Splits words into tokens. A hyphen or apostrophe inside a word belongs to it; so do the dots of "e.g." and "U.S.".</summary>
internal static class Tokenizer
{
    public static Token[] Run(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter) || letter is '\u00AD' or '\u200B' or '\uFEFF')
            {
                at++;
                continue;
            }

            var (kind, end) = char.IsLetter(letter) ? (TokenKind.Word, EndOfWord(text, at))
                : char.IsAsciiDigit(letter) ? (TokenKind.Number, EndOfNumber(text, at))
                : (Marks.Is(letter) ? TokenKind.Mark : TokenKind.Punctuation, at + 1);
            tokens.Add(new Token(kind, at, end - at));
            at = end;
        }

        return [.. tokens];
    }

    private static int EndOfWord(string text, int start)
    {
        if (EndOfDotted(text, start) is > 0 and var dotted) return dotted;
        var at = start + 1;
        while (at < text.Length)
        {
            if (IsPartOfWord(text[at])) at++;
            else if (text[at] is '-' or '\'' or '’' or '‑' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])) at += 2;
            else break;
        }

        return at;
    }

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '\u00AD' or '\u200B' || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Single letters with a dot after each: "e.g.", "U.S.", "i.v.".</summary>
    private static int EndOfDotted(string text, int start)
    {
        var (at, parts) = (start, 0);
        while (at + 1 < text.Length && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            at += 2;
            parts++;
        }

        return parts >= 2 && (at == text.Length || !char.IsLetter(text[at])) ? at : 0;
    }

    private static int EndOfNumber(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at])) at++;
            else if (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) at += 2;
            else break;
        }

        return at;
    }
}
