namespace ClinicSite.Diagnostics.Rules;

/// <summary>
/// Rules of the <c>privacy</c> check, and of the browser where a page asks another host. A visit to a page about pain is
/// nobody else's business: every file of another host tells that host who read what.
/// </summary>
public static class PrivacyRules
{
    /// <summary>A script comes from another host.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyScript = ThirdParty("CLN8001", "Script from another host", "runs a script");

    /// <summary>A style sheet or font comes from another host, in a page or in a style sheet of the site.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyStyle = ThirdParty("CLN8002", "Style or font from another host", "loads a style or font");

    /// <summary>A frame, object or embed shows another host's page.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyFrame = ThirdParty("CLN8003", "Frame from another host", "shows a frame");

    /// <summary>An image, video, sound or track comes from another host.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyMedia = ThirdParty("CLN8004", "Image or media from another host", "loads an image or other media");

    /// <summary>A script stands in the page itself, which a strict content security policy does not run.</summary>
    public static readonly DiagnosticDescriptor InlineScript = new(
        "CLN8005", "Script in the page",
        "The page carries a script of its own, which a strict content security policy does not run.",
        "Move the script into a file, or do without it.");

    /// <summary>A <c>style</c> element, which a strict content security policy does not apply.</summary>
    public static readonly DiagnosticDescriptor InlineStyle = new(
        "CLN8006", "Style element in the page",
        "The page carries a style element, which a strict content security policy does not apply.",
        "Move the rules into a style sheet.");

    /// <summary>An <c>on…</c> attribute or a <c>javascript:</c> address.</summary>
    public static readonly DiagnosticDescriptor InlineHandler = new(
        "CLN8007", "Script in an attribute",
        "The attribute {0} holds a script, which a strict content security policy does not run.",
        "Use a link or a form, or attach the handler in a script file.");

    /// <summary>A <c>style</c> attribute, which a strict content security policy does not apply.</summary>
    public static readonly DiagnosticDescriptor StyleAttribute = new(
        "CLN8008", "Style attribute",
        "The element has a style attribute, which a strict content security policy does not apply.",
        "Use a class and a style sheet.");

    /// <summary>A link opens another host in a new window and lets that page reach back (<c>rel=opener</c>, or no <c>noopener</c>).</summary>
    public static readonly DiagnosticDescriptor OpenerExposed = new(
        "CLN8009", "New window can reach back",
        "The link opens {0} in a new window without rel=\"noopener\", so that page may reach back into this one.",
        "Add rel=\"noopener\", or let the link open in the same window.");

    /// <summary>The browser saw the page ask another host for something; the request was blocked.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyRequest = new(
        "CLN8010", "Request to another host",
        "The page asked another host for “{0}” ({1}). The request was blocked.",
        "Serve the file from the site itself, or do without it.");

    /// <summary>A <c>preconnect</c>, <c>dns-prefetch</c> or <c>prefetch</c> hint tells another host of the visit.</summary>
    public static readonly DiagnosticDescriptor ThirdPartyHint = ThirdParty("CLN8011", "Connection to another host", "opens a connection");

    private static DiagnosticDescriptor ThirdParty(string id, string title, string does) => new(
        id, title,
        $"The page {does} from another host: “{{0}}”. That host learns who reads this page.",
        "Serve the file from the site itself, or do without it.");
}
