using System.Buffers;
using System.Globalization;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Blanks that do not break, soft hyphens and marks without width, where they do no good.</summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("\u00A0\u00AD\u200B\u200C\u2060\u202F\uFEFF\u2028\u2029\u200E\u200F");

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        foreach (var block in input.Document.Blocks)
        {
            var text = block.Text;
            var places = new List<int>();
            for (var at = text.AsSpan().IndexOfAny(Letters); at >= 0;)
            {
                if (!IsUseful(text, at)) places.Add(at);
                var next = text.AsSpan(at + 1).IndexOfAny(Letters);
                at = next < 0 ? -1 : at + 1 + next;
            }

            if (places.Count == 0) continue;
            var more = places.Count > 1 ? $", and {places.Count - 1} more in this paragraph" : "";
            yield return new Finding(block, new Stretch(places[0], 1), "", NameOf(text[places[0]]), more);
        }
    }

    /// <summary>A number and its unit, or an abbreviation and what follows, may be kept on one line.</summary>
    private static bool IsUseful(string text, int at)
    {
        if (text[at] is not ('\u00A0' or '\u202F') || at == 0 || at + 1 == text.Length) return false;
        return char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1]) || text[at - 1] == '.';
    }

    private static string NameOf(char letter) => letter switch
    {
        '\u00A0' or '\u202F' => "a no-break space",
        '\u00AD' => "a soft hyphen",
        '\u200B' or '\u200C' or '\u2060' or '\uFEFF' => "a character without width",
        '\u200E' or '\u200F' => "a mark of writing direction",
        _ => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}"),
    };
}
