namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: what pages make of the works they cite. Found by the check <c>editorial</c>, for some of it depends on the day.</summary>
public static class ReferenceUseRules
{
    /// <summary>When a page cites a retracted work as if it were good.</summary>
    public static readonly DiagnosticDescriptor RetractedCited = new(
        "CLN2143", "Retracted work cited",
        "\"{0}\" was retracted, and this sentence does not say so.",
        "Take the citation out, and what rests on it; or write in the same sentence that the work was retracted.");

    /// <summary>When a sentence gives a work a year, "Smith (2015)" or "a 2015 review", and cites it with another.</summary>
    public static readonly DiagnosticDescriptor OtherYear = new(
        "CLN2144", "Year that differs from the reference",
        "The text says \"{0}\", but the reference \"{1}\" is of {2}.",
        "Correct the year in the text or in the reference, or cite the work that is meant. Better, leave both to the style: write \"@{1}\" as part of the sentence.",
        DiagnosticSeverity.Warning);

    /// <summary>When a cited work is older than the site allows.</summary>
    public static readonly DiagnosticDescriptor TooOld = new(
        "CLN2145", "Reference older than the site's limit",
        "Reference \"{0}\" is of {1}, and the site's limit is {2} years.",
        "Look for newer evidence. If this is still the best, suppress the finding with that reason.",
        DiagnosticSeverity.Warning);

    /// <summary>When nobody has compared a cited entry with its source, or not as it stands now.</summary>
    public static readonly DiagnosticDescriptor NotVerified = new(
        "CLN2146", "Reference not verified",
        "Reference \"{0}\" is not verified: {1}.",
        "Run \"refs verify\"; for a work without DOI or PMID, compare it yourself and write the day as \"verifiedOn\".",
        DiagnosticSeverity.Warning);

    /// <summary>When a cited entry was compared with its source too long ago.</summary>
    public static readonly DiagnosticDescriptor VerifiedLongAgo = new(
        "CLN2147", "Reference verified too long ago",
        "Reference \"{0}\" was last verified on {1}, and the site wants it done every {2} days.",
        "Run \"refs verify\" again, or compare it yourself and write the new day as \"verifiedOn\".",
        DiagnosticSeverity.Warning);

    /// <summary>When no page of the group cites an entry.</summary>
    public static readonly DiagnosticDescriptor CitedNowhere = new(
        "CLN2148", "Reference cited nowhere",
        "No page cites {0}.",
        "Cite it where it supports a statement, or remove it.",
        DiagnosticSeverity.Note);

    /// <summary>When a sentence says that a treatment works and cites animals, cells or one patient alone.</summary>
    public static readonly DiagnosticDescriptor WeakEvidence = new(
        "CLN2149", "Efficacy without evidence from people",
        "\"{0}\" says that a treatment works, but the only support is a study of {1}.",
        "Cite a study of patients, or say in the sentence what it was found in: \"in mice\", \"in one patient\".",
        DiagnosticSeverity.Warning);
}
