using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Links;

/// <summary>Whether a <c>mailto:</c> or <c>tel:</c> link can reach anybody.</summary>
internal static partial class ContactAddress
{
    /// <summary>What is wrong with it; null where nothing is, or where it is of another scheme.</summary>
    public static string? FaultOf(string scheme, string address) => scheme switch
    {
        "mailto" when !Mail().IsMatch(RestOf(address)) => "it holds no mail address",
        "tel" when !Telephone().IsMatch(RestOf(address)) => "it holds no telephone number",
        _ => null,
    };

    private static string RestOf(string address)
    {
        var rest = address.Trim()[(address.Trim().IndexOf(':', StringComparison.Ordinal) + 1)..];
        return Uri.UnescapeDataString(rest);
    }

    /// <summary>RFC 6068: addresses may also stand in a to field of the query.</summary>
    [GeneratedRegex(@"^([^\s@?,]+@[^\s@?,]+(,[^\s@?,]+@[^\s@?,]+)*(\?.*)?|\?(.*&)?to=[^\s@&]+@.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();

    /// <summary>RFC 3966: digits and visual separators, then parameters; short codes have no plus sign.</summary>
    [GeneratedRegex(@"^\+?[0-9().\-]*[0-9][0-9().\-]*(;.*)?$")]
    private static partial Regex Telephone();
}
