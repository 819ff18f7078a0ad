using ClinicSite.Citations.Verification.Asking;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>What could not be asked for: one finding a registry and reason, or a missing connection would be said at every entry.</summary>
internal static class SilenceFindings
{
    /// <param name="silent">Entries and the answers they did not get.</param>
    public static IEnumerable<Diagnostic> Of(IEnumerable<(CslItem Item, RegistryAnswer Answer)> silent) => silent
        .OrderBy(one => one.Item.Id, StringComparer.Ordinal)
        .GroupBy(one => (one.Answer.Registry, one.Answer.Reason))
        .Select(same =>
        {
            var ((item, _), others) = (same.First(), same.Count() - 1);
            var which = $"reference \"{item.Id}\"" + (others == 0 ? "" : others == 1 ? " and one other" : $" and {others} others");
            return VerificationRules.CouldNotAsk.At(item.LocationOf(Judge.FieldOf(same.Key.Registry)), which, same.Key.Registry, same.Key.Reason);
        });
}
