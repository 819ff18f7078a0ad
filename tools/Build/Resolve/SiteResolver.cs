using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Resolve;

/// <summary>Settles every page of the site: its route, panel, breadcrumbs, canonical link and sources.</summary>
internal static class SiteResolver
{
    public static SiteModel Run(SiteScope scope, ParsedInputs parsed, DiagnosticBag diagnostics)
    {
        var panels = new ContactPanels(scope);
        // Each takes half of the time, and neither knows of the other.
        var lists = Task.Run(() => new ListPages(scope, panels).All().ToList());
        var articles = new ArticlePages(scope, panels).All().ToList();
        var routes = new Dictionary<string, Page>(articles.Count, StringComparer.Ordinal);
        foreach (var page in lists.GetAwaiter().GetResult().Concat(articles))
            if (!routes.TryAdd(page.Route.Path, page)) ReportCollision(page, routes[page.Route.Path], diagnostics);

        var settings = scope.Catalog.Settings;
        return new SiteModel
        {
            Settings = settings,
            ScopeClinic = scope.Clinic,
            BaseUrl = scope.BaseUrl,
            Name = scope.Clinic?.Name ?? settings.Name,
            Brand = scope.Clinic?.Brand ?? settings.Brand,
            Navigation = Navigation(scope),
            FooterLinks = [.. settings.Footer.Select(slug => scope.SitePages.FirstOrDefault(page => page.Slug == slug && scope.IsOwnLanguage(page)))
                .OfType<Article>().Select(scope.LinkTo)],
            Clinics = scope.Clinics,
            Pages = Sorted(routes),
            Redirects = RedirectResolver.Run(scope, parsed, routes, diagnostics),
        };
    }

    private static Page[] Sorted(Dictionary<string, Page> routes)
    {
        var (paths, pages) = (routes.Keys.ToArray(), routes.Values.ToArray());
        Array.Sort(paths, pages, StringComparer.Ordinal);
        return pages;
    }

    private static void ReportCollision(Page page, Page first, DiagnosticBag diagnostics)
    {
        var location = new SourceLocation(page.Sources[0]);
        diagnostics.Add(FileRules.DuplicateSlug.At(location, Path.GetFileName(page.Sources[0]), page.Route.Path) with
        {
            Related = [new(new SourceLocation(first.Sources[0]), "the page that already has it")],
        });
    }

    private static List<NavigationLink> Navigation(SiteScope scope)
    {
        var links = new List<NavigationLink> { new(new LinkItem("Conditions", "/conditions/"), SiteSection.Conditions) };
        if (scope.Treatments.Count > 0) links.Add(new(new LinkItem("Treatments", "/treatments/"), SiteSection.Treatments));
        if (scope.Clinic is null) links.Add(new(new LinkItem("Clinics", "/clinics/"), SiteSection.Clinics));
        if (scope.People.Count > 0) links.Add(new(new LinkItem("People", "/people/"), SiteSection.People));
        return links;
    }
}
