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
}
