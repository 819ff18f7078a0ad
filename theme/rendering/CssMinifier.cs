using System.Text;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// Takes comments and needless white space out of a stylesheet and touches nothing else: it knows strings and
/// comments, and drops a space only beside a character at which CSS never gives it a meaning.
/// </summary>
public static class CssMinifier
{
    /// <summary>The same rules in fewer bytes.</summary>
    public static string Minify(string css)
    {
        var output = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var letter = css[at];
            if (letter is '"' or '\'')
            {
                var end = EndOfString(css, at);
                output.Append(css, at, end - at);
                at = end;
            }
            else if (char.IsWhiteSpace(letter) || IsComment(css, at))
            {
                at = EndOfSpace(css, at);
                if (output.Length > 0 && at < css.Length && !EatsSpaceAfter(output[^1]) && !EatsSpaceBefore(css[at])) output.Append(' ');
            }
            else
            {
                if (letter == '}' && output.Length > 0 && output[^1] == ';') output.Length--;
                output.Append(letter);
                at++;
            }
        }

        return output.ToString();
    }

    private static bool EatsSpaceAfter(char letter) => letter is '{' or '}' or ';' or ',' or ':' or '(' or '>';

    // Not the colon: "a :hover" is not "a:hover". Not the bracket: "and (" is no function.
    private static bool EatsSpaceBefore(char letter) => letter is '{' or '}' or ';' or ',' or ')' or '>';

    private static bool IsComment(string css, int at) => css[at] == '/' && at + 1 < css.Length && css[at + 1] == '*';

    private static int EndOfSpace(string css, int at)
    {
        while (at < css.Length)
        {
            if (char.IsWhiteSpace(css[at])) at++;
            else if (IsComment(css, at)) at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length;
            else break;
        }

        return at;
    }

    private static int EndOfString(string css, int at)
    {
        for (var end = at + 1; end < css.Length; end++)
        {
            if (css[end] == '\\') end++;
            else if (css[end] == css[at]) return end + 1;
        }

        return css.Length;
    }
}
