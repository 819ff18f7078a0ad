using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// What the components of one page share. Every id the theme makes begins with <c>page-</c>, so that none
/// meets the id of a heading in the text.
/// </summary>
public sealed class PageContext(SiteContext shared, PageView view)
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public SiteContext Shared { get; } = shared;

    public SiteModel Site => Shared.Site;

    public Words Words => Shared.Words;

    public PageView View { get; } = view;

    public Page Page => View.Page;

    /// <summary>
    /// The language of the theme's own words and of the clinics' data, to be told where they stand on a page in another (WCAG 3.1.2);
    /// null on a page in English.
    /// </summary>
    public string? ThemeLanguage { get; } = LanguageTag.IsEnglish(view.Page.Language) ? null : "en";

    public PageContent Content => View.Content;

    /// <summary>The page's contact panel, or null.</summary>
    public ContactPanel? Contact { get; } = view.Page switch
    {
        ArticlePage article => article.Contact,
        ClinicHomePage clinic => clinic.Contact,
        _ => null,
    };

    /// <summary>
    /// Whether a section may be called by this name. Two landmarks of one name cannot be told apart by ear, so the
    /// second section goes without.
    /// </summary>
    public bool ClaimName(string name) => names.Add(name);
}
