using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Text;

namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>
/// Text without what two records of one work write differently: case, punctuation, spaces, markup, entities, accents, ligatures,
/// raised and lowered digits, and Greek letters for their names.
/// </summary>
internal static partial class TextFold
{
    private static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
        "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    private static readonly Dictionary<char, string> Spellings =
        "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ﬁ fi ﬂ fl ﬀ ff ﬃ ffi ﬄ ffl µ mu & and ¹ 1 ² 2 ³ 3"
            .Split(' ').Chunk(2).ToDictionary(pair => pair[0][0], pair => pair[1]);

    /// <summary>Letters and digits alone, in one case.</summary>
    public static string Letters(string text) => Fold(text, umlautsAsTwo: false);

    /// <summary>The same for names, with <c>ü</c> as <c>ue</c>, <c>å</c> as <c>aa</c>: a second way to write them in English.</summary>
    public static string LettersWithTwoForUmlauts(string text) => Fold(text, umlautsAsTwo: true);

    /// <summary>The text without markup and entities, in one line: to be shown.</summary>
    public static string Plain(string text)
    {
        // A registry that writes entities inside its own escapes needs two turns.
        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)) : text;
        return Spaces().Replace(Tag().Replace(decoded, ""), " ").Trim();
    }

    private static string Fold(string text, bool umlautsAsTwo)
    {
        var plain = Plain(text).ToLowerInvariant();
        if (umlautsAsTwo) plain = TwoForUmlauts(plain);
        var folded = new StringBuilder(plain.Length);
        foreach (var letter in UnicodeForm.Decompose(plain)) Append(letter, folded);
        return folded.ToString();
    }

    private static void Append(char letter, StringBuilder folded)
    {
        if (letter is >= 'α' and <= 'ω') folded.Append(GreekNames[letter - 'α']);
        else if (letter is >= '\u2070' and <= '\u2079') folded.Append((char)('0' + (letter - '\u2070')));
        else if (letter is >= '\u2080' and <= '\u2089') folded.Append((char)('0' + (letter - '\u2080')));
        else if (Spellings.TryGetValue(letter, out var spelling)) folded.Append(spelling);
        else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) folded.Append(letter);
        else if (char.GetUnicodeCategory(letter) is UnicodeCategory.SpacingCombiningMark) folded.Append(letter);
    }

    private static string TwoForUmlauts(string text) => text
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal);

    [GeneratedRegex("</?[a-zA-Z][^<>]{0,300}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
