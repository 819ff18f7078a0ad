using System.Buffers;

namespace ClinicSite.Checks.Privacy;

/// <summary>Services that follow visitors, by their hosts and by what their code calls.</summary>
internal static class Trackers
{
    private static readonly (string Sign, string Name)[] Hosts =
    [
        ("googletagmanager.com", "Google Tag Manager"), ("google-analytics.com", "Google Analytics"), ("analytics.google.com", "Google Analytics"), ("doubleclick.net", "Google's advertising"),
        ("googleadservices.com", "Google Ads"), ("googlesyndication.com", "Google's advertising"), ("connect.facebook.net", "the Meta Pixel"), ("facebook.com/tr", "the Meta Pixel"),
        ("hotjar.com", "Hotjar"), ("clarity.ms", "Microsoft Clarity"), ("bat.bing.com", "Microsoft Advertising"), ("snap.licdn.com", "LinkedIn Insight"), ("px.ads.linkedin.com", "LinkedIn Insight"),
        ("analytics.tiktok.com", "the TikTok Pixel"), ("static.ads-twitter.com", "the X Pixel"), ("ads-twitter.com", "the X Pixel"), ("analytics.twitter.com", "the X Pixel"), ("t.co/i/adsct", "the X Pixel"), ("ct.pinterest.com", "the Pinterest Tag"), ("s.pinimg.com/ct", "the Pinterest Tag"),
        ("sc-static.net", "the Snap Pixel"), ("tr.snapchat.com", "the Snap Pixel"), ("redditstatic.com/ads", "the Reddit Pixel"), ("cdn.segment.com", "Segment"), ("mixpanel.com", "Mixpanel"), ("amplitude.com", "Amplitude"),
        ("fullstory.com", "FullStory"), ("mouseflow.com", "Mouseflow"), ("crazyegg.com", "Crazy Egg"), ("heap.io", "Heap"), ("heapanalytics.com", "Heap"), ("luckyorange.com", "Lucky Orange"), ("inspectlet.com", "Inspectlet"),
        ("js.hs-scripts.com", "HubSpot"), ("hs-analytics.net", "HubSpot"), ("track.hubspot.com", "HubSpot"), ("mc.yandex.ru", "Yandex Metrica"), ("quantserve.com", "Quantcast"), ("scorecardresearch.com", "Comscore"), ("criteo.com", "Criteo"),
        ("taboola.com", "Taboola"), ("outbrain.com", "Outbrain"), ("adroll.com", "AdRoll"), ("statcounter.com", "StatCounter"), ("matomo.cloud", "Matomo"), ("plausible.io", "Plausible"), ("static.cloudflareinsights.com", "Cloudflare Insights"), ("nr-data.net", "New Relic"),
        ("callrail.com", "CallRail"), ("omtrdc.net", "Adobe Analytics"), ("demdex.net", "Adobe Audience Manager"), ("everesttech.net", "Adobe Advertising"), ("smartlook.com", "Smartlook"), ("posthog.com", "PostHog"), ("intercom.io", "Intercom"), ("addthis.com", "AddThis"), ("sharethis.com", "ShareThis"),
    ];

    private static readonly (string Sign, string Name)[] Calls =
    [
        ("gtag('config'", "Google Analytics"), ("gtag(\"config\"", "Google Analytics"), ("gtag('js'", "Google Analytics"), ("GoogleAnalyticsObject", "Google Analytics"), ("ga('create'", "Google Analytics"), ("_gaq.push", "Google Analytics"), ("'gtm.start'", "Google Tag Manager"), ("\"gtm.start\"", "Google Tag Manager"),
        ("fbq('init'", "the Meta Pixel"), ("fbq(\"init\"", "the Meta Pixel"), ("fbq('track'", "the Meta Pixel"), ("_hjSettings", "Hotjar"), ("_linkedin_partner_id", "LinkedIn Insight"), ("ttq.load", "the TikTok Pixel"), ("twq('", "the X Pixel"), ("pintrk(", "the Pinterest Tag"), ("snaptr(", "the Snap Pixel"), ("rdt('init'", "the Reddit Pixel"),
        ("mixpanel.init", "Mixpanel"), ("amplitude.init", "Amplitude"), ("analytics.load(", "Segment"), ("_fs_org", "FullStory"), ("_paq.push", "Matomo"), ("heap.load", "Heap"), ("posthog.init", "PostHog"), ("clarity(\"set\"", "Microsoft Clarity"), ("Intercom('boot'", "Intercom"), ("uetq", "Microsoft Advertising"),
    ];

    /// <summary>Nearly every script has none of them, which one look over it shows.</summary>
    private static readonly SearchValues<string> AnyHost = SearchValues.Create([.. Hosts.Select(host => host.Sign)], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AnyCall = SearchValues.Create([.. Calls.Select(call => call.Sign)], StringComparison.Ordinal);

    /// <summary>The tracker that an address belongs to, or null.</summary>
    public static string? OfHost(string address)
    {
        var at = address.IndexOf("//", StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = address.AsSpan(at + 2);
        foreach (var (sign, name) in Hosts)
        {
            var found = rest.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            var host = rest[..(rest.IndexOfAny('/', '?', '#') is var end and >= 0 ? end : rest.Length)];
            if (found >= 0 && found < host.Length && (found == 0 || rest[found - 1] == '.')) return name;
        }

        return null;
    }

    /// <summary>The tracker that a script speaks to, or null, and the words that betray it.</summary>
    public static (string Name, string Sign)? OfScript(string script)
    {
        if (script.AsSpan().ContainsAny(AnyCall))
        {
            foreach (var (sign, name) in Calls)
                if (script.Contains(sign, StringComparison.Ordinal)) return (name, sign);
        }

        if (!script.AsSpan().ContainsAny(AnyHost)) return null;
        foreach (var (sign, name) in Hosts)
            if (script.Contains("/" + sign, StringComparison.OrdinalIgnoreCase) || script.Contains("." + sign, StringComparison.OrdinalIgnoreCase)) return (name, sign);
        return null;
    }
}
