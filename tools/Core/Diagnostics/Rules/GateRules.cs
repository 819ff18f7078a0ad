namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 9: why the gate lets nothing through.</summary>
public static class GateRules
{
    /// <summary>When there is no manifest, or one that cannot be read.</summary>
    public static readonly DiagnosticDescriptor NoBuild = new(
        "CLN9010", "No finished build",
        "\"{0}\" holds no finished build: there is no manifest of it at \"{1}\".",
        "Run clinicsite check, which builds the site and audits it.");

    /// <summary>When nothing has been audited, or the report cannot be read.</summary>
    public static readonly DiagnosticDescriptor NoReport = new(
        "CLN9011", "No report",
        "There is no report of an audit at \"{0}\", so nobody knows what these pages are like.",
        "Run clinicsite check.");

    /// <summary>When the report speaks of other bytes than the manifest does.</summary>
    public static readonly DiagnosticDescriptor OtherBuild = new(
        "CLN9012", "Report of another build",
        "The report is not of this build: {0}.",
        "Run clinicsite check again, and publish what it has seen.");

    /// <summary>When a required check is not in the report, was skipped or failed.</summary>
    public static readonly DiagnosticDescriptor CheckDidNotRun = new(
        "CLN9013", "Required check did not run",
        "The check \"{0}\" is required and did not run. {1}",
        "Run clinicsite check without --only, and mend what keeps the check from running.");

    /// <summary>When a required check has seen fewer pages than the build has.</summary>
    public static readonly DiagnosticDescriptor PageNotSeen = new(
        "CLN9014", "Page that no check has seen",
        "The check \"{0}\" has seen {1} of {2} pages. It has not seen {3}.",
        "Run clinicsite check again. Where shares were joined, run every share.");

    /// <summary>When an error is in the report.</summary>
    public static readonly DiagnosticDescriptor ErrorLeft = new(
        "CLN9015", "Error left",
        "{0} in the report, the first of them {1}: {2}",
        "Mend it and run clinicsite check again. What is accepted for a time belongs in suppressions.yml with a reason, an owner and an end.");

    /// <summary>When a file's bytes are not those that were audited.</summary>
    public static readonly DiagnosticDescriptor FileChanged = new(
        "CLN9016", "File changed since the audit",
        "\"{0}\" was changed after it was audited.",
        "Mend the source instead, and run clinicsite check again.");

    /// <summary>When a file lies in the folder that no build has written.</summary>
    public static readonly DiagnosticDescriptor FileAdded = new(
        "CLN9017", "File added since the audit",
        "\"{0}\" was added after the audit: the build has not written it and no check has seen it.",
        "Delete it, or put it where the build finds it, and run clinicsite check again.");

    /// <summary>When a file of the build is gone.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new(
        "CLN9018", "File missing since the audit",
        "\"{0}\" was there when the site was audited and is gone.",
        "Run clinicsite check again, which builds it anew.");

    /// <summary>When a suppression covered a finding on the day of the audit and does so no more.</summary>
    public static readonly DiagnosticDescriptor SuppressionEnded = new(
        "CLN9019", "Suppression ended since the audit",
        "The suppression of {0} ended on {1}, so what it covered is left: {2} Its owner is {3}.",
        "Mend the fault, or have the owner look again and write a new date; then run clinicsite check again.");
}
