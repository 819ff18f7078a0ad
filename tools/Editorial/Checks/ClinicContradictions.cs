using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Checks;

/// <summary>A clinic's own text that names a treatment, a way of giving ketamine, a day, or a way to book that its record does not have.</summary>
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

    private static readonly (string Field, string Phrase, Func<Clinic, bool> Has)[] Services =
    [
        ("booking", "(online booking|book online|booking online|(schedule|book) ... online)", clinic => clinic.Booking is not null),
        ("portal", "(patient portal|online portal|(our|the) portal)", clinic => clinic.Portal is not null),
        ("sameDay", "(same-day (appointment|appointments|visit|visits)|(appointment|appointments|visit|visits) on the same day)", clinic => clinic.SameDay),
    ];

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var group = input.Site.Inputs.Clinics.Select(known => known.Clinic).ToList();
        if (input.Document.Clinic is not { } id || group.Find(known => known.Id == id) is not { } clinic) return [];
        return Treatments(input, clinic).Concat(Contacts(input, clinic, group)).Concat(OpeningHours.Find(input.Document, clinic, group));
    }

    private static IEnumerable<Finding> Treatments(CheckInput input, Clinic clinic)
    {
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

    /// <summary>Ways to reach the clinic that its record does not have, and addresses that reach another.</summary>
    private static IEnumerable<Finding> Contacts(CheckInput input, Clinic clinic, List<Clinic> group)
    {
        foreach (var block in input.Document.Blocks)
        {
            foreach (var (field, phrase, _) in Services.Where(service => !service.Has(clinic)))
                if (input.Lists.FirstIn(phrase, block) is { } found && !IsDenied(input, block, found))
                    yield return new Finding(block, found, block.Text.Substring(found.Start, found.Length), $"{clinic.Name} has none (\"{field}\")");
            foreach (var link in block.Links)
                if (group.Find(other => other.Id != clinic.Id && Addresses(other).Contains(link.Url)) is { } owner && !Addresses(clinic).Contains(link.Url))
                    yield return new Finding(block, link.Words, Finding.Shown(block.Text.Substring(link.Words.Start, link.Words.Length)), $"the address is {owner.Name}'s");
        }
    }

    private static IEnumerable<string?> Addresses(Clinic clinic) => new[] { clinic.Booking, clinic.Message, clinic.Portal }.Where(address => address is not null);

    /// <summary>A clinic without a list of treatments has said nothing, so nothing contradicts it.</summary>
    private static IEnumerable<string> TreatmentsNotOf(CheckInput input, Clinic clinic) => clinic.Treatments.Count == 0 ? [] :
        input.Site.Inputs.Articles.Where(article => article.Result?.Article is { Kind: ArticleKind.Treatment } treatment && clinic.OfferOf(treatment.Slug) is null && !treatment.Title.Contains(Ketamine, StringComparison.OrdinalIgnoreCase))
            .Select(article => article.Result!.Article.Title);

    private static bool IsDenied(CheckInput input, TextBlock block, Stretch at) => input.Lists.FirstIn("negations", block, block.SentenceAt(at.Start)) is not null;
}
