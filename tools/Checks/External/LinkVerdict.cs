using System.Globalization;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.External;

/// <summary>What the ledger's word on an address means for whoever links to it.</summary>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Severity">How much that matters by now.</param>
/// <param name="Arguments">What the message names.</param>
public sealed record LinkVerdict(DiagnosticDescriptor Rule, DiagnosticSeverity Severity, object?[] Arguments)
{
    /// <summary>A dead address is a warning at first, and an error when it was dead at more than one visit and for some days.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="entry">What the ledger says.</param>
    /// <param name="settings">From when on it is an error.</param>
    /// <param name="today">Today.</param>
    /// <returns>Null where there is nothing to say.</returns>
    public static LinkVerdict? Of(string address, LinkEntry entry, LinkSettings settings, DateOnly today) => entry switch
    {
        { Result: LinkResult.Dead, DeadSince: { } since } => new LinkVerdict(
            VisitRules.DeadLink,
            entry.Failures > 1 && since.AddDays(settings.DeadDays) <= today ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            [address, entry.Reason, entry.Failures > 1 ? $"since {Day(since)}, at {entry.Failures} visits in a row" : $"visited on {Day(entry.Checked)}"]),
        { Result: LinkResult.Private } => new LinkVerdict(VisitRules.PrivateAddress, DiagnosticSeverity.Error, [address, entry.Reason]),
        { Result: LinkResult.Alive, MovedTo: { } to } => new LinkVerdict(VisitRules.Moved, DiagnosticSeverity.Note, [address, to]),
        _ => null,
    };

    /// <summary>The finding at no place, for the screen.</summary>
    public Diagnostic ToDiagnostic() => Rule.At(null, Arguments) with { Severity = Severity };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
