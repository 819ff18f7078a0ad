namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>metadata</c> check on what search engines read.</summary>
public static class SearchRules
{
    /// <summary>A title that search engines cut, or that says next to nothing.</summary>
    public static readonly DiagnosticDescriptor TitleLength = new(
        "CLN6109", "Title too long or too short",
        "The title has {0} characters: {1}.",
        "Say what the page is about in 10 to 70 characters.",
        DiagnosticSeverity.Warning);

    /// <summary>A description that search engines cut, or that says next to nothing.</summary>
    public static readonly DiagnosticDescriptor DescriptionLength = new(
        "CLN6110", "Description too long or too short",
        "The description has {0} characters: {1}.",
        "Say what the page offers in one or two sentences, 50 to 170 characters.",
        DiagnosticSeverity.Warning);

    /// <summary>Two canonical links, descriptions, viewports and the like in one page.</summary>
    public static readonly DiagnosticDescriptor Repeated = new(
        "CLN6111", "Metadata given twice",
        "“{0}” is given {1} times, and the values differ or mean nothing together.",
        "Keep one.");

    /// <summary>Neither a link to an icon on the home page nor a <c>favicon.ico</c>.</summary>
    public static readonly DiagnosticDescriptor FaviconMissing = new(
        "CLN6118", "No icon",
        "The site has no icon for tabs and bookmarks.",
        "Add <link rel=\"icon\" href=\"…\"> or a favicon.ico at the root.",
        DiagnosticSeverity.Warning);

    /// <summary>robots.txt forbids what the sitemap lists, or what pages need to be shown.</summary>
    public static readonly DiagnosticDescriptor RobotsBlocks = new(
        "CLN6119", "Page hidden by robots.txt",
        "robots.txt forbids search engines “{0}”, which {1}.",
        "Allow the path, or take the page out of the sitemap.");

    /// <summary>A line of robots.txt that search engines do not understand, or a sitemap that does not exist.</summary>
    public static readonly DiagnosticDescriptor RobotsFileWrong = new(
        "CLN6120", "Wrong line in robots.txt",
        "The line “{0}” of robots.txt is wrong: {1}.",
        "Correct the line.",
        DiagnosticSeverity.Warning);

    /// <summary>Words of a robots meta that exclude each other or mean nothing.</summary>
    public static readonly DiagnosticDescriptor RobotsConflict = new(
        "CLN6121", "Robots meta that contradicts itself",
        "The robots meta “{0}” is wrong: {1}.",
        "Use noindex or nothing; index and follow need not be said.");

    /// <summary>A canonical link to a host other than the site's own.</summary>
    public static readonly DiagnosticDescriptor CanonicalElsewhere = new(
        "CLN6122", "Canonical link to another site",
        "The canonical link “{0}” names a page of another host: {1} will be shown in place of this one.",
        "Name this site's own address, unless the text is that other site's.",
        DiagnosticSeverity.Warning);
}
