namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: the order and shape of a page.</summary>
public static class PageStructureRules
{
    /// <summary>The page is turned when the device is (WCAG 1.3.4).</summary>
    public static readonly DiagnosticDescriptor OrientationLocked = new(
        "CLN5003", "Page fixed to one orientation",
        "A style turns the page by a quarter when the device is held in {0} orientation.",
        "Let the page follow the device: take the transform or rotate out of that rule.")
    { Wcag = ["1.3.4"] };

    /// <summary>After the navigation nothing but text: no heading leads to the content (WCAG 2.4.1, 1.3.1).</summary>
    public static readonly DiagnosticDescriptor NoMainHeading = new(
        "CLN5004", "Content without a heading",
        "The content after the navigation begins without a heading, so nobody can jump to it.",
        "Begin the content with a heading that names it.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.1", "1.3.1"] };

    /// <summary>A header cell of a table heads no cell (WCAG 1.3.1).</summary>
    public static readonly DiagnosticDescriptor HeaderWithoutCells = new(
        "CLN5007", "Header cell that heads nothing",
        "The header \"{0}\" belongs to no cell of its table.",
        "Make it an ordinary cell, add the missing cells, or mend scope and headers.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };
}
