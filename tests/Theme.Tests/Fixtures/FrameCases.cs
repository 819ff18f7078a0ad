using ClinicSite.Model;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme.Components;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Tests.Fixtures;

/// <summary>What stands around a page: header, footer, title, ways through.</summary>
internal static class FrameCases
{
    private static readonly ArticlePage Arabic = Given.Migraine with
    {
        Route = new("/ar/conditions/migraine/"),
        Language = "ar",
        Title = "الصداع النصفي",
        Article = Given.Migraine.Article with { Language = "ar" },
    };

    public static IEnumerable<Fixture> All =>
    [
        Fixture.Of<SkipLinks>("with-a-contact-panel", new { Context = Given.Group }),
        Fixture.Of<SkipLinks>("without-a-contact-panel", new { Context = Given.On("/conditions/") }),

        Fixture.Of<SiteHeader>("on-a-condition", new { Context = Given.Group }),
        Fixture.Of<SiteHeader>("on-the-home-page", new { Context = Given.On("/") }),
        Fixture.Of<SiteHeader>("with-a-logo", new { Context = Given.On("/legal/", SampleSite.Site with { Brand = new(155, new("/assets/logo.svg", 120, 40), null) }) }),
        Fixture.Of<SiteHeader>("a-long-name", new { Context = Given.On("/", SampleSite.Site with { Name = Given.Long }) }),
        Fixture.Of<SiteHeader>("from-right-to-left", new { Context = Given.On("/", SampleSite.Site with { Name = Given.RightToLeft }) }),
        Fixture.Of<SiteHeader>("hostile-text", new { Context = Given.On("/", SampleSite.Site with { Name = Given.Hostile }) }),

        Fixture.Of<SiteFooter>("typical", new { Context = Given.Group }),
        Fixture.Of<SiteFooter>("without-lines-and-legal-pages", new { Context = Given.On("/", Given.WithoutLines with { FooterLinks = [] }) }),
        Fixture.Of<SiteFooter>("in-two-languages", new { Context = Given.With(Given.Migraine, site: SampleSite.Site with { Pages = [Given.Migraine, Arabic] }) }),

        Fixture.Of<DimSwitch>("typical"),
        Fixture.Of<Hills>("typical"),

        Fixture.Of<Breadcrumb>("three-levels", new { Links = Links("Home", "Clinics", "Desert Ridge Clinic") }),
        Fixture.Of<Breadcrumb>("one-level", new { Links = Links("Home") }),
        Fixture.Of<Breadcrumb>("none", new { Links = Links() }),
        Fixture.Of<Breadcrumb>("from-right-to-left", new { Links = Links("Home", Given.RightToLeft) }),
        Fixture.Of<Breadcrumb>("hostile-text", new { Links = Links("Home", Given.Hostile) }),

        Fixture.Of<PageHero>("typical", new { Context = Given.Group, Lead = "What an attack is and what can help." }),
        Fixture.Of<PageHero>("home", new { Context = Given.On("/"), Lead = "Read plainly what a condition is.", Home = true, ChildContent = (RenderFragment)(builder => builder.AddMarkupContent(0, "<p class=\"hero-actions\"><a class=\"button button-main\" href=\"/conditions/\">Find a condition</a></p>")) }),
        Fixture.Of<PageHero>("title-alone", new { Context = Given.On("/404.html") }),
        Fixture.Of<PageHero>("from-right-to-left", new { Context = Given.With(Arabic) }),
        Fixture.Of<PageHero>("hostile-text", new { Context = Given.With(Given.Migraine with { Title = Given.Hostile }), Lead = Given.Hostile }),

        Fixture.Of<CallBar>("of-a-clinic", new { Panel = Given.Panel(SampleClinics.Full) }),
        Fixture.Of<CallBar>("of-a-group", new { Panel = Given.Panel([.. SampleClinics.All]) }),
        Fixture.Of<CallBar>("of-a-group-without-clinics", new { Panel = Given.Panel() }),
        Fixture.Of<CallBar>("a-long-name", new { Panel = Given.Panel(Given.Named(Given.Long)) }),
        Fixture.Of<CallBar>("hostile-text", new { Panel = Given.Panel(Given.Named(Given.Hostile)) }),

        Fixture.Of<OnThisPage>("typical", new { Links = Links("What migraine is", "Stages of an attack", "When to get help", "References") }),
        Fixture.Of<OnThisPage>("long-headings", new { Links = Links(Given.Long, Given.Long, Given.RightToLeft) }),
        Fixture.Of<OnThisPage>("hostile-text", new { Links = Links(Given.Hostile) }),
    ];

    private static IReadOnlyList<LinkItem> Links(params string[] texts) => [.. texts.Select((text, at) => new LinkItem(text, $"/page-{at}/"))];
}
