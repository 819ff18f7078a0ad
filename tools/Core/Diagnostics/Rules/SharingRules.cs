namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>metadata</c> check on what messengers and social networks show.</summary>
public static class SharingRules
{
    /// <summary>Open Graph data that lack a title, a type, an address or an image.</summary>
    public static readonly DiagnosticDescriptor Incomplete = new(
        "CLN6112", "Shared links without a part",
        "The page has Open Graph data, but no {0}.",
        "Add <meta property=\"{0}\" content=\"…\">.",
        DiagnosticSeverity.Warning);

    /// <summary>Open Graph or Twitter data that name what does not exist, or another page.</summary>
    public static readonly DiagnosticDescriptor Wrong = new(
        "CLN6113", "Wrong data for shared links",
        "{0} “{1}” is wrong: {2}.",
        "Correct the value.");
}
