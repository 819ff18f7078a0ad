using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Metadata;

/// <summary>Compares the address of a place with what visitors read. “Street” and “St.” are the same.</summary>
internal sealed partial class AddressAgreement(VisibleText visible, Action<DiagnosticDescriptor, object?[]> report)
{
    private static readonly Dictionary<string, string> Short = Pairs("street st,avenue ave,road rd,boulevard blvd,drive dr,lane ln,court ct,place pl,square sq,suite ste,highway hwy,parkway pkwy,building bldg,floor fl,apartment apt,room rm,north n,south s,east e,west w,northeast ne,northwest nw,southeast se,southwest sw,saint st,fort ft,mount mt,strasse str,straße str");

    public void Judge(JsonElement address)
    {
        var (street, code) = (StructuredData.TextOf(address, "streetAddress"), StructuredData.TextOf(address, "postalCode"));
        var words = Letters(visible.Words);
        var showsCode = code is { Length: > 3 } && words.Contains(Letters(code), StringComparison.Ordinal);
        if (street is not { Length: > 3 }) return;
        if (!words.Contains(Letters(street), StringComparison.Ordinal))
        {
            if (visible.HasAddress || showsCode) report(StructuredDataRules.Disagrees, ["the street", street, "shows another"]);
            return;
        }

        var after = words[(words.IndexOf(Letters(street), StringComparison.Ordinal) + Letters(street).Length)..];
        if (code is { Length: > 3 } && !showsCode && (visible.HasAddress || Code().IsMatch(after[..Math.Min(60, after.Length)]))) report(StructuredDataRules.Disagrees, ["the postal code", code, "does not show it"]);
        if (showsCode && after.IndexOf(Letters(code!), StringComparison.Ordinal) is >= 0 and < 80 and var end) Between(address, after[..end]);
    }

    /// <summary>What stands between the street and the postal code is the city and its region.</summary>
    private void Between(JsonElement address, string shown)
    {
        var (city, region) = (StructuredData.TextOf(address, "addressLocality"), StructuredData.TextOf(address, "addressRegion"));
        if (city is not { Length: > 2 } || shown.Length < 3) return;
        if (!shown.Contains(Letters(city), StringComparison.Ordinal)) report(StructuredDataRules.Disagrees, ["the city", city, "shows another"]);
        // A region of two letters is an abbreviation; what is spelled out is not compared with it.
        else if (region is { Length: 2 } && shown.EndsWith(Letters(city) + shown[^2..], StringComparison.Ordinal) && !shown.EndsWith(Letters(region), StringComparison.Ordinal)) report(StructuredDataRules.Disagrees, ["the region", region, "shows another"]);
    }

    private static string Letters(string text) =>
        string.Concat(Word().Matches(text.ToLowerInvariant()).Select(word => Short.GetValueOrDefault(word.Value, word.Value)));

    private static Dictionary<string, string> Pairs(string text) => text.Split(',').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{N}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\d)\d{5}(?!\d)")]
    private static partial Regex Code();
}
