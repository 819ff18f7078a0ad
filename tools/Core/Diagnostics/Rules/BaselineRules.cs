namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 9: the baseline of a site that was adopted with faults.</summary>
public static class BaselineRules
{
    /// <summary>When findings of the baseline are no longer found.</summary>
    public static readonly DiagnosticDescriptor Mended = new(
        "CLN9020", "Baseline that can shrink",
        "{0} of the baseline {1} mended; the first was {2}: {3}",
        "Run clinicsite baseline, which takes them out, and commit the file: what is mended must not come back unseen.", DiagnosticSeverity.Warning);

    /// <summary>When the baseline cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CLN9021", "Baseline that cannot be read",
        "The baseline cannot be read, so it covers nothing: {0}",
        "Take the last good version of the file from git. If there is none, delete it and run clinicsite baseline.");
}
