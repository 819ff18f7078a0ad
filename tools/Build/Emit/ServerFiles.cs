using System.Text;
using ClinicSite.Model;

namespace ClinicSite.Build.Emit;

/// <summary>robots.txt, and the files a host reads: <c>_headers</c> and <c>_redirects</c> in Netlify's form.</summary>
internal static class ServerFiles
{
    /// <summary>Nothing but the site's own style sheet and images; no script, frame, form or plug-in (CSP level 3).</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A preview may be visited, for only who visits a page reads that it is not to be listed.</summary>
    public static byte[] Robots(SiteModel site) =>
        Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + (site.IsPreview ? "" : $"\nSitemap: {site.BaseUrl}/sitemap.xml\n"));

    public static byte[] Headers(SiteModel site) => Encoding.UTF8.GetBytes((site.IsPreview ? "/*\n  X-Robots-Tag: noindex\n" : "") +
        $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy}
          Strict-Transport-Security: max-age=63072000; includeSubDomains
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()
          Cross-Origin-Opener-Policy: same-origin
          Cache-Control: public, max-age=0, must-revalidate
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """.ReplaceLineEndings("\n"));

    public static byte[] Redirects(SiteModel site) =>
        Encoding.UTF8.GetBytes(string.Concat(site.Redirects.Select(redirect => $"{redirect.From} {redirect.To} 301\n")));
}
