using System.Net;
using System.Text.RegularExpressions;
using ClinicSite.Citations;
using Markdig.Syntax;

namespace ClinicSite.Build.Pasted;

/// <summary>Makes an entry that is printed as it stands ready: its typed number goes, for the list counts itself, and its addresses become links.</summary>
internal static partial class EntryLinks
{
    public static void Mark(PastedEntry entry)
    {
        var words = PastedWords.Of(entry.Inline);
        foreach (var match in Address().Matches(words.Text).Reverse())
        {
            var shown = match.Value.TrimEnd('.', ',', ';', ')', ']', '>');
            var address = shown.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? shown
                : "https://doi.org/" + shown[shown.IndexOf("10.", StringComparison.Ordinal)..];
            words.Surround(match.Index, shown.Length, Html($"<a href=\"{WebUtility.HtmlEncode(address)}\">"), Html("</a>"));
        }

        var typed = PastedReferenceReader.LengthOfNumber(words.Text, entry.Reference.Number);
        for (var at = typed - 1; at >= 0; at--) words.Replace(at, 1, null);
    }

    private static PastedHtml Html(string html) => new(html) { Span = SourceSpan.Empty };

    [GeneratedRegex(@"https?://[^\s<>\uFFFC]+|\b(?:doi:\s?)?10\.\d{4,9}/[^\s\uFFFC]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
