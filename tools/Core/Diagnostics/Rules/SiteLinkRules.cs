namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>links</c> check on what only the whole site can tell.</summary>
public static class SiteLinkRules
{
    /// <summary>A page that cannot be reached from the home page.</summary>
    public static readonly DiagnosticDescriptor Orphan = new(
        "CLN4019", "Page that nothing leads to",
        "No way of links leads from the home page to this page.",
        "Link to the page from where visitors would look for it, or take it away.",
        DiagnosticSeverity.Warning);

    /// <summary>A page that search engines may list, but the sitemap leaves out.</summary>
    public static readonly DiagnosticDescriptor NotInSitemap = new(
        "CLN4020", "Page missing from the sitemap",
        "The sitemap does not list this page.",
        "Add the page to the sitemap, or mark it noindex.",
        DiagnosticSeverity.Warning);

    /// <summary>An entry of the sitemap that names no page which search engines should list.</summary>
    public static readonly DiagnosticDescriptor SitemapEntryWrong = new(
        "CLN4021", "Wrong entry in the sitemap",
        "The sitemap's entry “{0}” is wrong: {1}.",
        "Correct the entry, or remove it.");

    /// <summary>An hreflang link that is not returned, names no language, or leaves the page itself out.</summary>
    public static readonly DiagnosticDescriptor LanguageLinkWrong = new(
        "CLN4022", "Wrong link to another language",
        "The hreflang link for “{0}” to “{1}” is wrong: {2}.",
        "Let every version of the page name every version, itself included.");

    /// <summary>A canonical link to a page that is redirected, hidden, or names yet another.</summary>
    public static readonly DiagnosticDescriptor CanonicalNotFinal = new(
        "CLN4023", "Canonical link that is not final",
        "The canonical link “{0}” names no final page: {1}.",
        "Name the page that counts directly.");

    /// <summary>A sitemap, feed or web manifest that is not well-formed.</summary>
    public static readonly DiagnosticDescriptor DataFileBroken = new(
        "CLN4025", "File that cannot be read",
        "“{0}” cannot be read as {1}: {2}.",
        "Correct the file; programs that read it get nothing now.");
}
