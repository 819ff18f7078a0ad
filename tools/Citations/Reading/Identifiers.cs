using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Reading;

/// <summary>Identifiers as other programs write them, made what CSL has: without address, label or prefix.</summary>
internal static partial class Identifiers
{
    /// <summary>The DOI without resolver or label; other text as it is, so that the rules can say what is wrong with it.</summary>
    public static PlacedText Doi(PlacedText text) => text.With(DoiPrefix().Replace(text.Text.Trim(), ""));

    /// <summary>The DOI in a web address, or empty.</summary>
    public static string DoiOf(string address) => DoiAddress().Match(address) is { Success: true } match
        ? Uri.UnescapeDataString(match.Groups[1].Value) : "";

    /// <summary>The PubMed id in a web address of PubMed, or empty.</summary>
    public static string PubMedIdOf(string address) => PubMedAddress().Match(address) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary><c>6451234</c> and <c>pmc6451234</c> are <c>PMC6451234</c>.</summary>
    public static PlacedText PubMedCentral(PlacedText text)
    {
        var id = text.Text.Trim().TrimEnd('.');
        return text.With(id.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? "PMC" + id[3..] : IsPubMedId(id) ? "PMC" + id : id);
    }

    public static bool IsPubMedId(string text) => PubMedId().IsMatch(text);

    public static bool IsDoi(string text) => text.StartsWith("10.", StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:(?:https?://)?(?:dx\.)?doi\.org/|doi:?\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex(@"^https?://(?:dx\.)?doi\.org/(10\.\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoiAddress();

    [GeneratedRegex(@"^https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/([1-9][0-9]{0,7})/?(?:[?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PubMedAddress();

    [GeneratedRegex("^[1-9][0-9]{0,7}$")]
    private static partial Regex PubMedId();
}
