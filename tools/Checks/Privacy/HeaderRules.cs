using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>Judges the site's <c>_headers</c>.</summary>
internal sealed partial class HeaderRules(Site site, HeadersFile headers)
{
    private const long HalfAYear = 15_552_000;

    private static readonly (string Name, string Shown, string Why)[] Wanted =
    [
        ("content-security-policy", "Content-Security-Policy", "nothing limits what a page may load and run"),
        ("strict-transport-security", "Strict-Transport-Security", "the first visit of each browser may go over http"),
        ("x-content-type-options", "X-Content-Type-Options", "browsers guess what a file is"),
        ("referrer-policy", "Referrer-Policy", "browsers decide what other hosts learn"),
        ("permissions-policy", "Permissions-Policy", "frames may ask for camera, microphone and place"),
    ];

    public void Judge(SiteFaults faults)
    {
        if (!headers.Exists) return;
        foreach (var (line, text, reason) in headers.Wrong) faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, line, 1, PolicyRules.HeadersFileWrong, text, reason);
        foreach (var (name, shown, why) in Wanted)
            if (!headers.ForAll(name).Any() && !(name == "strict-transport-security" && !site.Resolver.IsSecure)) faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, 1, 1, PolicyRules.HeaderMissing, shown, why);
        if (!headers.ForAll("x-frame-options").Any() && headers.ForAll("content-security-policy").FirstOrDefault() is { } policy && !policy.Value.Contains("frame-ancestors", StringComparison.OrdinalIgnoreCase))
            faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, policy.Line, 1, PolicyRules.HeaderMissing, "X-Frame-Options, nor frame-ancestors in its policy,", "other sites may show these pages in a frame");
        foreach (var header in headers.All) Judge(header, faults);
        new HeaderPaths(headers).Judge(faults);
    }

    private static void Judge(SentHeader header, SiteFaults faults)
    {
        void Weak(string why) => faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, header.Line, 3, PolicyRules.HeaderWeak, header.Name, why);
        switch (header.Name)
        {
            case "content-security-policy":
                foreach (var weakness in PolicyWeakness.Of(new ContentPolicy(header.Value), isMeta: false)) faults.Report(PrivacyRuleSet.Name, HeadersFile.FileName, header.Line, 3, PolicyRules.PolicyWeak, weakness);
                break;
            case "strict-transport-security":
                if (!MaxAge().IsMatch(header.Value)) Weak("it says no max-age");
                else if (header.Value.Contains("preload", StringComparison.OrdinalIgnoreCase) && !header.Value.Contains("includesubdomains", StringComparison.OrdinalIgnoreCase)) Weak("browsers take no site into their list (preload) without includeSubDomains");
                else if (long.Parse(MaxAge().Match(header.Value).Groups[1].Value, CultureInfo.InvariantCulture) < HalfAYear) Weak("it holds for less than half a year");
                break;
            case "x-content-type-options" when !header.Value.Equals("nosniff", StringComparison.OrdinalIgnoreCase):
                Weak("its only value is nosniff");
                break;
            case "x-frame-options" when header.Value.ToUpperInvariant() is not ("DENY" or "SAMEORIGIN"):
                Weak("it can be DENY or SAMEORIGIN");
                break;
            case "referrer-policy" when header.Value.Split(',')[^1].Trim().ToLowerInvariant() is "unsafe-url" or "no-referrer-when-downgrade" or "":
                Weak("it gives the whole address of each page to other hosts");
                break;
            case "referrer-policy" when header.Value.Split(',')[^1].Trim().ToLowerInvariant() is not ("no-referrer" or "same-origin" or "origin" or "strict-origin" or "origin-when-cross-origin" or "strict-origin-when-cross-origin"):
                Weak($"“{header.Value}” is no policy");
                break;
            case "access-control-allow-origin" when header.Value == "*" && header.Path is "/*":
                Weak("scripts of any site may read these pages");
                break;
            case "permissions-policy" when PermissionsPolicy.FaultOf(header.Value) is { } fault:
                Weak(fault);
                break;
            case "x-xss-protection" when !header.Value.StartsWith('0'):
                Weak("browsers have taken out what it switches on, for it could be turned against a site");
                break;
            case "feature-policy" or "expect-ct" or "public-key-pins" or "x-webkit-csp" or "x-content-security-policy":
                Weak("browsers no longer know it" + (header.Name == "feature-policy" ? "; Permissions-Policy takes its place" : ""));
                break;
            case "set-cookie":
                Weak("it sets a cookie with every answer, to every visitor");
                break;
            case "basic-auth":
                Weak("the password stands in a file of the site, for whoever has the files");
                break;
            case "x-powered-by" or "server":
                Weak("it tells attackers what the server runs");
                break;
        }
    }

    [GeneratedRegex(@"max-age\s*=\s*""?(\d{1,12})", RegexOptions.IgnoreCase)]
    private static partial Regex MaxAge();
}
