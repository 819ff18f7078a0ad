using ClinicSite.Model;

namespace ClinicSite.Build.Resolve;

/// <summary>Settles the pages of conditions, treatments and site pages.</summary>
internal sealed class ArticlePages(SiteScope scope, ContactPanels panels)
{
    private const string SettingsPath = "input/site.yml";
    private readonly Dictionary<string, Person> _people = scope.Catalog.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Article> _treatments = scope.Treatments
        .Where(scope.IsOwnLanguage).ToDictionary(article => article.Slug, StringComparer.Ordinal);

    public IEnumerable<Page> All()
    {
        foreach (var condition in scope.Conditions)
        {
            yield return scope.Clinic is { } only ? OfClinic(condition, only) : OfGroup(condition);
            if (scope.Clinic is not null || condition.Withdrawn || !scope.IsOwnLanguage(condition)) continue;
            foreach (var clinic in scope.Clinics.Where(clinic => clinic.Treats(condition.Slug)))
                yield return OfClinic(condition, clinic);
        }

        foreach (var treatment in scope.Treatments) yield return OfGroup(treatment);
        foreach (var page in scope.SitePages.Where(page => page.Slug != "404")) yield return OfGroup(page);
    }

    private ArticlePage OfGroup(Article article)
    {
        var route = scope.RouteOf(article);
        return Common(article, route) with
        {
            Clinic = scope.Clinic,
            DocumentTitle = $"{article.Title} | {SiteName}",
            Breadcrumbs = article.Kind switch
            {
                ArticleKind.Condition => UnderConditions,
                ArticleKind.Treatment => UnderTreatments,
                _ => Top,
            },
            Contact = panels.Of(article),
            Treatments = article.Kind == ArticleKind.Condition ? OffersFor(article, scope.Clinic) : [],
            Offers = article.Kind == ArticleKind.Treatment ? ClinicOffers(article) : [],
            Sources = Sources(article, article.Kind == ArticleKind.Page ? [] : scope.Clinics.Where(clinic => Concerns(clinic, article)), null),
        };
    }

    private ArticlePage OfClinic(Article article, Clinic clinic)
    {
        var route = scope.RouteOf(clinic, article);
        var note = $"input/clinics/{clinic.Id}/notes/{article.Slug}.md";
        var notePath = scope.IsOwnLanguage(article) && scope.Catalog.ClinicTexts.Contains(note) ? note : null;
        var isOriginal = scope.Clinic is not null || scope.Catalog.Settings.Canonical == CanonicalPolicy.Clinic;
        return Common(article, route) with
        {
            Clinic = clinic,
            DocumentTitle = $"{article.Title} | {clinic.Name}",
            Canonical = (isOriginal ? route : scope.RouteOf(article)).At(scope.BaseUrl),
            Breadcrumbs = scope.Clinic is null
                ? [.. Top, new("Clinics", "/clinics/"), new(clinic.Name, scope.ClinicUrl(clinic))]
                : UnderConditions,
            Section = scope.Clinic is null ? SiteSection.Clinics : SiteSection.Conditions,
            ShareImage = article.Image ?? clinic.Brand.Image ?? scope.Catalog.Settings.Brand.Image,
            Contact = article.Contact && !article.Withdrawn ? panels.Of(clinic, Topic.Of(article, scope.Catalog.Terms)) : null,
            Treatments = OffersFor(article, clinic),
            NotePath = notePath,
            Sources = Sources(article, [clinic], notePath),
        };
    }

    private ArticlePage Common(Article article, Route route) => new()
    {
        Article = article,
        Route = route,
        Language = article.Language,
        Title = article.Title,
        DocumentTitle = article.Title,
        Description = article.Summary,
        Canonical = route.At(scope.BaseUrl),
        Section = article.Kind switch
        {
            ArticleKind.Condition => SiteSection.Conditions,
            ArticleKind.Treatment => SiteSection.Treatments,
            _ => SiteSection.None,
        },
        ShareImage = article.Image ?? scope.Clinic?.Brand.Image ?? scope.Catalog.Settings.Brand.Image,
        Updated = article.Reviewed ?? article.Published,
        Indexable = !article.Withdrawn,
        Author = PersonOf(article.Author),
        Reviewer = PersonOf(article.Reviewer),
        Sources = [],
    };

    private string SiteName => scope.Clinic?.Name ?? scope.Catalog.Settings.Name;

    private static readonly LinkItem[] Top = [new("Home", "/")];
    private static readonly LinkItem[] UnderConditions = [.. Top, new("Conditions", "/conditions/")];
    private static readonly LinkItem[] UnderTreatments = [.. Top, new("Treatments", "/treatments/")];

    private static bool Concerns(Clinic clinic, Article article) => article.Kind == ArticleKind.Condition
        ? clinic.Treats(article.Slug)
        : clinic.OfferOf(article.Slug) is not null;

    /// <summary>The article's treatments; for a clinic only those it offers, by the routes it offers.</summary>
    private TreatmentOffer[] OffersFor(Article article, Clinic? clinic)
    {
        if (article.Treatments.Count == 0) return [];
        var offers = new List<TreatmentOffer>();
        foreach (var slug in article.Treatments)
        {
            var offered = clinic?.OfferOf(slug);
            if ((clinic is not null && offered is null) || !_treatments.TryGetValue(slug, out var treatment) || treatment.Withdrawn) continue;
            offers.Add(new TreatmentOffer(scope.LinkTo(treatment), treatment.Summary, offered?.Routes ?? []));
        }

        return [.. offers];
    }

    private List<ClinicOffer> ClinicOffers(Article treatment) =>
    [
        .. scope.Clinics.Where(clinic => clinic.OfferOf(treatment.Slug) is not null)
            .Select(clinic => new ClinicOffer(clinic, new LinkItem(clinic.Name, scope.ClinicUrl(clinic)), clinic.OfferOf(treatment.Slug)!.Routes)),
    ];

    private string[] Sources(Article article, IEnumerable<Clinic> clinics, string? note)
    {
        var sources = new List<string>(6);
        Add(article.SourcePath);
        Add(note);
        foreach (var clinic in clinics) Add(clinic.SourcePath);
        Add(PersonOf(article.Author)?.SourcePath);
        Add(PersonOf(article.Reviewer)?.SourcePath);
        foreach (var slug in article.Treatments) Add(_treatments.GetValueOrDefault(slug)?.SourcePath);
        Add(SettingsPath);
        return [.. sources];

        void Add(string? source)
        {
            if (source is not null && !sources.Contains(source)) sources.Add(source);
        }
    }

    private Person? PersonOf(string? id) => id is null ? null : _people.GetValueOrDefault(id);
}
