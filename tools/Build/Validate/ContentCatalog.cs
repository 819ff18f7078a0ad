using ClinicSite.Build.Markdown;
using ClinicSite.Model;

namespace ClinicSite.Build.Validate;

/// <summary>The content of a site, whole and without contradiction.</summary>
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
}
