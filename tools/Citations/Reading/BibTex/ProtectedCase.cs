using System.Text;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Reading;

/// <summary>
/// Braces that keep the letters of a title as they are (BibTeXing 3.3), as CSL's span of class nocase. What touches them belongs to
/// the same word: <c>{B}ayesian</c> keeps "Bayesian".
/// </summary>
internal static class ProtectedCase
{
    /// <summary>Stands for the brace that opens, until the text is whole.</summary>
    public const char Opens = '\uE0F1';

    /// <summary>Stands for the brace that closes.</summary>
    public const char Closes = '\uE0F2';

    /// <summary>The text with spans for its marks.</summary>
    public static string Print(string marked)
    {
        if (!marked.Contains(Opens, StringComparison.Ordinal)) return marked;
        var (text, keeps) = Split(marked);
        Widen(text, keeps);
        var output = new StringBuilder(marked.Length + TitleTag.NoCase.Length + TitleTag.NoCaseEnd.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && keeps[end] == keeps[at]) end++;
            var part = text[at..end];
            var isKept = keeps[at] && part.Any(char.IsLetter);
            output.Append(isKept ? TitleTag.NoCase : "").Append(part).Append(isKept ? TitleTag.NoCaseEnd : "");
            at = end;
        }

        return output.ToString();
    }

    private static (string Text, List<bool> Keeps) Split(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var keeps = new List<bool>(marked.Length);
        var depth = 0;
        foreach (var letter in marked)
        {
            if (letter is Opens) depth++;
            else if (letter is Closes) depth--;
            else
            {
                text.Append(letter);
                keeps.Add(depth > 0);
            }
        }

        return (text.ToString(), keeps);
    }

    private static void Widen(string text, List<bool> keeps)
    {
        for (var at = 1; at < text.Length; at++)
            if (keeps[at - 1] && IsOneWord(text, at)) keeps[at] = true;
        for (var at = text.Length - 1; at > 0; at--)
            if (keeps[at] && IsOneWord(text, at)) keeps[at - 1] = true;
    }

    private static bool IsOneWord(string text, int at) => char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
