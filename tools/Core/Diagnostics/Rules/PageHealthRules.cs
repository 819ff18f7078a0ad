namespace ClinicSite.Diagnostics.Rules;

/// <summary>Areas 6 and 8, of the <c>browser</c> check: how a page fares while it loads.</summary>
public static class PageHealthRules
{
    /// <summary>A script of the page fails while it loads.</summary>
    public static readonly DiagnosticDescriptor ScriptFails = new(
        "CLN6801", "Script that fails",
        "A script of the page failed: {0}",
        "Mend the script; what comes after the failure has not run.", DiagnosticSeverity.Warning);

    /// <summary>A script asks for a file of the site that is not there.</summary>
    public static readonly DiagnosticDescriptor RequestFails = new(
        "CLN6802", "Missing file that a script asks for",
        "A script asks for {0}, which is not there.",
        "Publish the file, or take the request out.", DiagnosticSeverity.Warning);

    /// <summary>A picture whose room is not kept while it loads, so that what follows jumps.</summary>
    public static readonly DiagnosticDescriptor JumpingPicture = new(
        "CLN6803", "Picture without room",
        "No room is kept for this picture: what follows jumps down by {0} pixels when it has come.",
        "Write width and height on the img element.", DiagnosticSeverity.Warning);

    /// <summary>A page loads more than its budget (`budgets: weight` of the settings).</summary>
    public static readonly DiagnosticDescriptor TooHeavy = new(
        "CLN6804", "Page over its weight",
        "The page loads {0} kilobytes; the budget is {1}.",
        "Make pictures smaller, or take out what nobody needs.", DiagnosticSeverity.Warning);

    /// <summary>A page asks for more files than its budget (`budgets: requests` of the settings).</summary>
    public static readonly DiagnosticDescriptor TooManyRequests = new(
        "CLN6805", "Page of too many files",
        "The page loads {0} files; the budget is {1}.",
        "Join style sheets and scripts, and load pictures only where they are seen.", DiagnosticSeverity.Warning);

    /// <summary>A page leaves something on the visitor's device while it loads.</summary>
    public static readonly DiagnosticDescriptor Stores = new(
        "CLN8801", "Something stored on the visitor's device",
        "The page stores {0} on the visitor's device, unasked.",
        "Take it out. A page about an illness leaves no traces on a shared device.", DiagnosticSeverity.Warning);
}
