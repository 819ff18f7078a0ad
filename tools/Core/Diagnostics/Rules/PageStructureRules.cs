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

    /// <summary>Navigation that nothing leads past: no heading, no landmark, no link, and it cannot be folded (WCAG 2.4.1).</summary>
    public static readonly DiagnosticDescriptor NothingLeadsPast = new(
        "CLN5056", "Nothing leads past the navigation",
        "Whoever comes by keyboard or screen reader goes through the whole navigation on every page: no heading, no landmark and no link leads past it.",
        "Put the content into a main element, begin it with a heading, and put a link to it at the top.")
    { Wcag = ["2.4.1"] };

    /// <summary>The content after the navigation is in no landmark (WCAG 1.3.1, 2.4.1).</summary>
    public static readonly DiagnosticDescriptor ContentOutsideLandmark = new(
        "CLN5057", "Content in no landmark",
        "The content after the navigation is in no landmark, so screen readers cannot jump to it by one.",
        "Put the content into a main element.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.1", "1.3.1"] };

    /// <summary>Whoever uses the Tab key goes through every link before the content (WCAG 2.4.1).</summary>
    public static readonly DiagnosticDescriptor NoSkipLink = new(
        "CLN5058", "No way past the navigation with the Tab key",
        "Before the content stand {0} links of navigation, and no link that is seen in focus leads past them.",
        "Begin the page with a link to its content that shows itself when it has the focus.", DiagnosticSeverity.Warning)
    { Wcag = ["2.4.1"] };

    /// <summary>Frames of one name that show different things (WCAG 4.1.2).</summary>
    public static readonly DiagnosticDescriptor SameFrameName = new(
        "CLN5060", "Frames of one name",
        "Two frames are called \"{0}\" and show different things.",
        "Give each frame a title that says what it shows.", DiagnosticSeverity.Warning)
    { Wcag = ["4.1.2"] };

    /// <summary>A header cell of a table heads no cell (WCAG 1.3.1).</summary>
    public static readonly DiagnosticDescriptor HeaderWithoutCells = new(
        "CLN5007", "Header cell that heads nothing",
        "The header \"{0}\" belongs to no cell of its table.",
        "Make it an ordinary cell, add the missing cells, or mend scope and headers.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A list made of typed bullets or numbers (WCAG 1.3.1).</summary>
    public static readonly DiagnosticDescriptor TypedList = new(
        "CLN5021", "List typed as characters",
        "Lines begin with a typed \"{0}\": they look like a list and are none, so nobody hears how long it is.",
        "Make it a list; in Markdown each line begins with \"- \" or \"1. \" after an empty line.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A bold line that stands for a heading (WCAG 1.3.1). A heuristic.</summary>
    public static readonly DiagnosticDescriptor BoldAsHeading = new(
        "CLN5022", "Bold line instead of a heading",
        "\"{0}\" looks like a heading and is a bold paragraph, so nobody can jump to it.",
        "Make it a heading; in Markdown it begins with \"## \".", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A table of data without header cells (WCAG 1.3.1). A heuristic.</summary>
    public static readonly DiagnosticDescriptor TableWithoutHeaders = new(
        "CLN5023", "Table without headers",
        "None of the {0} rows has a header cell, so a screen reader cannot say what a figure is.",
        "Use th for the cells that name a column or a row; give role=\"presentation\" to a table that only arranges things.", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1"] };

    /// <summary>A table that only arranges things and is announced as a table (WCAG 1.3.2, technique F46, F92).</summary>
    public static readonly DiagnosticDescriptor LayoutTable = new(
        "CLN5046", "Table used for layout",
        "The table arranges the page (there is a {0} in it) and is announced as a table of figures.",
        "Arrange with styles, or give the table role=\"presentation\".", DiagnosticSeverity.Warning)
    { Wcag = ["1.3.1", "1.3.2"] };
}
