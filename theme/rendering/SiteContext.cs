using ClinicSite.Model;

namespace ClinicSite.Theme.Rendering;

/// <summary>What every page of a site shares, worked out once for a renderer.</summary>
public sealed class SiteContext
{
    /// <summary>The key of views that are alike on every page of a site.</summary>
    internal static readonly object WholeSite = new();

    private readonly Dictionary<string, List<ArticlePage>> versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);

    public SiteContext(SiteModel site, IReadOnlyDictionary<string, string> assetUrls)
    {
        Site = site;
        StylesheetUrl = assetUrls[ClinicTheme.Stylesheet];
        IconUrl = assetUrls[ClinicTheme.Icon];
        Emergency = site.Settings.Phone("emergency");
        Crisis = site.Settings.Phone("crisis");
        Words = new Words(site.Settings.Language);
        var hasLanguages = site.Pages.Any(page => page.Language != site.Settings.Language);
        foreach (var page in site.Pages)
        {
            if (page is PersonPage person) people[person.Person.Id] = page.Route.Path;
            if (!hasLanguages || page is not ArticlePage article) continue;
            var key = KeyOf(article);
            if (versions.TryGetValue(key, out var list)) list.Add(article);
            else versions[key] = [article];
        }
    }

    public SiteModel Site { get; }

    public string StylesheetUrl { get; }

    public string IconUrl { get; }

    public PhoneEntry? Emergency { get; }

    public PhoneEntry? Crisis { get; }

    public Words Words { get; }

    /// <summary>Address of the person's page, or null where the site has none.</summary>
    public string? PersonUrl(Person person) => people.GetValueOrDefault(person.Id);

    /// <summary>The same page in every language it is written in, itself among them; empty where there is only one.</summary>
    public IReadOnlyList<ArticlePage> Versions(ArticlePage page) =>
        versions.Count > 0 && versions.TryGetValue(KeyOf(page), out var list) && list.Count > 1 ? list : [];

    private static string KeyOf(ArticlePage page) => $"{page.Article.Kind}/{page.Article.Slug}/{page.Clinic?.Id}";
}
