using ClinicSite.Model;

namespace ClinicSite.Build.Resolve;

/// <summary>Makes contact panels, and is the only place that does.</summary>
internal sealed class ContactPanels(SiteScope scope)
{
    /// <summary>A clinic's panel.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="topic">What the page is about, as it reads in a sentence; null on the clinic's home.</param>
    public ClinicContactPanel Of(Clinic clinic, string? topic) =>
        new(topic, clinic, scope.ClinicUrl(clinic));

    /// <summary>The panel of a page on the group's site, or of a clinic's own site; null where no clinic has anything to offer.</summary>
    public ContactPanel? Of(Article article)
    {
        if (!article.Contact || article.Withdrawn) return null;
        var topic = article.Kind == ArticleKind.Page ? null : Topic.Of(article, scope.Catalog.Terms);
        if (scope.Clinic is { } only) return Of(only, topic);
        List<ClinicLink> clinics = article.Kind switch
        {
            ArticleKind.Condition => [.. scope.Clinics
                .Where(clinic => clinic.Treats(article.Slug))
                .Select(clinic => new ClinicLink(clinic, scope.RouteOf(clinic, article).Path))],
            ArticleKind.Treatment => [.. scope.Clinics
                .Where(clinic => clinic.OfferOf(article.Slug) is not null)
                .Select(clinic => new ClinicLink(clinic, scope.ClinicUrl(clinic)))],
            _ => [.. scope.Clinics.Select(clinic => new ClinicLink(clinic, scope.ClinicUrl(clinic)))],
        };
        return clinics.Count == 0 ? null : new GroupContactPanel(topic, clinics);
    }
}
