namespace ClinicSite.Citations;

/// <summary>What kind of evidence a reference is; in files as <c>meta-analysis</c>, <c>case-series</c> and so on.</summary>
public enum StudyType
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Results of several studies counted together.</summary>
    MetaAnalysis,

    /// <summary>All studies of a question, found by a stated method.</summary>
    SystematicReview,

    /// <summary>Randomised controlled trial.</summary>
    Rct,

    /// <summary>People followed over time.</summary>
    Cohort,

    /// <summary>How common something is.</summary>
    Epidemiology,

    /// <summary>Several patients described, with nobody to compare with.</summary>
    CaseSeries,

    /// <summary>One patient described.</summary>
    CaseReport,

    /// <summary>Study of animals.</summary>
    Animal,

    /// <summary>Study of cells or tissue.</summary>
    InVitro,

    /// <summary>Recommendations of a learned society or an authority.</summary>
    Guideline,

    /// <summary>Overview by experts.</summary>
    Review,

    /// <summary>What an authority allows to be printed with a medicine.</summary>
    Label,

    /// <summary>How well a test or a set of criteria tells who has an illness.</summary>
    Diagnostic,

    /// <summary>A warning by an authority that watches over medicines.</summary>
    SafetyAlert,

    /// <summary>What a health service tells its patients.</summary>
    Service,
}

/// <summary>What ClinicSite wants to know of a reference beyond CSL; the <c>clinicsite</c> object.</summary>
public sealed record CslClinicSite
{
    /// <summary>Nothing known.</summary>
    public static CslClinicSite None { get; } = new();

    /// <summary>Kind of evidence.</summary>
    public StudyType StudyType { get; init; }

    /// <summary>How many people took part, or null.</summary>
    public int? Participants { get; init; }

    /// <summary>When somebody last compared the reference with its source, or null.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>Whether the work was withdrawn.</summary>
    public bool Retracted { get; init; }

    /// <summary>What the work is cited for, in a sentence; never printed.</summary>
    public string Supports { get; init; } = "";
}
