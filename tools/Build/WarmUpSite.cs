using ClinicSite.Build.Markdown;
using ClinicSite.Build.Validate;
using ClinicSite.Citations;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>The site of <see cref="WarmUp"/>: a clinic with a page on one condition.</summary>
internal static class WarmUpSite
{
    /// <summary>Where the page's text would be.</summary>
    public const string Path = "input/conditions/warm-up.md";

    public static readonly SiteSettings Settings = new()
    {
        Name = "Warm-up",
        BaseUrl = "https://group.example",
        Language = "en-US",
        Brand = new Brand(160, null, null),
        Phones = [new PhoneEntry("emergency", "Emergency", new PhoneNumber("911", "911"))],
    };

    public static readonly SiteModel Site = new()
    {
        Settings = Settings,
        BaseUrl = Settings.BaseUrl,
        Name = Settings.Name,
        Brand = Settings.Brand,
        Navigation = [new NavigationLink(new LinkItem("Conditions", "/conditions/"), SiteSection.Conditions)],
        FooterLinks = [new LinkItem("Privacy", "/privacy/")],
        Clinics = [Clinic],
        Pages = [Page],
        Redirects = [],
    };

    public static ArticlePage Page => new()
    {
        Article = Article,
        Route = new Route("/conditions/warm-up/"),
        Language = "en-US",
        Title = Article.Title,
        DocumentTitle = Article.Title,
        Description = Article.Summary,
        Canonical = "https://group.example/conditions/warm-up/",
        Sources = [Path],
        Clinic = Clinic,
        Author = Person,
        Reviewer = Person,
        Breadcrumbs = [new LinkItem("Home", "/")],
        Section = SiteSection.Conditions,
        Updated = Article.Reviewed,
        Contact = new ClinicContactPanel("warm-up", Clinic, "/"),
    };

    /// <summary>The work that the page cites.</summary>
    public static CslItem Work => new()
    {
        Id = "warmup2020",
        Location = new SourceLocation(Path, 1, 1),
        Type = "article-journal",
        Title = "A title",
        ContainerTitle = "A journal",
        Author = [new CslName { Family = "Example", Given = "Ada" }],
        Issued = new CslDate { Start = new CslDateParts(2020) },
        Volume = "1",
        Issue = "1",
        Page = "1-2",
        DOI = "10.5555/warm-up",
    };

    public static ContentCatalog Catalog(TextContext context) => new()
    {
        Settings = Settings,
        Clinics = [Clinic],
        Articles = [Article],
        People = [Person],
        Terms = [],
        ClinicTexts = new HashSet<string>(),
        Context = context,
    };

    private static Article Article => new()
    {
        Kind = ArticleKind.Condition,
        Slug = "warm-up",
        SourcePath = Path,
        Language = "en-US",
        Title = "Warm-up",
        Summary = "A page that nobody sees.",
        Author = Person.Id,
        Reviewer = Person.Id,
        Published = new DateOnly(2026, 1, 1),
        Reviewed = new DateOnly(2026, 1, 1),
        NextReview = new DateOnly(2027, 1, 1),
    };

    private static Person Person => new() { Id = "ada-example", SourcePath = Path, Name = "Ada Example", Credentials = "MD", Role = "Physician" };

    private static Clinic Clinic => new()
    {
        Id = "warm-up",
        SourcePath = Path,
        Name = "Warm-up",
        Brand = Settings.Brand,
        Conditions = ["warm-up"],
        Phones = [new PhoneEntry("main", "Call us", new PhoneNumber("+14805550123", "(480) 555-0123"))],
        Locations =
        [
            new ClinicLocation
            {
                Id = "main", Name = "Main", Street = "1 Example Way", City = "Scottsdale", Region = "AZ", PostalCode = "85251", Country = "US",
                Directions = "https://maps.example/",
            },
        ],
    };
}
