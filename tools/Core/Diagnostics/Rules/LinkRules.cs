namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>links</c> check, on the output.</summary>
public static class LinkRules
{
    /// <summary>A link leads to a page of this site that does not exist.</summary>
    public static readonly DiagnosticDescriptor TargetMissing = new(
        "CLN4001", "Link to a page that does not exist",
        "The link to “{0}” leads nowhere: the site has no “{1}”.",
        "Correct the address, or add the page.");

    /// <summary>An image, script, style sheet or other file that a page loads does not exist.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new(
        "CLN4002", "File that a page needs does not exist",
        "The page loads “{0}”, but the site has no “{1}”.",
        "Correct the address, or add the file.");

    /// <summary>The page exists, but nothing on it has the id or name that the fragment asks for.</summary>
    public static readonly DiagnosticDescriptor FragmentMissing = new(
        "CLN4003", "Link to a part of a page that does not exist",
        "The link to “{0}” names “#{1}”, but nothing on {2} has that id.",
        "Link to an id that the page has, or leave the part after # out.");

    /// <summary>The address and the file differ only in upper and lower case, which works on some machines and fails on the server.</summary>
    public static readonly DiagnosticDescriptor CaseDiffers = new(
        "CLN4004", "Address differs from the file in upper and lower case",
        "The address “{0}” differs from the file “{1}” in upper and lower case: most servers will not find it.",
        "Write the address exactly as the file is named: “{1}”.");

    /// <summary>A relative address climbs above the site's own folder.</summary>
    public static readonly DiagnosticDescriptor LeavesFolder = new(
        "CLN4005", "Address leads out of the site",
        "The address “{0}” leads out of the site's folder.",
        "Link to a page of the site, or write the other site's whole address.");

    /// <summary>An address is there but empty, so that a link leads back to its own page and an image loads the page as an image.</summary>
    public static readonly DiagnosticDescriptor EmptyAddress = new(
        "CLN4006", "Empty address",
        "The {0} of this <{1}> is empty.",
        "Give it an address, or remove it.");

    /// <summary>An address that no browser can make sense of.</summary>
    public static readonly DiagnosticDescriptor MalformedAddress = new(
        "CLN4007", "Malformed address",
        "“{0}” is not a valid address: {1}.",
        "Correct the address.");

    /// <summary>A <c>mailto:</c> or <c>tel:</c> link that cannot reach anybody.</summary>
    public static readonly DiagnosticDescriptor MalformedContact = new(
        "CLN4008", "Malformed mail or telephone link",
        "“{0}” cannot be used: {1}.",
        "Write mailto:name@example.org, or tel: with the number in international form, such as tel:+14805550123.");
}
