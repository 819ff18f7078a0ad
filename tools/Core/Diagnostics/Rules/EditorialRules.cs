namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 7: what a careful medical editor would send back.</summary>
public static class EditorialRules
{
    /// <summary>A page's next review lies in the past.</summary>
    public static readonly DiagnosticDescriptor ReviewOverdue = new(
        "CLN7001", "Review overdue",
        "This page was to be reviewed by {0}; that is {1} days ago.",
        "Have the page reviewed, then write the new dates into reviewed and nextReview.", DiagnosticSeverity.Warning);

    /// <summary>A clinical page that cites nothing.</summary>
    public static readonly DiagnosticDescriptor NoCitation = new(
        "CLN7004", "Page without a citation",
        "This page makes clinical statements and cites no source.",
        "Cite a reference of the bibliography where a statement rests on it, like this: [@dowell2022].");

    /// <summary>A page was edited after its review was signed.</summary>
    public static readonly DiagnosticDescriptor ChangedSinceReview = new(
        "CLN7080", "Changed since review",
        "This page was edited after {0} reviewed it on {1}.",
        "Have the reviewer read it again and sign it: {2}.");

    /// <summary>The page names another review than the one that was signed.</summary>
    public static readonly DiagnosticDescriptor OtherReview = new(
        "CLN7081", "Another review than the one signed",
        "The page names another reviewer or day than was signed ({0}, {1}).",
        "Have the reviewer sign the page, which also writes the day into it: {2}.");

    /// <summary>A clinical page that nobody signed, on a site where reviews are signed.</summary>
    public static readonly DiagnosticDescriptor NotSigned = new(
        "CLN7082", "Review not signed",
        "Reviews are signed on this site, and this page's is not.",
        "Have the reviewer sign it: {0}.", DiagnosticSeverity.Warning);
}
