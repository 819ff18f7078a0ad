using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>Finds citations by number: <c>[3]</c>, <c>[1,3-5]</c>, <c>^3^</c>, <c>³</c>.</summary>
/// <param name="count">How many references the list has.</param>
internal sealed partial class NumberCitations(int count)
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public IEnumerable<PastedCitation> Find(string words)
    {
        foreach (Match match in Bracketed().Matches(words)) yield return ToCitation(PastedForm.Numbers, match, words);
        foreach (Match match in Carets().Matches(words)) yield return ToCitation(PastedForm.Raised, match, words);
        foreach (Match match in Raised().Matches(words)) yield return ToCitation(PastedForm.Raised, match, words);
    }

    private PastedCitation ToCitation(PastedForm form, Match match, string words)
    {
        var (cites, before) = (new List<PastedCite>(), -1);
        foreach (Match piece in Piece().Matches(words[match.Index..(match.Index + match.Length)]))
        {
            var at = match.Index + piece.Index;
            if (NumberOf(piece.Value) is not { } number)
            {
                before = cites.Count > 0 && cites[^1].Between.Count == 0 && Dash().IsMatch(piece.Value) ? at : -1;
                continue;
            }

            if (before >= 0) AddBetween(cites, before, number);
            before = -1;
            var isKnown = number >= 1 && number <= count;
            cites.Add(new PastedCite(at, piece.Length, isKnown ? number - 1 : -1, isKnown ? PastedFault.None : PastedFault.BeyondEnd) { Says = number.ToString(CultureInfo.InvariantCulture) });
        }

        return new PastedCitation(form, match.Index, match.Length, cites);
    }

    private static void AddBetween(List<PastedCite> cites, int dash, int last)
    {
        var (first, end) = (cites[^1].Entry + 1, last - 1);
        if (first < 1 || end - first < 1) return;
        cites.Add(new PastedCite(dash, 1, -1) { Says = "", Between = [.. Enumerable.Range(first, end - first)] });
    }

    private static int? NumberOf(string piece)
    {
        var digits = string.Concat(piece.Select(letter => RaisedDigits.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? (char)('0' + at) : letter));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"(?<!\bCI[:,]?\s?)\[\s?\d{1,3}(?:\s?[,;‐‑–—-]\s?\d{1,3}){0,20}\s?\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\^\[?\d{1,3}(?:\s?[,;‐‑–—-]\s?\d{1,3}){0,20}\]?\^")]
    private static partial Regex Carets();

    /// <summary>Raised digits behind a word or a stop; behind a unit (m²) and a number (10³) they are no citation.</summary>
    [GeneratedRegex(@"(?<=[.,;:)”""]|\p{L}{3})[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,⁻‐‑–-][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,20}")]
    private static partial Regex Raised();

    [GeneratedRegex(@"\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁻‐‑–—-]|[,;]")]
    private static partial Regex Piece();

    [GeneratedRegex("[⁻‐‑–—-]")]
    private static partial Regex Dash();
}
