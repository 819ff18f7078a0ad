using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Addresses;

/// <summary>What follows the number in a <c>tel:</c> link (RFC 3966, section 3): extension, subaddress, context.</summary>
internal static partial class PhoneParameters
{
    /// <summary>What is wrong with them; null where nothing is.</summary>
    /// <param name="rest">The link without its scheme, escapes undone.</param>
    public static string? FaultOf(string rest)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in Of(rest))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (part[..equals], part[(equals + 1)..]);
            if (!seen.Add(name)) return $"“{name}” is given twice";
            var isRight = name.ToLowerInvariant() switch
            {
                "ext" => Extension().IsMatch(value),
                "phone-context" => Context().IsMatch(value),
                "isub" => value.Length > 0,
                _ => Other().IsMatch(part),
            };
            if (!isRight) return $"“;{part}” says nothing that can be dialled; an extension is written “;ext=12”";
        }

        return null;
    }

    /// <summary>Whether it says where a number without country code is at home.</summary>
    public static bool HasContext(string rest) => Of(rest).Any(part => part.StartsWith("phone-context=", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Of(string rest) => rest.Split(',')[0].Split(';').Skip(1);

    [GeneratedRegex(@"^[0-9().\-]*[0-9][0-9().\-]*$")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(\+[0-9().\-]+|[A-Za-z0-9]([A-Za-z0-9.\-]*[A-Za-z0-9])?\.?)$")]
    private static partial Regex Context();

    [GeneratedRegex(@"^[A-Za-z0-9\-]+(=[^\s;=]+)?$")]
    private static partial Regex Other();
}
