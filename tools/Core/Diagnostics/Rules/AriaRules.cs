namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 5, of the <c>browser</c> check: what ARIA says beside the markup, where axe leaves it to people.</summary>
public static class AriaRules
{
    /// <summary>A name where WAI-ARIA allows none (WCAG 4.1.2).</summary>
    public static readonly DiagnosticDescriptor NameOnText = new(
        "CLN5054", "Name where none may stand",
        "{0} may not stand on this ({1}): screen readers pass it over.",
        "Give the element a role that takes a name, or say it in words.", DiagnosticSeverity.Warning)
    { Wcag = ["4.1.2", "1.3.1"] };

    /// <summary>A reference or value of ARIA that means nothing (WCAG 1.3.1, 4.1.2).</summary>
    public static readonly DiagnosticDescriptor EmptyReference = new(
        "CLN5055", "ARIA that refers to nothing",
        "{0}=\"{1}\" {2}.",
        "Name an id that is on the page, one of the values there are, or take the attribute out.", DiagnosticSeverity.Warning)
    { Wcag = ["4.1.2", "1.3.1"] };
}
