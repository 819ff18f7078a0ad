using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Privacy;

/// <summary>Which hosts belong to whoever runs the site: its own, and those below its domain.</summary>
internal static class FirstParty
{
    public static bool Is(Site site, string? host)
    {
        if (host is null || site.Resolver.OwnHost is not { } own) return false;
        var domain = own.StartsWith("www.", StringComparison.Ordinal) ? own[4..] : own;
        return host == domain || (domain.Contains('.', StringComparison.Ordinal) && host.EndsWith("." + domain, StringComparison.Ordinal));
    }
}
