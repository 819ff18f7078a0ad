using System.Globalization;
using System.Net;

namespace ClinicSite.Checks.Addresses;

/// <summary>The host of a whole address.</summary>
/// <param name="Name">In lower case, without port and user.</param>
/// <param name="Port">The port, or null.</param>
/// <param name="User">What stands before <c>@</c>, or null.</param>
internal readonly record struct WebHost(string Name, int? Port, string? User)
{
    /// <summary>Whether it is a number rather than a name.</summary>
    public bool IsNumber => Name.StartsWith('[') || IPAddress.TryParse(Name, out _);

    /// <summary>Reads an authority (RFC 3986, section 3.2), names of any script included.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static string? TryParse(string authority, out WebHost host)
    {
        host = default;
        var at = authority.LastIndexOf('@');
        var rest = authority[(at + 1)..];
        var colon = rest.StartsWith('[') ? rest.IndexOf("]:", StringComparison.Ordinal) + 1 : rest.LastIndexOf(':');
        int? port = null;
        if (colon > 0 && colon < rest.Length - 1)
        {
            if (!ushort.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return "its port is no number up to 65535";
            port = number;
        }

        var name = Uri.UnescapeDataString(colon > 0 ? rest[..colon] : rest).ToLowerInvariant();
        if (name.Length == 0) return "its host is missing or impossible";
        host = new WebHost(name, port, at < 0 ? null : authority[..at]);
        return name.StartsWith('[') ? FaultOfNumber(name) : FaultOfName(name);
    }

    private static string? FaultOfNumber(string name) =>
        name.EndsWith(']') && IPAddress.TryParse(name[1..^1], out _) ? null : "its host is missing or impossible";

    private static string? FaultOfName(string name)
    {
        var labels = name.TrimEnd('.').Split('.');
        if (name.Length > 253 || Array.Exists(labels, label => !IsLabel(label))) return "its host is missing or impossible";
        // A name cannot end in a number: browsers read such a host as an IPv4 address.
        return labels[^1].All(char.IsAsciiDigit) && !(labels.Length == 4 && IPAddress.TryParse(name, out _)) ? "its host is missing or impossible" : null;
    }

    private static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || letter >= '\u00a0');
}
