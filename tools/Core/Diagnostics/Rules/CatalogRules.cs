namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: what the files say of one another.</summary>
public static class CatalogRules
{
    /// <summary>A clinic, condition, treatment, person or page is named that does not exist.</summary>
    public static readonly DiagnosticDescriptor Unknown = new(
        "CLN2001", "Name of something that does not exist",
        "There is no {0} \"{1}\".",
        "{2}");

    /// <summary>The same name twice in one list.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = new(
        "CLN2002", "Listed twice",
        "\"{0}\" stands twice in \"{1}\".",
        "Delete one of the two.");

    /// <summary>The same id twice among things that need different ones.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "CLN2003", "The same id twice",
        "The id \"{0}\" is used twice.",
        "Give one of the two another id.");

    /// <summary>A note for a condition that the clinic does not list.</summary>
    public static readonly DiagnosticDescriptor NoteForUnlisted = new(
        "CLN2004", "Note for a condition the clinic does not treat",
        "This note is about \"{0}\", which {1} does not list under \"conditions\".",
        "Add \"{0}\" to \"conditions\" in {1}, or delete the note.");

    /// <summary>A redirect from an address that is a page of the site.</summary>
    public static readonly DiagnosticDescriptor RedirectFromPage = new(
        "CLN2005", "Redirect from a page that exists",
        "The address \"{0}\" is a page of this site, so it cannot lead elsewhere.",
        "Delete it from redirectFrom, or give the other page a new name.");

    /// <summary>Two redirects from one address.</summary>
    public static readonly DiagnosticDescriptor RedirectTwice = new(
        "CLN2006", "Two redirects from one address",
        "The address \"{0}\" already leads to {1}.",
        "Keep it in one file only.");

    /// <summary>A redirect that is not a root-relative path.</summary>
    public static readonly DiagnosticDescriptor BadRedirect = new(
        "CLN2007", "Redirect that is not an address of this site",
        "\"{0}\" is not an address of this site.",
        "Write the path alone, like this: /migraines/");

    /// <summary>An image file is missing.</summary>
    public static readonly DiagnosticDescriptor ImageMissing = new(
        "CLN2008", "Image that does not exist",
        "There is no image \"{0}\".",
        "{1}");

    /// <summary>An image whose width and height cannot be read.</summary>
    public static readonly DiagnosticDescriptor ImageUnreadable = new(
        "CLN2009", "Image whose size cannot be read",
        "The width and height of \"{0}\" cannot be read: {1}.",
        "Save it again as PNG, JPEG, WebP, AVIF, GIF, or as SVG with width and height or a viewBox.");

    /// <summary>A clinic lists an article that is a draft or withdrawn.</summary>
    public static readonly DiagnosticDescriptor NotPublished = new(
        "CLN2010", "Page that is not published",
        "\"{0}\" is {1}, so no page can be made of it here.",
        "Take it off this list, or publish it again.");

    /// <summary>Settings that contradict one another.</summary>
    public static readonly DiagnosticDescriptor NeedsDomain = new(
        "CLN2011", "Clinic without a domain",
        "{0} has no domain, which it needs {1}.",
        "Add a line like this: domain: https://desert-ridge.example");
}
