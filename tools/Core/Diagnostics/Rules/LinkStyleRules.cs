namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>links</c> check on the form of addresses.</summary>
public static class LinkStyleRules
{
    /// <summary>An <c>a</c> element with nothing that would make it a link, a target or a control.</summary>
    public static readonly DiagnosticDescriptor HrefMissing = new(
        "CLN4009", "Link without an address",
        "This <a> has no href, so it is no link: nobody can follow it, and the keyboard passes it by.",
        "Give it an href, or use another element.",
        DiagnosticSeverity.Warning);

    /// <summary>An <c>a</c> whose address is a number sign alone, as placeholders are.</summary>
    public static readonly DiagnosticDescriptor HashAlone = new(
        "CLN4010", "Link to nowhere",
        "The address of this link is “#” alone: it leads to the top of the page.",
        "Give it the address that was meant; for a control, use a button.",
        DiagnosticSeverity.Warning);

    /// <summary>A <c>javascript:</c> address.</summary>
    public static readonly DiagnosticDescriptor ScriptAddress = new(
        "CLN4011", "Script for an address",
        "The address “{0}” is a script and leads nowhere.",
        "Use a button for what a script does, and a link for what has an address.");

    /// <summary>An address of one's own machine or network, of a trial of the site, or of an example.</summary>
    public static readonly DiagnosticDescriptor PlaceholderHost = new(
        "CLN4012", "Host that is not for visitors",
        "“{0}” cannot be meant for visitors: {1}.",
        "Put the real address in.");

    /// <summary>A link with <c>http:</c> from a site that is served over https.</summary>
    public static readonly DiagnosticDescriptor InsecureAddress = new(
        "CLN4013", "Address with http",
        "“{0}” begins with http:, so what visitors read there can be read and changed on the way.",
        "Write https: if that site has it, as nearly all do.",
        DiagnosticSeverity.Warning);

    /// <summary>An address that begins with two slashes.</summary>
    public static readonly DiagnosticDescriptor ProtocolRelative = new(
        "CLN4014", "Address without a scheme",
        "“{0}” leaves the scheme out.",
        "Write https: before it.",
        DiagnosticSeverity.Warning);

    /// <summary>A space inside an address, which browsers encode and others cut.</summary>
    public static readonly DiagnosticDescriptor SpaceInAddress = new(
        "CLN4018", "Space in an address",
        "“{0}” holds a space.",
        "Write %20 for the space, or rename the file.",
        DiagnosticSeverity.Warning);

    /// <summary>A telephone or mail link whose text shows another number or address than the one it leads to.</summary>
    public static readonly DiagnosticDescriptor ShownOtherwise = new(
        "CLN4033", "Link that shows one number and calls another",
        "The link shows “{0}” and leads to “{1}”.",
        "Make both the same: visitors dial what they read.",
        DiagnosticSeverity.Warning);

    /// <summary>On our own sites: a telephone link that belongs to nobody the page is about.</summary>
    public static readonly DiagnosticDescriptor StrangePhone = new(
        "CLN4024", "Number of no clinic of this page",
        "“{0}” is neither a number of the group nor of the clinic of this page.",
        "Take the number from the clinic's data ({{phone:id}}), or add it there.");
}
