namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>privacy</c> check on the content security policy and other headers.</summary>
public static class PolicyRules
{
    /// <summary>Something the page uses that its own content security policy forbids.</summary>
    public static readonly DiagnosticDescriptor Blocked = new(
        "CLN8013", "Blocked by the page's own policy",
        "The content security policy does not allow {0}: “{1}” ({2}).",
        "Allow it in the policy, or do without it.");

    /// <summary>A header that protects visitors and is not sent.</summary>
    public static readonly DiagnosticDescriptor HeaderMissing = new(
        "CLN8022", "Security header missing",
        "_headers sends no {0} for every page: {1}.",
        "Add the header under /*.",
        DiagnosticSeverity.Warning);

    /// <summary>A security header whose value undoes its purpose.</summary>
    public static readonly DiagnosticDescriptor HeaderWeak = new(
        "CLN8023", "Security header that protects little",
        "The header {0} is weak: {1}.",
        "Set it to what is named.",
        DiagnosticSeverity.Warning);

    /// <summary>A line of <c>_headers</c> that hosts do not understand.</summary>
    public static readonly DiagnosticDescriptor HeadersFileWrong = new(
        "CLN8024", "Wrong line in _headers",
        "The line “{0}” of _headers is wrong: {1}.",
        "Write paths at the margin, and “Name: value” below, indented.");

    /// <summary>A content security policy that allows what it is there to forbid, or has no effect.</summary>
    public static readonly DiagnosticDescriptor PolicyWeak = new(
        "CLN8025", "Content security policy that protects little",
        "The content security policy is weak: {0}.",
        "Name the sources that are needed, and no more.",
        DiagnosticSeverity.Warning);
}
