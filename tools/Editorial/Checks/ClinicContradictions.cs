using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Checks;

/// <summary>A clinic's own text that names a treatment, a way of giving ketamine, or a day that its record does not have.</summary>
internal static class ClinicContradictions
{
    private const string Ketamine = "ketamine";

    private static readonly (AdministrationRoute Route, string Phrase)[] Routes =
    [
        (AdministrationRoute.Im, "(intramuscular ketamine|ketamine (injection|injections|shots|shot)|ketamine ... intramuscularly)"),
        (AdministrationRoute.Nasal, "(nasal ketamine|intranasal ketamine|ketamine (nasal spray|spray|sprays)|ketamine ... (nasally|intranasally|nasal spray))"),
        (AdministrationRoute.Sublingual, "(sublingual ketamine|ketamine (lozenge|lozenges|troche|troches)|ketamine ... (under the tongue|sublingually))"),
        (AdministrationRoute.Oral, "(oral ketamine|ketamine (tablets|pills|capsules)|ketamine ... by mouth)"),
        (AdministrationRoute.Iv, "(iv ketamine|intravenous ketamine|ketamine (infusion|infusions|drip)|ketamine ... (intravenously|by vein))"),
    ];

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        if (input.Document.Clinic is not { } id || input.Site.Inputs.Clinics.FirstOrDefault(known => known.Clinic.Id == id) is not { } record) yield break;
        var clinic = record.Clinic;
        var routes = clinic.Treatments.Where(offer => offer.Treatment.Contains(Ketamine, StringComparison.Ordinal)).SelectMany(offer => offer.Routes).ToHashSet();
        foreach (var block in input.Document.Blocks)
        {
            foreach (var (route, phrase) in Routes.Where(route => !routes.Contains(route.Route)))
                if (input.Lists.FirstIn(phrase, block) is { } found && !IsDenied(input, block, found))
                    yield return new Finding(block, found, block.Text.Substring(found.Start, found.Length), $"{clinic.Name} does not offer it by that way");
            foreach (var treatment in TreatmentsNotOf(input, clinic))
                if (block.Text.IndexOf(treatment, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !IsDenied(input, block, new Stretch(at, treatment.Length)))
                    yield return new Finding(block, new Stretch(at, treatment.Length), treatment, $"{clinic.Name} does not offer it");
        }
    }

    /// <summary>A clinic without a list of treatments has said nothing, so nothing contradicts it.</summary>
    private static IEnumerable<string> TreatmentsNotOf(CheckInput input, Clinic clinic) => clinic.Treatments.Count == 0 ? [] :
        input.Site.Inputs.Articles.Where(article => article.Result?.Article is { Kind: ArticleKind.Treatment } treatment && clinic.OfferOf(treatment.Slug) is null && !treatment.Title.Contains(Ketamine, StringComparison.OrdinalIgnoreCase))
            .Select(article => article.Result!.Article.Title);

    private static bool IsDenied(CheckInput input, TextBlock block, Stretch at) => input.Lists.FirstIn("negations", block, block.SentenceAt(at.Start)) is not null;
}
