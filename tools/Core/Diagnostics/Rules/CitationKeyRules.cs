namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: citations in the text and the keys they name.</summary>
public static class CitationKeyRules
{
    /// <summary>A citation names a key that the bibliography does not have.</summary>
    public static readonly DiagnosticDescriptor Missing = new(
        "CLN2020", "Citation without a reference",
        "There is no reference \"{0}\" in the bibliography.",
        "{1}");

    /// <summary>A word after <c>@</c> looks like a key and is none.</summary>
    public static readonly DiagnosticDescriptor LooksLikeKey = new(
        "CLN2021", "Word that looks like a citation key",
        "\"@{0}\" looks like a citation, but there is no such reference, so it is shown as it stands.",
        "{1}", DiagnosticSeverity.Warning);
}
