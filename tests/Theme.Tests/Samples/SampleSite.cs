using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Tests.Samples;

/// <summary>A site with a page of every kind.</summary>
internal static class SampleSite
{
    public static readonly Person Ada = new()
    {
        Id = "ada-example",
        SourcePath = "input/people/ada-example.yml",
        Name = "Ada Example",
        Credentials = "MD",
        Role = "Pain physician",
        Languages = ["English", "Spanish"],
        Bio = "Ada looks after people with headache and nerve pain. She answers questions in the order they worry you.",
    };

    public static readonly IReadOnlyList<PageView> Views = [.. SamplePages.All];

    public static readonly SiteModel Site = new()
    {
        Settings = new()
        {
            Name = "Meadowbank Pain and Headache Group",
            Summary = "Read plainly what a condition is and what the evidence says. Then call the clinic closest to you.",
            BaseUrl = "https://meadowbank.example",
            Language = "en-US",
            Brand = new(155, null, null),
            Phones =
            [
                new("crisis", "Suicide and Crisis Lifeline", new("988", "988")), new("emergency", "Emergency", new("911", "911")),
            ],
        },
        BaseUrl = "https://meadowbank.example",
        Name = "Meadowbank Pain and Headache Group",
        Brand = new(155, null, null),
        Navigation =
        [
            new(new("Conditions", "/conditions/"), SiteSection.Conditions), new(new("Treatments", "/treatments/"), SiteSection.Treatments),
            new(new("Clinics", "/clinics/"), SiteSection.Clinics), new(new("People", "/people/"), SiteSection.People),
        ],
        FooterLinks = [new("Privacy", "/privacy/"), new("Legal notices", "/legal/"), new("Accessibility", "/accessibility/"), new("Nondiscrimination", "/nondiscrimination/")],
        Clinics = SampleClinics.All,
        Pages = [.. Views.Select(view => view.Page)],
        Redirects = [],
    };

    /// <summary>The page as a document.</summary>
    public static string Render(PageView view, SiteModel? site = null)
    {
        var theme = new ClinicSite.Theme.ClinicTheme();
        var urls = theme.CreateAssets(Site).ToDictionary(asset => asset.Name, asset => "/assets/" + asset.Name);
        var renderer = theme.CreateRenderer(site ?? Site, urls);
        using var writer = new TextBuffer();
        renderer.Render(view, writer);
        return writer.ToString();
    }
}
