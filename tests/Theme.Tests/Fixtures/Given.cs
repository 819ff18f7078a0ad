using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests.Fixtures;

/// <summary>What many cases are given.</summary>
internal static class Given
{
    /// <summary>Markup where text is asked for.</summary>
    public const string Hostile = "<script>alert(\"1\")</script> & 'so on'";

    /// <summary>A name that no layout was drawn for, with a word that does not break.</summary>
    public const string Long = "The Cooperative Center for Headache, Nerve Pain and Otorhinolaryngologicalrehabilitation of the Greater Northern Valley";

    /// <summary>"Center for the treatment of pain", from right to left.</summary>
    public const string RightToLeft = "مركز علاج الألم";

    public static readonly Clinic Minimal = SampleClinics.All[2];

    public static readonly SiteModel WithoutLines = SampleSite.Site with { Settings = SampleSite.Site.Settings with { Phones = [] } };

    public static PageContext Group => On("/conditions/migraine/");

    public static PageContext AtClinic => On("/clinics/desert-ridge/migraine/");

    public static ArticlePage Migraine => (ArticlePage)Group.Page;

    /// <summary>A page of the sample site.</summary>
    public static PageContext On(string path, SiteModel? site = null) =>
        With(SampleSite.Views.Single(view => view.Page.Route.Path == path).Page, site: site);

    /// <summary>A page with this text.</summary>
    public static PageContext With(Page page, PageContent? content = null, SiteModel? site = null)
    {
        var urls = new Dictionary<string, string> { [ClinicTheme.Stylesheet] = "/assets/site.css", [ClinicTheme.Icon] = "/assets/icon.svg" };
        return new(new SiteContext(site ?? SampleSite.Site, urls), new PageView(page, content ?? PageContent.Empty, default));
    }

    public static Clinic Named(string name) => Minimal with { Name = name };

    public static ClinicContactPanel Panel(Clinic clinic) => new("migraine", clinic, $"/clinics/{clinic.Id}/");

    public static GroupContactPanel Panel(params Clinic[] clinics) =>
        new("migraine", [.. clinics.Select(clinic => new ClinicLink(clinic, $"/clinics/{clinic.Id}/migraine/"))]);
}
