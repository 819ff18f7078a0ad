using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Privacy;

/// <summary>A Permissions-Policy header: a dictionary of features and who may use them (https://www.w3.org/TR/permissions-policy/).</summary>
internal static partial class PermissionsPolicy
{
    private static readonly HashSet<string> Known = new((
        "accelerometer all-screens-capture ambient-light-sensor aria-notify attribution-reporting autofill autoplay battery bluetooth browsing-topics camera captured-surface-control ch-ua ch-ua-arch ch-ua-bitness ch-ua-full-version ch-ua-full-version-list "
        + "ch-ua-mobile ch-ua-model ch-ua-platform ch-ua-platform-version ch-ua-wow64 clipboard-read clipboard-write compute-pressure conversion-measurement cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-get direct-sockets display-capture document-domain encrypted-media "
        + "execution-while-not-rendered execution-while-out-of-viewport focus-without-user-activation fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection interest-cohort join-ad-interest-group keyboard-map language-detector language-model layout-animations legacy-image-formats "
        + "local-fonts local-network-access loopback-network local-network magnetometer mediasession microphone midi navigation-override on-device-speech-recognition otp-credentials oversized-images payment picture-in-picture private-aggregation private-state-token-issuance private-state-token-redemption proofreader publickey-credentials-create publickey-credentials-get "
        + "rewriter run-ad-auction screen-wake-lock serial shared-storage shared-storage-select-url smart-card speaker-selection storage-access summarizer sync-script sync-xhr tools translator trust-token-redemption unload unoptimized-images unsized-media usb usb-unrestricted vertical-scroll vibrate vr wake-lock web-app-installation web-share "
        + "window-management window-placement writer xr xr-spatial-tracking").Split(' '), StringComparer.Ordinal);

    /// <summary>What is wrong with it, or lets anybody in; null where nothing is.</summary>
    public static string? FaultOf(string value)
    {
        foreach (var part in Parts().Split(value).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) return $"“{part}” is not written as “camera=()”, so browsers ignore the header";
            var (feature, allowed) = (part[..equals].Trim(), part[(equals + 1)..].Trim());
            if (!Known.Contains(feature)) return $"browsers know no feature “{feature}”";
            if (allowed is "*" or "(*)") return $"any frame may use {feature}";
            if (!Form().IsMatch(allowed)) return $"“{allowed}” is not written as (), (self) or (self \"https://…\")";
        }

        return null;
    }

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Parts();

    [GeneratedRegex("""^(self|none|\((\s*(self|src|"[^"\s]+"))*\s*\))(;report-to=\S+)?$""")]
    private static partial Regex Form();
}
