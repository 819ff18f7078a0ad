using ClinicSite.Citations.Verification.Comparing;
using ClinicSite.Citations.Verification.Records;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>
/// One finding a field, whatever number of registries there are. Where one of them has what the entry has, the other may be the
/// one that is wrong, so it is a warning.
/// </summary>
internal static class FieldFindings
{
    private static readonly (string Field, string Words, DiagnosticDescriptor Rule)[] Fields =
    [
        ("title", "title", VerificationRules.Title),
        ("author", "authors", VerificationRules.Authors),
        ("container-title", "journal", VerificationRules.Journal),
        ("issued", "date", VerificationRules.Year),
        ("volume", "volume", VerificationRules.Volume),
        ("issue", "issue", VerificationRules.Issue),
        ("page", "pages", VerificationRules.Pages),
    ];

    /// <param name="item">The entry.</param>
    /// <param name="compared">The records of the work.</param>
    /// <param name="differences">Takes each difference in words, for the ledger.</param>
    public static IEnumerable<Diagnostic> Of(CslItem item, IReadOnlyList<ComparedRecord> compared, List<string> differences)
    {
        foreach (var (field, words, rule) in Fields)
        {
            var said = compared.SelectMany(one => one.Verdicts.Where(verdict => verdict.Field == field).Select(verdict => (one.Record.Registry, verdict))).ToList();
            if (With(said, Agreement.Differs) is { Count: > 0 } differing)
                yield return Difference(item, rule, words, differing, With(said, Agreement.Agrees, Agreement.OnlineOnly), differences);
            else if (With(said, Agreement.Agrees).Count > 0) continue;
            else if (With(said, Agreement.OnlineOnly) is [var (_, online), ..] all)
                yield return VerificationRules.OnlineYear.At(item.LocationOf(field), item.Id, online.Ours, Theirs(all));
            else if (With(said, Agreement.Missing) is { Count: > 0 } missing)
                yield return VerificationRules.Missing.At(item.Location, item.Id, words, Theirs(missing), field);
        }
    }

    private static Diagnostic Difference(
        CslItem item, DiagnosticDescriptor rule, string words, List<(Registry, FieldVerdict)> differing,
        List<(Registry Registry, FieldVerdict)> agreeing, List<string> differences)
    {
        var ours = differing[0].Item2.Ours;
        var theirs = Theirs(differing);
        differences.Add($"{words}: {ours} here, {theirs}");
        if (agreeing.Count > 0) theirs += $"; {agreeing[0].Registry} agrees with the entry";
        var field = differing[0].Item2.Field;
        var at = item.LocationOf(field);
        // The year may stand in words, and a journal only in its abbreviation.
        return rule.At(at, item.Id, ours, theirs, LookUpOf(item)) with
        {
            Severity = agreeing.Count > 0 ? DiagnosticSeverity.Warning : rule.DefaultSeverity,
        };
    }

    private static List<(Registry Registry, FieldVerdict Verdict)> With(List<(Registry Registry, FieldVerdict Verdict)> said, params Agreement[] wanted) =>
        [.. said.Where(one => wanted.Contains(one.Verdict.Agreement))];

    /// <summary><c>71 in Crossref and PubMed</c>, or <c>71 in Crossref, 72 in PubMed</c>.</summary>
    private static string Theirs(IEnumerable<(Registry Registry, FieldVerdict Verdict)> said) => string.Join(", ", said
        .GroupBy(one => one.Verdict.Theirs, StringComparer.OrdinalIgnoreCase)
        .Select(same => $"{same.Key} in {string.Join(" and ", same.Select(one => one.Registry))}"));

    private static string LookUpOf(CslItem item) =>
        item.DOI.Length > 0 ? $"https://doi.org/{item.DOI}" : $"https://pubmed.ncbi.nlm.nih.gov/{item.PMID}/";
}
