using ClinicSite.Citations;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Editorial.References;

/// <summary>What is asked of an entry of the bibliography because pages cite it, or because none does. The day decides, so no build asks it.</summary>
internal sealed class EntryRules(ReferencePolicy policy, ReferenceLedger ledger, DateOnly today, DiagnosticBag diagnostics)
{
    /// <summary>A file with more entries that nothing cites is a collection, and gets one note.</summary>
    private const int NamedOneByOne = 10;

    private const int NamedOfMany = 5;

    /// <summary>Checks every entry once.</summary>
    /// <param name="bibliography">The entries.</param>
    /// <param name="cited">Keys that something cites, and whether it is published and not a draft alone.</param>
    /// <param name="isWholeGroup">Whether all pages were read, so that an entry can be cited nowhere.</param>
    public void Check(Bibliography bibliography, IReadOnlyDictionary<string, bool> cited, bool isWholeGroup)
    {
        var unused = new List<CslItem>();
        foreach (var item in bibliography.Items)
        {
            if (!cited.TryGetValue(item.Id, out var isPublished)) unused.Add(item);
            else if (isPublished) CheckCited(item);
        }

        if (!isWholeGroup) return;
        foreach (var file in unused.GroupBy(item => item.Location.File)) ReportUnused([.. file]);
    }

    private void ReportUnused(List<CslItem> items)
    {
        if (items.Count <= NamedOneByOne)
        {
            foreach (var item in items) diagnostics.Add(ReferenceUseRules.CitedNowhere, item.Location, $"\"{item.Id}\"");
            return;
        }

        var names = string.Join(", ", items.Take(NamedOfMany).Select(item => $"\"{item.Id}\""));
        diagnostics.Add(ReferenceUseRules.CitedNowhere, items[0].Location, $"{items.Count} references of this file: {names} and {items.Count - NamedOfMany} more");
    }

    private void CheckCited(CslItem item)
    {
        if (policy.MaxAgeYears is { } years && item.Issued?.Year is { } year && today.Year - year > years)
            diagnostics.Add(ReferenceUseRules.TooOld, item.LocationOf("issued"), item.Id, year, years);
        if (policy.VerifiedWithinDays is { } days) CheckVerified(item, days);
    }

    private void CheckVerified(CslItem item, int days)
    {
        var status = ledger.Of(item);
        var why = status.State switch
        {
            VerificationState.Never => "nobody has compared it with its source",
            VerificationState.Changed => "it was edited after it was compared with its source",
            VerificationState.Differs => "it differs from its record: " + string.Join("; ", status.Differences ?? []),
            VerificationState.Verified when status.On > today => $"the day given, {IsoDate.Of(status.On.Value)}, is still to come",
            _ => null,
        };
        if (why is not null) diagnostics.Add(ReferenceUseRules.NotVerified, item.Location, item.Id, why);
        else if (status is { State: VerificationState.Verified, On: { } on } && today.DayNumber - on.DayNumber > days)
            diagnostics.Add(ReferenceUseRules.VerifiedLongAgo, item.LocationOf("clinicsite"), item.Id, IsoDate.Of(on), days);
    }
}
