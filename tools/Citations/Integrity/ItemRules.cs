using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Reading;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Integrity;

/// <summary>What can be wrong with one entry, seen by itself.</summary>
internal static partial class ItemRules
{
    public static void Check(CslItem item, DiagnosticBag diagnostics, DateOnly today)
    {
        CheckDate(item, diagnostics, today);
        CheckDoi(item, diagnostics);
        CheckPubMed(item, diagnostics);
        CheckPages(item, diagnostics);
        foreach (var (variable, words) in MandatoryFields.MissingIn(item))
        {
            diagnostics.Add(CitationRules.MissingField.At(item.Location, item.Id, item.Type, words, FormNames.Of(variable, item)) with
            {
                Severity = variable is "title" or "type" ? DiagnosticSeverity.Error : CitationRules.MissingField.DefaultSeverity,
            });
        }
    }

    private static void CheckDate(CslItem item, DiagnosticBag diagnostics, DateOnly today)
    {
        if (item.Issued?.Start is not { FirstDay: { } day } start || day <= today) return;
        var date = start switch
        {
            { Month: null } => start.Year.ToString(CultureInfo.InvariantCulture),
            { Day: null } => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => IsoDate.Of(day),
        };
        diagnostics.Add(CitationRules.FromTheFuture, item.LocationOf("issued"), item.Id, date, FormNames.Of("issued", item), FormNames.InPressIn(item.Location.File));
    }

    private static void CheckDoi(CslItem item, DiagnosticBag diagnostics)
    {
        if (item.DOI.Length == 0) return;
        if (Doi().IsMatch(item.DOI))
        {
            if (item.DOI[^1] is not ('.' or ',' or ';' or ':')) return;
            // There are such DOIs, so this is no error.
            diagnostics.Add(CitationRules.ImpossibleDoi.At(item.LocationOf("DOI"), item.DOI, "") with
            {
                Severity = DiagnosticSeverity.Warning,
                Message = $"\"{item.DOI}\" is hardly a DOI: the \"{item.DOI[^1]}\" at its end belongs to the text it was copied from.",
            });
            return;
        }

        var why = item.DOI.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
            || item.DOI.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
            ? "an address or a prefix stands before it"
            : item.DOI.Any(char.IsWhiteSpace) ? "there is a space in it"
            : "a DOI is 10., four to nine digits, a slash and a name";
        diagnostics.Add(CitationRules.ImpossibleDoi, item.LocationOf("DOI"), item.DOI, why);
    }

    private static void CheckPubMed(CslItem item, DiagnosticBag diagnostics)
    {
        if (item.PMID.Length > 0 && !Pmid().IsMatch(item.PMID))
            diagnostics.Add(CitationRules.ImpossiblePubMedId, item.LocationOf("PMID"), item.PMID, "PMID");
        if (item.PMCID.Length > 0 && !Pmcid().IsMatch(item.PMCID))
            diagnostics.Add(CitationRules.ImpossiblePubMedId, item.LocationOf("PMCID"), item.PMCID, "PMCID");
    }

    /// <summary><c>400-5</c> means 400 to 405, so the short end is completed before it is compared.</summary>
    private static void CheckPages(CslItem item, DiagnosticBag diagnostics)
    {
        foreach (var part in item.Page.Split(','))
        {
            var range = PageRanges.Range().Match(part.Trim());
            if (!range.Success || (range.Groups[3].Length > 0 && range.Groups[3].Value != range.Groups[1].Value)) continue;
            var (first, last) = (range.Groups[2].Value, range.Groups[4].Value);
            if (last.Length < first.Length) last = first[..^last.Length] + last;
            if (PageRanges.NumberOf(first) <= PageRanges.NumberOf(last)) continue;
            diagnostics.Add(CitationRules.BackwardPages, item.LocationOf("page"), item.Page);
            return;
        }
    }

    [GeneratedRegex(@"^10\.[0-9]{4,9}(\.[0-9]+)*/[^\s\p{C}]+$")]
    private static partial Regex Doi();

    [GeneratedRegex("^[1-9][0-9]{0,7}$")]
    private static partial Regex Pmid();

    [GeneratedRegex("^PMC[1-9][0-9]{0,8}(\\.[0-9]+)?$")]
    private static partial Regex Pmcid();
}
