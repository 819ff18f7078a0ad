using System.Text.RegularExpressions;

namespace ClinicSite.Build.Markdown;

/// <summary>
/// Finds what was meant as Markdown among the words that no parser took: a heading without its blank, an address with blanks or
/// left out, a footnote that nobody wrote, a box to tick. Visitors would read the signs themselves.
/// </summary>
internal static partial class LeftMarkup
{
    /// <summary>What is left in the words of one paragraph, heading or cell.</summary>
    public static IEnumerable<(int Start, int Length, string What, string Hint)> Find(string words)
    {
        foreach (Match match in Left().Matches(words))
        {
            var (what, hint) = match switch
            {
                _ when match.Groups["heading"].Success => ("a heading needs a blank after its number signs", "Write a blank after the number signs."),
                _ when match.Groups["footnote"].Success => ("no footnote has this name", "Write the footnote as a paragraph of its own: [^name]: Text. Or cite a reference: [@key]"),
                _ when match.Groups["address"].Success => ("the address in round brackets holds blanks, so it is no link", "Put < and > around the address: [text](<two words.md>), or give the file a name without blanks."),
                _ when match.Groups["reference"].Success => ("no address is given for this link", "Write the address in round brackets: [text](page.md)"),
                _ when match.Groups["box"].Success => ("a page has no boxes to tick", "Delete the brackets: a list needs none."),
                _ when match.Groups["insertion"].Success => ("the curly bracket is never closed", "Close it after the id, like this: {phone:crisis}"),
                _ when match.Groups["citation"].Success => ("this is not a citation", "Write the key of a reference between the brackets, like this: [@lipton2018]"),
                _ => ("ids and classes cannot be given here", "Delete it: headings get their ids from their words."),
            };
            yield return (match.Index, match.Length, what, hint);
        }
    }

    [GeneratedRegex(
        @"(?<heading>\A#{1,6}(?=\p{Lu}\p{Ll})|\A##{1,5}(?=\p{L}))|(?<box>\A\[[ xX]\](?=\s))|(?<footnote>\[\^[^\]\s\[]+\])" +
        @"|(?<address>\[[^\[\]]*\]\([^()]*\s[^()]*\))|(?<reference>\[[^\[\]]*\p{L}[^\[\]]*\]\[[^\[\]]*\p{L}[^\[\]]*\])" +
        @"|(?<insertion>\{(?:phone|stat):[\w-]*(?![\w-]*\}))|(?<citation>\[@[^\w\[\]]*\])|\{[#.][\w-]+[^{}]*\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Left();
}
