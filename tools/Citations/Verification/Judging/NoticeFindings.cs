using ClinicSite.Citations.Verification.Asking;
using ClinicSite.Citations.Verification.Records;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>Works that were retracted or are doubted, one finding for all registries that say so.</summary>
internal static class NoticeFindings
{
    public static IEnumerable<Diagnostic> Of(CslItem item, IReadOnlyList<RegistryAnswer> answers)
    {
        foreach (var kind in Enum.GetValues<SourceNoticeKind>())
        {
            // An entry that says it is retracted says what there is to say.
            if (kind is SourceNoticeKind.Retracted && item.ClinicSite.Retracted) continue;
            var saying = answers.Where(answer => answer.Record?.Notice?.Kind == kind).ToList();
            if (saying is not [var first, ..]) continue;
            var who = string.Join(" and ", saying.Select(answer => answer.Registry));
            var where = saying.Select(answer => answer.Record!.Notice!.Where).FirstOrDefault(text => text.Length > 0);
            var at = item.LocationOf(Judge.FieldOf(first.Registry));
            var notice = where is null ? "" : $" ({where})";
            yield return kind switch
            {
                SourceNoticeKind.Retracted => VerificationRules.Retracted.At(at, item.Id, who, notice),
                SourceNoticeKind.Concern => VerificationRules.Notice.At(at, item.Id, "has an expression of concern", who, notice),
                _ => VerificationRules.Notice.At(at, item.Id, "is itself a notice of retraction", who, notice),
            };
        }
    }
}
