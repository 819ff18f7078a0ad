namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>links</c> check on other sites, by what <c>links refresh</c> wrote down of them.</summary>
public static class VisitRules
{
    /// <summary>An address of another site had no page at the last visit; an error once it has been so for some time.</summary>
    public static readonly DiagnosticDescriptor DeadLink = new(
        "CLN4026", "Link to another site that is dead",
        "“{0}” is dead: {1} ({2}).",
        "Look at it in a browser. Link to where the page is now, or take the link away.",
        DiagnosticSeverity.Warning);

    /// <summary>An address that its own site says has moved for good.</summary>
    public static readonly DiagnosticDescriptor Moved = new(
        "CLN4027", "Link to another site that has moved",
        "“{0}” has moved for good to “{1}”.",
        "Link to the new address, as long as it still says what you mean.",
        DiagnosticSeverity.Note);

    /// <summary>Addresses of which nobody knows whether they are alive: never visited, or not for long.</summary>
    public static readonly DiagnosticDescriptor NotVisited = new(
        "CLN4028", "Links to other sites that nobody has visited",
        "{0} of {1} addresses of other sites {2} in the last {3} days, such as “{4}”.",
        "Run “links refresh” and commit .clinicsite/links.json.",
        DiagnosticSeverity.Note);

    /// <summary>The name of the address leads into a private network.</summary>
    public static readonly DiagnosticDescriptor PrivateAddress = new(
        "CLN4029", "Link into a private network",
        "“{0}” was not visited: {1}.",
        "Link to an address that visitors can reach. If it is one of your own, visit it with --allow-host.");

    /// <summary>The ledger, or an entry of it, cannot be read.</summary>
    public static readonly DiagnosticDescriptor DamagedLedger = new(
        "CLN4030", "Ledger of links that cannot be read",
        "{0} cannot be read: {1}.",
        "Settle the merge, or take the last good file from the history.");

    /// <summary>Addresses whose sites turn programs away.</summary>
    public static readonly DiagnosticDescriptor CouldNotTell = new(
        "CLN4031", "Links to other sites that turn programs away",
        "Of {0} addresses nobody could tell whether they are alive, because their sites turn programs away: {1}.",
        "Look at them in a browser now and then.",
        DiagnosticSeverity.Note);
}
