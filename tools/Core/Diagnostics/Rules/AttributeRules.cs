namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>html</c> check on single elements and their attributes.</summary>
public static class AttributeRules
{
    /// <summary>Elements and attributes that the HTML standard has dropped.</summary>
    public static readonly DiagnosticDescriptor Obsolete = new(
        "CLN6020", "Obsolete markup",
        "{0} is obsolete: {1}.",
        "Use what took its place.",
        DiagnosticSeverity.Warning);

    /// <summary>An attribute whose value the HTML standard does not know.</summary>
    public static readonly DiagnosticDescriptor ValueInvalid = new(
        "CLN6021", "Value that means nothing",
        "“{0}” is no value of {1}: {2}.",
        "Use a value that the attribute knows.",
        DiagnosticSeverity.Warning);

    /// <summary>A label, description, header or form reference that names no element of the page.</summary>
    public static readonly DiagnosticDescriptor IdMissing = new(
        "CLN6024", "Reference to an id that does not exist",
        "{0}=\"{1}\" names “{2}”, but nothing on the page has that id.",
        "Correct the name, or give the element that id.")
    {
        Wcag = ["4.1.2"],
    };

    /// <summary>A role or an <c>aria-</c> attribute that does not exist.</summary>
    public static readonly DiagnosticDescriptor RoleInvalid = new(
        "CLN6025", "Unknown role or ARIA attribute",
        "“{0}” is unknown: {1}.",
        "Use one that WAI-ARIA defines, or none.")
    {
        Wcag = ["4.1.2"],
    };

    /// <summary>An element without an attribute that it cannot do without.</summary>
    public static readonly DiagnosticDescriptor AttributeMissing = new(
        "CLN6028", "Attribute that must be there",
        "This <{0}> has no {1}: {2}.",
        "Add the attribute.");

    /// <summary>An id that is empty or holds space.</summary>
    public static readonly DiagnosticDescriptor IdInvalid = new(
        "CLN6033", "Id that cannot be used",
        "The id “{0}” {1}.",
        "Give the element a name without spaces.");
}
