namespace ClinicSite.Checks.Addresses;

/// <summary>Tells hosts that were never meant for visitors: the writer's own machine, a trial, an example.</summary>
internal static class PlaceholderHost
{
    private static readonly string[] Trials = ["staging", "stage"];
    private static readonly string[] TrialsOfOurs = ["dev", "test", "qa", "uat", "preview", "beta", "demo", "new", "old", "www2"];
    private static readonly string[] Deploys = [".netlify.app", ".pages.dev", ".vercel.app", ".github.io", ".azurestaticapps.net", ".web.app"];
    private static readonly string[] Machines = ["localhost", "local", "test", "invalid", "internal", "lan", "localdomain", "home", "corp"];
    private static readonly string[] Examples =
        ["example.com", "example.org", "example.net", "yourdomain.com", "yoursite.com", "yourwebsite.com", "mydomain.com", "mysite.com", "domain.com"];

    /// <summary>Why visitors should not be sent there; null where nothing speaks against it.</summary>
    /// <param name="host">The host in lower case.</param>
    /// <param name="own">The site's own host, or null.</param>
    /// <param name="isCertain">Whether no visitor can ever reach it.</param>
    public static string? ReasonOf(string host, string? own, out bool isCertain)
    {
        isCertain = true;
        if (host == own) return null;
        if (Loopback(host) is { } reason) return reason;
        var labels = host.TrimEnd('.').Split('.');
        if (Machines.Contains(labels[^1]) && !host.StartsWith('[')) return "only machines of one's own network know it";
        isCertain = false;
        var domain = own is null ? null : own.StartsWith("www.", StringComparison.Ordinal) ? own[4..] : own;
        if (labels.Length > 2 && Trials.Any(word => labels[0] == word || labels[0].EndsWith("-" + word, StringComparison.Ordinal) || labels[0].StartsWith(word + "-", StringComparison.Ordinal)))
            return "it is a trial of a site, not the site";
        if (domain is not null && TrialsOfOurs.Any(word => host == $"{word}.{domain}")) return "it is a trial of this site, not the site";
        if (domain is not null && (host == domain || host.EndsWith("." + domain, StringComparison.Ordinal))) return null;
        if (Examples.Any(example => host == example || host.EndsWith("." + example, StringComparison.Ordinal))) return "it is the host of examples, not of a site";
        if (domain is not null && Deploys.Any(end => host.EndsWith(end, StringComparison.Ordinal)) && domain.Split('.') is [.., { Length: > 3 } name, _] && labels[0].Contains(name, StringComparison.Ordinal)) return "it is where this site is deployed, not its own address";
        if (host.Contains("--", StringComparison.Ordinal) && host.EndsWith(".netlify.app", StringComparison.Ordinal)) return "it is a preview of a site, not the site";
        if (host.EndsWith(".ngrok.io", StringComparison.Ordinal) || host.EndsWith(".ngrok-free.app", StringComparison.Ordinal)) return "it leads to somebody's own machine";
        return labels.Length == 1 && !host.StartsWith('[') ? "its name has no ending such as .org" : null;
    }

    private static string? Loopback(string host)
    {
        if (host is "localhost" or "[::1]" or "0.0.0.0" || host.StartsWith("127.", StringComparison.Ordinal)) return "it is each visitor's own machine";
        if (!System.Net.IPAddress.TryParse(host, out var address) || host.StartsWith('[')) return null;
        var bytes = address.GetAddressBytes();
        var isPrivate = bytes[0] == 10 || (bytes[0], bytes[1]) is (192, 168) or (169, 254) || (bytes[0] == 172 && bytes[1] is >= 16 and < 32);
        return isPrivate ? "only machines of one's own network know it" : null;
    }
}
