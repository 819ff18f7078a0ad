using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Reading;

/// <summary>Editions as BibTeX's styles want them, <c>Second</c> or <c>2nd</c>, made the number that CSL's styles count on.</summary>
internal static partial class Ordinals
{
    private static readonly Dictionary<string, string> Words = WordTable.Of(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12", StringComparer.OrdinalIgnoreCase);

    public static string NumberOf(string text) => Words.GetValueOrDefault(text) ?? (Number().Match(text) is { Success: true } match ? match.Groups[1].Value : text);

    [GeneratedRegex("^([0-9]+)(?:st|nd|rd|th)?(?: ed\\.?| edition)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
