using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>The content of a site, in its orders. It is without contradiction where <see cref="CatalogValidator"/> finds none.</summary>
internal sealed record ContentCatalog
{
    public required SiteSettings Settings { get; init; }

    /// <summary>Clinics by name.</summary>
    public required IReadOnlyList<Clinic> Clinics { get; init; }

    /// <summary>Published articles by path.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>People by name.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Paths of clinics' notes and <c>about.md</c>.</summary>
    public required IReadOnlySet<string> ClinicTexts { get; init; }

    public required TextContext Context { get; init; }

    /// <summary>Puts what was read in order.</summary>
    public static ContentCatalog Of(ParsedInputs parsed) => new()
    {
        Settings = parsed.Site.Settings,
        Clinics = [.. parsed.Clinics.Select(clinic => clinic.Clinic).OrderByName(clinic => clinic.Name)],
        Articles = [.. parsed.Articles.Select(article => article.Result?.Article).OfType<Article>().Where(article => !article.Draft)],
        People = [.. parsed.People.OrderByName(person => person.Name)],
        Terms = [.. parsed.Terms.Select(term => term.Term)],
        ClinicTexts = parsed.Articles.Select(article => article.File)
            .Where(file => file.Kind is InputKind.ClinicNote or InputKind.ClinicAbout)
            .Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
        Context = parsed.Context,
    };
}
