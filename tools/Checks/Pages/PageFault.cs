using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Pages;

/// <summary>A fault of a page, before anybody has counted lines.</summary>
/// <param name="Check">The check it belongs to.</param>
/// <param name="Offset">Where it stands, in bytes; -1 for the page as a whole.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">What its message names.</param>
/// <param name="Severity">Other than the rule's own, or null.</param>
internal sealed record PageFault(string Check, int Offset, DiagnosticDescriptor Rule, object?[] Arguments, DiagnosticSeverity? Severity = null)
{
    /// <summary>Reads from the page what its message names, where that was too much to keep.</summary>
    public Func<ReadOnlyMemory<byte>, object?[]>? Late { get; init; }
}
