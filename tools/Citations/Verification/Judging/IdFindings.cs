using ClinicSite.Citations.Verification.Records;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Verification.Judging;

/// <summary>Whether DOI, PMID and PMCID of an entry are one work's, as PubMed's list of ids has them.</summary>
internal static class IdFindings
{
    public static IEnumerable<Diagnostic> Of(CslItem item, IReadOnlyList<SourceRecord> records)
    {
        foreach (var record in records)
        {
            if (record.Registry is Registry.Crossref)
            {
                // Publishers join two DOIs of one work; the old one then answers with the new.
                if (Disagree(item, record, "DOI"))
                    yield return At(item, "DOI", $"Crossref answers with the record of {record.DOI}") with { Severity = DiagnosticSeverity.Warning };
                continue;
            }

            foreach (var field in (string[])["DOI", "PMCID"])
                if (Disagree(item, record, field)) yield return At(item, field, $"PubMed has {IdOf(record, field)} for PMID {record.PMID}");
            if (item.DOI.Length == 0 && record.DOI.Length > 0)
                yield return VerificationRules.Missing.At(item.Location, item.Id, "DOI", $"{record.DOI} in PubMed", "DOI");
        }
    }

    /// <summary>Upper and lower case are one in a DOI; the version of a PMCID is none of our business.</summary>
    public static bool AreSame(string field, string left, string right) => string.Equals(
        field == "PMCID" ? left.Split('.')[0] : left, field == "PMCID" ? right.Split('.')[0] : right, StringComparison.OrdinalIgnoreCase);

    public static string IdOf(SourceRecord record, string field) => field switch
    {
        "DOI" => record.DOI,
        "PMID" => record.PMID,
        _ => record.PMCID,
    };

    private static string OursOf(CslItem item, string field) => field == "DOI" ? item.DOI : item.PMCID;

    private static bool Disagree(CslItem item, SourceRecord record, string field) =>
        OursOf(item, field).Length > 0 && IdOf(record, field).Length > 0 && !AreSame(field, OursOf(item, field), IdOf(record, field));

    private static Diagnostic At(CslItem item, string field, string why) =>
        VerificationRules.IdsDisagree.At(item.LocationOf(field), item.Id, field, OursOf(item, field), why);
}
