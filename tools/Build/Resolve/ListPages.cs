using ClinicSite.Model;

namespace ClinicSite.Build.Resolve;

/// <summary>Settles the pages that list others: home, indexes, clinics, people, and the page for what is not found.</summary>
internal sealed class ListPages(SiteScope scope, ContactPanels panels)
{
    private const string SettingsPath = "input/site.yml";

    private readonly IReadOnlyList<IndexEntry> _entries = ConditionIndex.Of(scope);

    private readonly ILookup<string?, LinkItem> _byAuthor = scope.Listed.ToLookup(article => article.Author, scope.LinkTo, StringComparer.Ordinal);
    private readonly ILookup<string?, LinkItem> _byReviewer = scope.Listed.ToLookup(article => article.Reviewer, scope.LinkTo, StringComparer.Ordinal);

    // Arrays, because many pages have all of a large site for their sources.
    private readonly string[] _clinicSources = [.. scope.Clinics.Select(clinic => clinic.SourcePath)];
    private readonly string[] _conditionSources = [.. scope.Conditions.Select(article => article.SourcePath)];
    private readonly string[] _treatmentSources = [.. scope.Treatments.Select(article => article.SourcePath)];

    private string SiteName => scope.Clinic?.Name ?? scope.Catalog.Settings.Name;

    private static LinkItem Home => new("Home", "/");

    public IEnumerable<Page> All()
    {
        if (scope.Clinic is null) yield return GroupHome();
        foreach (var clinic in scope.Clinics) yield return ClinicHome(clinic);
        yield return Conditions();
        if (scope.Treatments.Count > 0) yield return Treatments();
        if (scope.Clinic is null) yield return Clinics();
        if (scope.People.Count > 0) yield return People();
        foreach (var person in scope.People) yield return OnePerson(person);
        yield return NotFound();
    }

    private HomePage GroupHome() => new()
    {
        Route = new Route("/"),
        Language = scope.Catalog.Settings.Language,
        Title = scope.Catalog.Settings.Name,
        DocumentTitle = scope.Catalog.Settings.Name,
        Description = scope.Catalog.Settings.Summary.Length > 0 ? scope.Catalog.Settings.Summary : $"Conditions, treatments and clinics of {SiteName}.",
        Canonical = scope.BaseUrl + "/",
        Section = SiteSection.Home,
        ShareImage = scope.Catalog.Settings.Brand.Image,
        Conditions = _entries,
        Clinics = scope.Clinics,
        Sources = [SettingsPath, .. _clinicSources, .. _conditionSources],
    };

    private ClinicHomePage ClinicHome(Clinic clinic)
    {
        var route = new Route(scope.ClinicUrl(clinic));
        var about = $"input/clinics/{clinic.Id}/about.md";
        var aboutPath = scope.Catalog.ClinicTexts.Contains(about) ? about : null;
        return new ClinicHomePage
        {
            Route = route,
            Language = scope.Catalog.Settings.Language,
            Title = clinic.Name,
            DocumentTitle = scope.Clinic is null ? $"{clinic.Name} | {SiteName}" : clinic.Name,
            Description = clinic.Summary.Length > 0 ? clinic.Summary : $"{clinic.Name} in {Towns(clinic)}: conditions, people, opening hours and contact.",
            Canonical = route.At(scope.BaseUrl),
            Breadcrumbs = scope.Clinic is null ? [Home, new("Clinics", "/clinics/")] : [],
            Clinic = clinic,
            Section = scope.Clinic is null ? SiteSection.Clinics : SiteSection.Home,
            ShareImage = clinic.Brand.Image ?? scope.Catalog.Settings.Brand.Image,
            Contact = panels.Of(clinic, null),
            Team = [.. clinic.People.Select(id => scope.People.FirstOrDefault(person => person.Id == id)).OfType<Person>()
                .Select(person => new PersonLink(person, SiteScope.RouteOf(person).Path))],
            Conditions = [.. scope.ListedConditions.Where(article => clinic.Treats(article.Slug))
                .Select(article => new LinkItem(article.Title, scope.RouteOf(clinic, article).Path))],
            Treatments = [.. scope.ListedTreatments
                .Where(article => clinic.OfferOf(article.Slug) is not null)
                .Select(article => new TreatmentOffer(
                    scope.LinkTo(article), article.Summary, clinic.OfferOf(article.Slug)!.Routes))],
            AboutPath = aboutPath,
            Sources = [clinic.SourcePath, .. aboutPath is null ? (string[])[] : [aboutPath], SettingsPath, .. _conditionSources],
        };
    }

    private static string Towns(Clinic clinic) => string.Join(", ", clinic.Locations.Select(location => location.City).Distinct(StringComparer.Ordinal));

    private ConditionIndexPage Conditions() => new()
    {
        Route = new Route("/conditions/"),
        Language = scope.Catalog.Settings.Language,
        Title = "Conditions A to Z",
        DocumentTitle = $"Conditions A to Z | {SiteName}",
        Description = $"Every condition that {SiteName} writes about, by its name and by other names people use for it.",
        Canonical = scope.BaseUrl + "/conditions/",
        Breadcrumbs = [Home],
        Section = SiteSection.Conditions,
        ShareImage = ShareImage,
        Clinic = scope.Clinic,
        Entries = _entries,
        Sources = [SettingsPath, .. _conditionSources],
    };

    private TreatmentIndexPage Treatments() => new()
    {
        Route = new Route("/treatments/"),
        Language = scope.Catalog.Settings.Language,
        Title = "Treatments",
        DocumentTitle = $"Treatments | {SiteName}",
        Description = $"The treatments that {SiteName} offers: what each one is, how it is given, what the evidence says, and its risks.",
        Canonical = scope.BaseUrl + "/treatments/",
        Breadcrumbs = [Home],
        Section = SiteSection.Treatments,
        ShareImage = ShareImage,
        Clinic = scope.Clinic,
        Treatments = [.. scope.ListedTreatments.Select(article => new TreatmentOffer(
            scope.LinkTo(article), article.Summary, RoutesOf(article.Slug)))],
        Sources = [SettingsPath, .. _treatmentSources],
    };

    private IReadOnlyList<AdministrationRoute> RoutesOf(string treatment) => scope.Clinic is null ? [] :
        scope.Clinic.OfferOf(treatment)?.Routes ?? [];

    private ClinicIndexPage Clinics() => new()
    {
        Route = new Route("/clinics/"),
        Language = scope.Catalog.Settings.Language,
        Title = "Our clinics",
        DocumentTitle = $"Clinics | {SiteName}",
        Description = $"The clinics of {SiteName}: where they are, what they treat, when they are open, and how to reach them.",
        Canonical = scope.BaseUrl + "/clinics/",
        Breadcrumbs = [Home],
        Section = SiteSection.Clinics,
        ShareImage = ShareImage,
        Clinics = scope.Clinics,
        Sources = [SettingsPath, .. _clinicSources],
    };

    private PersonIndexPage People() => new()
    {
        Route = new Route("/people/"),
        Language = scope.Catalog.Settings.Language,
        Title = "Our people",
        DocumentTitle = $"People | {SiteName}",
        Description = $"The people of {SiteName}: who they are, what they do, where they work, and which pages they wrote and reviewed.",
        Canonical = scope.BaseUrl + "/people/",
        Breadcrumbs = [Home],
        Section = SiteSection.People,
        ShareImage = ShareImage,
        Clinic = scope.Clinic,
        People = [.. scope.People.Select(person => new PersonLink(person, SiteScope.RouteOf(person).Path))],
        Sources = [SettingsPath, .. scope.People.Select(person => person.SourcePath)],
    };

    private PersonPage OnePerson(Person person) => new()
    {
        Route = SiteScope.RouteOf(person),
        Language = scope.Catalog.Settings.Language,
        Title = person.NameWithCredentials,
        DocumentTitle = $"{person.NameWithCredentials} | {SiteName}",
        Description = $"{person.NameWithCredentials}, {person.Role} at {SiteName}: clinics, languages, and the pages written and reviewed.",
        Canonical = SiteScope.RouteOf(person).At(scope.BaseUrl),
        Breadcrumbs = [Home, new("People", "/people/")],
        Section = SiteSection.People,
        ShareImage = ShareImage,
        Clinic = scope.Clinic,
        Person = person,
        Clinics = [.. scope.Clinics.Where(clinic => clinic.People.Contains(person.Id, StringComparer.Ordinal))
            .Select(clinic => new LinkItem(clinic.Name, scope.ClinicUrl(clinic)))],
        Wrote = [.. _byAuthor[person.Id]],
        Reviewed = [.. _byReviewer[person.Id]],
        Sources = [person.SourcePath, SettingsPath, .. _clinicSources, .. _conditionSources, .. _treatmentSources],
    };

    private NotFoundPage NotFound()
    {
        var text = scope.SitePages.FirstOrDefault(page => page.Slug == "404");
        return new NotFoundPage
        {
            Route = new Route("/404.html"),
            Language = scope.Catalog.Settings.Language,
            Title = text?.Title ?? "This page is not here",
            DocumentTitle = $"{text?.Title ?? "Page not found"} | {SiteName}",
            Description = text?.Summary ?? "The page you asked for is not here. Here are the conditions and clinics we have.",
            Canonical = scope.BaseUrl + "/404.html",
            ShareImage = ShareImage,
            Clinic = scope.Clinic,
            Indexable = false,
            Conditions = _entries,
            Clinics = scope.Clinics,
            TextPath = text?.SourcePath,
            Sources = [.. text is null ? (string[])[] : [text.SourcePath], SettingsPath, .. _clinicSources, .. _conditionSources],
        };
    }

    private ImageRef? ShareImage => scope.Clinic?.Brand.Image ?? scope.Catalog.Settings.Brand.Image;
}
