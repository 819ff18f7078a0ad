namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>metadata</c> check, on the output. Pages marked <c>noindex</c> are not held to what is for search engines.</summary>
public static class MetadataRules
{
    /// <summary>No <c>meta name=description</c>, or an empty one.</summary>
    public static readonly DiagnosticDescriptor DescriptionMissing = new(
        "CLN6101", "No description",
        "The page has no description.",
        "Give the page a summary of one or two sentences.");

    /// <summary>Two pages have the same title, so that tabs and search results cannot be told apart; raised at the second.</summary>
    public static readonly DiagnosticDescriptor TitleRepeated = new(
        "CLN6102", "Title used twice",
        "The title “{0}” is also the title of {1}.",
        "Give every page a title of its own.")
    {
        Wcag = ["2.4.2"],
    };

    /// <summary>Two pages that both stand for themselves have the same description; raised at the second.</summary>
    public static readonly DiagnosticDescriptor DescriptionRepeated = new(
        "CLN6103", "Description used twice",
        "The description of this page is also that of {0}.",
        "Give every page a description of its own, or make one page's canonical link name the other.");

    /// <summary>No <c>link rel=canonical</c>.</summary>
    public static readonly DiagnosticDescriptor CanonicalMissing = new(
        "CLN6104", "No canonical link",
        "The page does not name its own address with a canonical link.",
        "Add <link rel=\"canonical\" href=\"…\"> with the page's whole address.",
        DiagnosticSeverity.Warning);

    /// <summary>The canonical link names a page of this site that does not exist, or is no whole address.</summary>
    public static readonly DiagnosticDescriptor CanonicalWrong = new(
        "CLN6105", "Canonical link leads nowhere",
        "The canonical link “{0}” is wrong: {1}.",
        "Name the whole address of a page that exists.");

    /// <summary>No Open Graph image, so that a shared link shows none.</summary>
    public static readonly DiagnosticDescriptor ShareImageMissing = new(
        "CLN6106", "No share image",
        "The page names no image for shared links (og:image).",
        "Add <meta property=\"og:image\" content=\"…\"> with the image's whole address.",
        DiagnosticSeverity.Warning);

    /// <summary>The Open Graph image is one of this site's files, and does not exist.</summary>
    public static readonly DiagnosticDescriptor ShareImageWrong = new(
        "CLN6107", "Share image does not exist",
        "The share image “{0}” is wrong: {1}.",
        "Name the whole address of an image that exists.");

    /// <summary>A <c>script type=application/ld+json</c> that is not JSON.</summary>
    public static readonly DiagnosticDescriptor StructuredDataBroken = new(
        "CLN6108", "Structured data does not parse",
        "The JSON-LD of this page does not parse: {0}.",
        "Correct the JSON, or leave the element out.");
}
