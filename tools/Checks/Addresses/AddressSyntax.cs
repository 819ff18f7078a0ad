using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Addresses;

/// <summary>Notices addresses that browsers repair or cannot use, and says why. https://url.spec.whatwg.org/</summary>
internal static partial class AddressSyntax
{
    /// <summary>Schemes that a mistyped one is compared with.</summary>
    private static readonly string[] Common = ["http", "https", "mailto", "tel", "javascript"];

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "about", "blob", "callto", "cid", "data", "facetime", "fax", "feed", "ftp", "geo", "intent", "irc", "magnet", "maps", "mid", "mms", "news", "sip",
        "sips", "skype", "sms", "smsto", "ssh", "tg", "urn", "viber", "webcal", "whatsapp", "ws", "wss", "xmpp", "signal", "http", "https", "mailto", "tel",
        "javascript", "vbscript", "view-source", "zoommtg", "msteams", "slack", "line", "web+ap", "file",
    };

    /// <summary>What is wrong with an address of the web, relative or whole; null where nothing is.</summary>
    public static string? FaultOf(string address)
    {
        if (Doubled().IsMatch(address)) return "the scheme is written twice";
        if (ColonMissing().IsMatch(address)) return "the colon after the scheme is missing";
        if (OneSlash().IsMatch(address)) return "two slashes must follow the scheme";
        if (ThreeSlashes().IsMatch(address)) return "only two slashes follow the scheme";
        if (address.Contains('\\', StringComparison.Ordinal)) return "it holds a backslash, where a slash is meant";
        if (BadEscape().IsMatch(address)) return "a percent sign in it begins no escape (a percent sign itself is %25)";
        return address.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0 ? "it holds a control character" : null;
    }

    /// <summary>What is wrong with a scheme other than those of the web; null where nothing is.</summary>
    /// <param name="scheme">In lower case.</param>
    /// <param name="address">The whole address.</param>
    public static string? FaultOfScheme(string scheme, string address)
    {
        if (scheme.Length == 1) return "it is a path on somebody's computer";
        if (scheme == "file") return "it is a file on somebody's computer";
        if (Known.Contains(scheme)) return null;
        if (PortFollows().IsMatch(address)) return "it begins with a host and a port; https:// is missing";
        return Meant(scheme) is { } meant ? $"“{scheme}:” is no scheme; “{meant}:” may be meant" : null;
    }

    private static string? Meant(string scheme) => scheme switch
    {
        "telephone" or "phone" or "call" => "tel",
        "mail" or "email" or "e-mail" => "mailto",
        _ => Common.FirstOrDefault(known => IsSlipOf(scheme, known)),
    };

    /// <summary>What a relative address that leads nowhere was probably meant to be; null where nothing suggests itself.</summary>
    public static string? GuessOf(string address)
    {
        if (MailAddress().IsMatch(address)) return "it looks like a mail address; mailto: is missing";
        if (PhoneNumber().IsMatch(address)) return "it looks like a telephone number; tel: is missing";
        return HostName().IsMatch(address) ? "it looks like another site's address; https:// is missing" : null;
    }

    /// <summary>One letter too many, missing, wrong, or two exchanged.</summary>
    private static bool IsSlipOf(string word, string known)
    {
        if (word.Length > known.Length + 1 || known.Length > word.Length + 1 || word.Length < 3) return false;
        var (start, end) = (0, 0);
        var shorter = Math.Min(word.Length, known.Length);
        while (start < shorter && word[start] == known[start]) start++;
        while (end < shorter - start && word[^(end + 1)] == known[^(end + 1)]) end++;
        var (left, right) = (word.Length - start - end, known.Length - start - end);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && word[start] == known[start + 1] && word[start + 1] == known[start]);
    }

    [GeneratedRegex("^https?:/*https?:?/", RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    [GeneratedRegex("^https?//", RegexOptions.IgnoreCase)]
    private static partial Regex ColonMissing();

    [GeneratedRegex("^https?:(/[^/\\\\]|[^/\\\\]|/?$)", RegexOptions.IgnoreCase)]
    private static partial Regex OneSlash();

    [GeneratedRegex("^https?:///", RegexOptions.IgnoreCase)]
    private static partial Regex ThreeSlashes();

    [GeneratedRegex("%(?![0-9a-fA-F]{2})")]
    private static partial Regex BadEscape();

    [GeneratedRegex("^[a-zA-Z0-9.-]+:[0-9]{2,5}(/|$)")]
    private static partial Regex PortFollows();

    [GeneratedRegex(@"^[^\s/@:?#]+@[^\s/@:?#]+\.[a-zA-Z]{2,}$")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-]{6,}$")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^(www\.[^/]+\.[a-z]{2,}|[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|edu|gov|health|clinic|info|io|us|uk|ca|eu|de|fr))(:\d+)?([/?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();
}
