using ClinicSite.Build.Validate;
using ClinicSite.Model;

namespace ClinicSite.Build.Resolve;

/// <summary>Which site of the many is built: the group's, or one clinic's own; and what is on it.</summary>
internal sealed class SiteScope
{
    private readonly string _language;
    private readonly Dictionary<string, Route> _urls = new(StringComparer.Ordinal);

    public SiteScope(ContentCatalog catalog, Clinic? clinic, string baseUrl)
    {
        (Catalog, Clinic, BaseUrl, _language) = (catalog, clinic, baseUrl, catalog.Settings.Language);
        Clinics = clinic is null ? catalog.Clinics : [clinic];
        Conditions = InScope(ArticleKind.Condition, article => clinic is null || clinic.Treats(article.Slug));
        Treatments = InScope(ArticleKind.Treatment, article => clinic is null || clinic.OfferOf(article.Slug) is not null);
        SitePages = InScope(ArticleKind.Page, _ => true);
        Listed = [.. Conditions.Concat(Treatments).Concat(SitePages).Where(article => !article.Withdrawn && IsOwnLanguage(article)).OrderByTitle()];
        ListedConditions = [.. Listed.Where(article => article.Kind == ArticleKind.Condition)];
        ListedTreatments = [.. Listed.Where(article => article.Kind == ArticleKind.Treatment)];
        People = clinic is null ? catalog.People : ShownPeople();
        foreach (var article in Conditions.Concat(Treatments).Concat(SitePages)) _urls.Add(article.SourcePath, MakeRoute(article));
    }

    public ContentCatalog Catalog { get; }

    public Clinic? Clinic { get; }

    public string BaseUrl { get; }

    public IReadOnlyList<Clinic> Clinics { get; }

    /// <summary>Conditions of this build in every language, in the order of their paths.</summary>
    public IReadOnlyList<Article> Conditions { get; }

    public IReadOnlyList<Article> Treatments { get; }

    public IReadOnlyList<Article> SitePages { get; }

    public IReadOnlyList<Person> People { get; }

    /// <summary>Where each article of this build is, by the path of its source.</summary>
    public IReadOnlyDictionary<string, Route> Urls => _urls;

    /// <summary>Conditions that are listed, in the site's own language, by title.</summary>
    public IReadOnlyList<Article> ListedConditions { get; }

    /// <summary>Treatments that are listed, in the site's own language, by title.</summary>
    public IReadOnlyList<Article> ListedTreatments { get; }

    /// <summary>Everything that is listed, in the site's own language, by title.</summary>
    public IReadOnlyList<Article> Listed { get; }

    /// <summary>Whether an article is in the site's own language.</summary>
    public bool IsOwnLanguage(Article article) => article.Language == _language;

    /// <summary>Where an article's page is: in the group's site, or in a clinic's own.</summary>
    public Route RouteOf(Article article) => _urls.TryGetValue(article.SourcePath, out var route) ? route : MakeRoute(article);

    /// <summary>A link to an article's page, by its title.</summary>
    public LinkItem LinkTo(Article article) => new(article.Title, RouteOf(article).Path);

    private Route MakeRoute(Article article)
    {
        var prefix = IsOwnLanguage(article) ? "/" : $"/{article.Language}/";
        return article.Kind switch
        {
            ArticleKind.Condition => new Route($"{prefix}conditions/{article.Slug}/"),
            ArticleKind.Treatment => new Route($"{prefix}treatments/{article.Slug}/"),
            _ when article.Slug == "404" => new Route("/404.html"),
            _ => new Route($"{prefix}{article.Slug}/"),
        };
    }

    /// <summary>Where the clinic's page on a condition is.</summary>
    public Route RouteOf(Clinic clinic, Article condition) =>
        Clinic is null ? new Route($"/clinics/{clinic.Id}/{condition.Slug}/") : RouteOf(condition);

    public static Route RouteOf(Person person) => new($"/people/{person.Id}/");

    public string ClinicUrl(Clinic clinic) => Clinic is null ? $"/clinics/{clinic.Id}/" : "/";

    private List<Person> ShownPeople()
    {
        var shown = Clinics.SelectMany(known => known.People).ToHashSet(StringComparer.Ordinal);
        foreach (var article in Conditions.Concat(Treatments).Concat(SitePages))
        {
            if (article.Author is { } author) shown.Add(author);
            if (article.Reviewer is { } reviewer) shown.Add(reviewer);
        }

        return [.. Catalog.People.Where(person => shown.Contains(person.Id))];
    }

    private List<Article> InScope(ArticleKind kind, Func<Article, bool> filter) =>
        [.. Catalog.Articles.Where(article => article.Kind == kind && filter(article))];
}

/// <summary>Order of articles.</summary>
internal static class ArticleOrder
{
    /// <summary>By title, A to Z.</summary>
    public static IEnumerable<Article> OrderByTitle(this IEnumerable<Article> articles) =>
        ClinicSite.Text.SortKey.OrderByName(articles, article => article.Title);
}
