namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>html</c> check on the file as such.</summary>
public static class PageFileRules
{
    /// <summary>A <c>.html</c> file that is empty or holds something else.</summary>
    public static readonly DiagnosticDescriptor NotHtml = new(
        "CLN6029", "File that is no page",
        "The file is named like a page, but {0}.",
        "Write a page into it, rename it, or remove it.");

    /// <summary>A page of more than five megabytes of HTML.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "CLN6030", "Very large page",
        "The page is {0} MB of HTML; phones take long to load it, and may give up.",
        "Divide the page.",
        DiagnosticSeverity.Warning);

    /// <summary>A page that the machine does not let this program read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CLN6034", "File that cannot be opened",
        "“{0}” could not be opened: {1}.",
        "Let this program read the file, or remove it.");
}
