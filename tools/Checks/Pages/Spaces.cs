using System.Text;

namespace ClinicSite.Checks.Pages;

/// <summary>White space as a browser shows it.</summary>
internal static class Spaces
{
    /// <summary>The text without space at its ends, and with one blank wherever there was space.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is not (' ' or '\t' or '\n' or '\r' or '\f')) result.Append(letter);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.Length == text.Length ? text : result.ToString();
    }
}
