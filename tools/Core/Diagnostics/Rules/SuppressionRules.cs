namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 9: suppressions, which need a reason, an owner and an end.</summary>
public static class SuppressionRules
{
    /// <summary>A suppression whose last day has passed.</summary>
    public static readonly DiagnosticDescriptor Expired = new(
        "CLN9001", "Suppression expired",
        "This suppression of {0} ended on {1}, so it covers nothing any more. Its owner is {2}.",
        "Mend what it covered and delete it, or look at it again and write a new date.", DiagnosticSeverity.Warning);

    /// <summary>A suppression that covers no finding.</summary>
    public static readonly DiagnosticDescriptor Unused = new(
        "CLN9002", "Suppression that covers nothing",
        "Nothing in {1} is found by {0}, so this suppression covers nothing.",
        "Delete it. If it was meant for another place, mend the rule's id or the path.", DiagnosticSeverity.Warning);

    /// <summary>A comment that suppresses and cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadComment = new(
        "CLN9003", "Comment that allows nothing",
        "This comment is to allow a finding, but {0}.",
        "Write it like this: <!-- clinicsite: allow CLN7012 until 2027-01-01 by ada-example: reason -->");
}
