namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>metadata</c> check on JSON-LD.</summary>
public static class StructuredDataRules
{
    /// <summary>JSON-LD without its context, its type, or what that type needs.</summary>
    public static readonly DiagnosticDescriptor Incomplete = new(
        "CLN6114", "Structured data incomplete",
        "The {0} of the structured data has no {1}.",
        "Add the property; search engines ignore the entry without it.",
        DiagnosticSeverity.Warning);

    /// <summary>A date, an address, a position or a type in JSON-LD that cannot be.</summary>
    public static readonly DiagnosticDescriptor Invalid = new(
        "CLN6115", "Structured data with a wrong value",
        "{0} of the structured data is wrong: {1}.",
        "Correct the value.");

    /// <summary>JSON-LD that contradicts what visitors read: name, telephone, address, hours, review date.</summary>
    public static readonly DiagnosticDescriptor Disagrees = new(
        "CLN6116", "Structured data that says other than the page",
        "The structured data give {0} as “{1}”, but the page {2}.",
        "Make both say the same.");

    /// <summary>An address or image in JSON-LD that the site does not have.</summary>
    public static readonly DiagnosticDescriptor AddressWrong = new(
        "CLN6117", "Structured data that lead nowhere",
        "The {0} “{1}” of the structured data is wrong: {2}.",
        "Name a page or an image that exists.");
}
