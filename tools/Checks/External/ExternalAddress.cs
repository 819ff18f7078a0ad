namespace ClinicSite.Checks.External;

/// <summary>The one form in which an address of another site is visited and written down.</summary>
public static class ExternalAddress
{
    /// <summary>Ends of names that belong to nobody, so that no visit can tell anything (RFC 2606, RFC 6761).</summary>
    private static readonly string[] Reserved = ["example", "invalid", "test", "localhost"];

    /// <summary>An address without its fragment and with https where the scheme is left out; the scheme and host in lower case.</summary>
    /// <returns>Null for what cannot be visited: not of the web, or a name that is reserved for examples.</returns>
    public static string? KeyOf(string text)
    {
        text = text.Trim().ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal);
        if (text.StartsWith("//", StringComparison.Ordinal)) text = "https:" + text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0) return null;
        return IsReserved(address.Host) ? null : address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
    }

    private static bool IsReserved(string host)
    {
        var name = host.TrimEnd('.');
        return Reserved.Contains(name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant());
    }
}
