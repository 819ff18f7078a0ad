namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>links</c> check on redirects.</summary>
public static class RedirectFileRules
{
    /// <summary>Redirects that lead back to where they began.</summary>
    public static readonly DiagnosticDescriptor RedirectLoop = new(
        "CLN4015", "Redirect in a circle",
        "“{0}” is redirected in a circle and never arrives.",
        "Let the last step lead to a page.");

    /// <summary>Redirects one after the other.</summary>
    public static readonly DiagnosticDescriptor RedirectChain = new(
        "CLN4016", "Redirect to a redirect",
        "“{0}” takes {1} redirects to arrive at “{2}”.",
        "Lead straight to the end.",
        DiagnosticSeverity.Warning);

    /// <summary>A line of <c>_redirects</c> that no visitor ever gets to: an earlier line answers, or a file of the site does.</summary>
    public static readonly DiagnosticDescriptor RedirectUnreached = new(
        "CLN4032", "Redirect that is never reached",
        "The redirect “{0}” answers nobody: {1}.",
        "Remove it, or move it before what answers in its place.",
        DiagnosticSeverity.Warning);

    /// <summary>A line of <c>_redirects</c> that cannot be read, or whose end does not exist.</summary>
    public static readonly DiagnosticDescriptor RedirectBroken = new(
        "CLN4017", "Redirect that leads nowhere",
        "The redirect “{0}” is wrong: {1}.",
        "Correct the line in _redirects.");
}
