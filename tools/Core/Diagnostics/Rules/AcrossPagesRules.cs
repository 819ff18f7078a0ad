namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: what differs from page to page where visitors expect the same.</summary>
public static class AcrossPagesRules
{
    /// <summary>Links that pages repeat come in another order on this one (WCAG 3.2.3).</summary>
    public static readonly DiagnosticDescriptor OrderChanges = new(
        "CLN5101", "Navigation in another order",
        "\"{0}\" comes {1} here, and {2} on other pages, such as {3}.",
        "Keep repeated links in one order on every page.", DiagnosticSeverity.Warning)
    { Wcag = ["3.2.3"] };

    /// <summary>What leads to one address is called otherwise on this page (WCAG 3.2.4).</summary>
    public static readonly DiagnosticDescriptor NameChanges = new(
        "CLN5102", "Another name for the same thing",
        "\"{0}\" leads to what other pages, such as {2}, call \"{1}\" in the same place.",
        "Give it one name on every page.", DiagnosticSeverity.Warning)
    { Wcag = ["3.2.4"] };

    /// <summary>Help stands at another place of this page (WCAG 3.2.6).</summary>
    public static readonly DiagnosticDescriptor HelpMoves = new(
        "CLN5103", "Help at another place",
        "\"{0}\" comes {1} here, and {2} on other pages, such as {3}.",
        "Offer help at the same place of every page: whoever needs it looks where it was before.", DiagnosticSeverity.Warning)
    { Wcag = ["3.2.6"] };
}
