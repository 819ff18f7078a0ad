namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 3: writing the output.</summary>
public static class EmitRules
{
    /// <summary>The folder given with <c>--output</c> holds files that no build of this site made.</summary>
    public static readonly DiagnosticDescriptor FolderNotOurs = new(
        "CLN3030", "Output folder is somebody else's",
        "The folder \"{0}\" holds files that were not made by this program, and a build removes what does not belong to the site.",
        "Give --output the name of a new or an empty folder.");

    /// <summary>The output cannot be written.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new(
        "CLN3031", "Output cannot be written",
        "The site could not be written: {0}",
        "Check that there is room on the disk and that you may write to the folder, and build again.");
}
