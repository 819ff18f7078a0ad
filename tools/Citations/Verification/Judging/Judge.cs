using ClinicSite.Citations.Verification.Asking;
using ClinicSite.Citations.Verification.Comparing;
using ClinicSite.Citations.Verification.Ledger;
using ClinicSite.Citations.Verification.Records;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>Weighs everything that the registries answered about one entry; who was silent is said for all entries together.</summary>
internal static class Judge
{
    public static Judgement Run(CslItem item, IReadOnlyList<RegistryAnswer> answers)
    {
        var findings = new List<Diagnostic>();
        findings.AddRange(answers.Where(answer => answer.State is AnswerState.Elsewhere).Select(answer =>
            VerificationRules.Elsewhere.At(item.LocationOf("DOI"), item.Id, answer.Id, answer.Reason)));
        findings.AddRange(NotFound(item, answers));
        findings.AddRange(NoticeFindings.Of(item, answers));

        var differences = new List<string>();
        var compared = Compare(item, answers, findings, differences);
        findings.AddRange(FieldFindings.Of(item, compared, differences));
        findings.AddRange(IdFindings.Of(item, [.. compared.Select(one => one.Record)]));
        return new Judgement(findings, EntryOf(item, answers, findings, differences));
    }

    public static string FieldOf(Registry registry) => registry is Registry.Crossref ? "DOI" : "PMID";

    /// <summary>Records of the work itself; an id that leads to another work is one finding, not one a field.</summary>
    private static List<ComparedRecord> Compare(
        CslItem item, IReadOnlyList<RegistryAnswer> answers, List<Diagnostic> findings, List<string> differences)
    {
        var compared = new List<ComparedRecord>();
        foreach (var (answer, record) in answers.Where(answer => answer.Record is not null).Select(answer => (answer, answer.Record!)))
        {
            var verdicts = RecordComparer.Compare(item, record);
            if (RecordComparer.IsAnotherWork(item, record, verdicts))
            {
                var field = FieldOf(answer.Registry);
                findings.Add(VerificationRules.AnotherWork.At(item.LocationOf(field), item.Id, field, record.Describe()));
                differences.Add($"{field} {answer.Id} belongs to {record.Describe()}");
            }
            else
            {
                compared.Add(new ComparedRecord(record, verdicts));
            }
        }

        return compared;
    }

    /// <summary>Where PubMed has the DOI too, it exists, and only Crossref's record is lost.</summary>
    private static IEnumerable<Diagnostic> NotFound(CslItem item, IReadOnlyList<RegistryAnswer> answers)
    {
        foreach (var answer in answers.Where(answer => answer.State is AnswerState.NotFound))
        {
            var field = FieldOf(answer.Registry);
            var isKnown = answers.Any(other => other.Record is { } record && IdFindings.AreSame(field, answer.Id, IdFindings.IdOf(record, field)));
            yield return VerificationRules.NotFound.At(item.LocationOf(field), item.Id, answer.Registry, field, answer.Id) with
            {
                Severity = isKnown ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            };
        }
    }

    /// <summary>
    /// Bad news is kept whoever else did not answer; good news only when all did, so that an entry is never in order by half.
    /// </summary>
    private static LedgerEntry? EntryOf(CslItem item, IReadOnlyList<RegistryAnswer> answers, List<Diagnostic> findings, List<string> differences)
    {
        var asked = new SortedDictionary<string, LedgerQuestion>(StringComparer.Ordinal);
        foreach (var answer in answers.Where(answer => answer.State is AnswerState.Found or AnswerState.NotFound))
            asked[answer.Registry.ToString().ToLowerInvariant()] = new LedgerQuestion(answer.Id, answer.On);
        var isRetracted = answers.Any(answer => answer.Record?.Notice?.Kind is SourceNoticeKind.Retracted);
        var isWrong = findings.Any(finding => finding.Severity is DiagnosticSeverity.Error);
        var isBad = isRetracted || isWrong;
        if (asked.Count == 0 || (!isBad && answers.Any(answer => answer.State is AnswerState.NotAnswered))) return null;
        if (!isBad && answers.All(answer => answer.State is not AnswerState.Found)) return null;
        var isUnknown = answers.All(answer => answer.State is not AnswerState.Found);
        var result = isRetracted ? LedgerResult.Retracted : !isWrong ? LedgerResult.Agrees : isUnknown ? LedgerResult.NotFound : LedgerResult.Differs;
        var notes = differences.Concat(findings.Where(finding => finding.Descriptor == VerificationRules.IdsDisagree || finding.Descriptor == VerificationRules.NotFound)
            .Select(finding => finding.Message)).ToList();
        return new LedgerEntry(result, asked, ComparedFields.HashOf(item), notes.Count > 0 ? notes : null);
    }
}

/// <summary>A record of the work, and what comparing it with the entry came to.</summary>
internal sealed record ComparedRecord(SourceRecord Record, IReadOnlyList<FieldVerdict> Verdicts);
