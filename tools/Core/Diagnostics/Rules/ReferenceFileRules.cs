namespace ClinicSite.Diagnostics.Rules;

/// <summary>Faults of reference files in forms other than CSL-JSON: RIS, PubMed, BibTeX.</summary>
public static class ReferenceFileRules
{
    /// <summary>When lines stand before, between or after the entries of a RIS or PubMed file.</summary>
    public static readonly DiagnosticDescriptor OutsideEntry = new(
        "CLN2117", "Text outside every reference",
        "\"{0}\" belongs to no reference, so it is not read.",
        "Delete it if it is a heading of the export; if it is a reference, export it again or write it in the form of the others.",
        DiagnosticSeverity.Warning);

    /// <summary>When a RIS entry has no ER line before the next begins or the file ends.</summary>
    public static readonly DiagnosticDescriptor NeverEnded = new(
        "CLN2118", "Reference never ended",
        "The reference that begins here has no line \"ER  - \" before {0}.",
        "It was read as far as it goes. Add the line, or export again if the file was cut off.",
        DiagnosticSeverity.Warning);

    /// <summary>When the file's own name for a kind of work is none we know, or there is none.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        "CLN2119", "Unknown type of reference",
        "\"{0}\" is no type of work in {1}, so the reference is read as {2}.",
        "Correct the type; articles are {3}.",
        DiagnosticSeverity.Warning);
}
