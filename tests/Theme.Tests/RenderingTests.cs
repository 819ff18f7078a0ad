using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClinicSite.Rendering;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests;

public class RenderingTests
{
    private static PageView Group => View("/conditions/migraine/");

    private static PageView AtClinic => View("/clinics/desert-ridge/migraine/");

    [Fact]
    public void The_hundredth_page_of_a_renderer_is_the_same_as_the_first()
    {
        var expected = SampleSite.Render(AtClinic);
        var theme = new ClinicTheme();
        var renderer = theme.CreateRenderer(SampleSite.Site, theme.CreateAssets(SampleSite.Site).ToDictionary(asset => asset.Name, asset => "/assets/" + asset.Name));
        for (var time = 0; time < 100; time++)
        {
            using var writer = new TextBuffer();
            renderer.Render(AtClinic, writer);
            Assert.Equal(expected, writer.ToString());
        }
    }

    [Fact]
    public void A_page_is_the_same_whatever_the_renderer_has_written_before_it()
    {
        var theme = new ClinicTheme();
        var renderer = theme.CreateRenderer(SampleSite.Site, theme.CreateAssets(SampleSite.Site).ToDictionary(asset => asset.Name, asset => "/assets/" + asset.Name));
        using var writer = new TextBuffer();
        foreach (var view in SampleSite.Views.Concat(SampleSite.Views.Reverse()))
        {
            writer.Clear();
            renderer.Render(view, writer);
            Assert.Equal(SampleSite.Render(view), writer.ToString());
        }
    }

    [Fact]
    public void Text_is_never_markup()
    {
        var document = Parse(View("/conditions/old/"));
        Assert.Contains("<script>alert(1)</script>", document.QuerySelector("h1")!.TextContent);
        Assert.Contains("<script>alert(1)</script>", document.Title);
    }

    [Fact]
    public void Letters_of_other_languages_stay_letters() =>
        Assert.Contains("<h1>Migräne – 偏頭痛</h1>", SampleSite.Render(Group with { Page = Group.Page with { Title = "Migräne – 偏頭痛" } }));

    [Theory]
    [InlineData("en-US", null)]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    public void A_page_runs_the_way_its_language_is_written(string language, string? direction) =>
        Assert.Equal(direction, Parse(Group with { Page = Group.Page with { Language = language } }).DocumentElement.GetAttribute("dir"));

    [Fact]
    public void The_strip_leads_to_the_first_emergency_card_and_calls_the_emergency_number()
    {
        var strip = Parse(Group).QuerySelector(".strip")!;
        Assert.Contains("Sudden worst headache", strip.TextContent);
        Assert.NotNull(strip.QuerySelector("a[href='#card-1']"));
        Assert.NotNull(strip.QuerySelector("a[href='tel:911']"));
    }

    [Fact]
    public void Cards_call_the_emergency_and_crisis_lines_everywhere_and_a_clinic_only_on_its_own_pages()
    {
        Assert.Equal(["tel:911", null, null, "tel:988", null], Calls(Group));
        Assert.Equal(["tel:911", "tel:+14805550123", "tel:+14805550123", "tel:988", null], Calls(AtClinic));

        static IEnumerable<string?> Calls(PageView view) =>
            Parse(view).QuerySelectorAll(".care").Select(card => card.QuerySelector(".care-call a")?.GetAttribute("href"));
    }

    [Fact]
    public void Without_an_emergency_number_nothing_pretends_to_call_one()
    {
        var site = SampleSite.Site with { Settings = SampleSite.Site.Settings with { Phones = [] } };
        var html = SampleSite.Render(Group, site);
        Assert.DoesNotContain("tel:911", html);
        Assert.Contains("See all warning signs", html);
    }

    [Fact]
    public void The_panel_of_a_group_names_every_clinic_with_its_town_number_and_page()
    {
        var entries = Parse(Group).QuerySelectorAll("#page-contact li");
        Assert.Equal(SampleClinics.All.Select(clinic => clinic.Id), entries.Select(entry => entry.GetAttribute("data-clinic")));
        Assert.Contains("Tacoma, WA and Olympia, WA", entries[0].TextContent);
        Assert.NotNull(entries[1].QuerySelector("a[href='/clinics/desert-ridge/migraine/']"));
        Assert.Equal("(480) 555-0123", entries[1].QuerySelector("a[href='tel:+14805550123']")!.TextContent);
    }

    [Fact]
    public void Routes_are_written_in_words() =>
        Assert.Contains("Given as an infusion into a vein (IV) or as an injection into a muscle (IM)", SampleSite.Render(AtClinic));

    [Fact]
    public void The_review_reads_the_same_above_and_below()
    {
        var document = Parse(AtClinic);
        Assert.Contains("Medically reviewed by Ada Example, MD on October 1, 2026", document.QuerySelector(".hero")!.TextContent);
        Assert.Contains("Medically reviewed by Ada Example, MD on October 1, 2026", document.QuerySelector(".made")!.TextContent);
        Assert.Equal("2027-10-01", document.QuerySelectorAll(".made time")[^1].GetAttribute("datetime"));
    }

    [Fact]
    public void Each_use_of_a_reference_has_its_way_back_in_words() =>
        Assert.Equal(["Back to use 1", "Back to use 2, What migraine is"], Parse(Group).QuerySelectorAll("#ref-1 [role=doc-backlink]").Select(link => link.TextContent));

    [Fact]
    public void A_withdrawn_page_says_so_and_a_page_not_to_be_listed_too()
    {
        Assert.Contains("This page is withdrawn.", SampleSite.Render(View("/conditions/old/")));
        Assert.Contains("content=\"noindex\"", SampleSite.Render(View("/legal/")));
    }

    [Fact]
    public void Days_of_the_same_hours_are_read_as_one() =>
        Assert.Equal(
            [("Monday to Friday", "8 am to 5:30 pm"), ("Saturday", "9 am to noon"), ("Sunday", "Closed")],
            Words.Week(SampleClinics.Full.Locations[0].Hours));

    [Fact]
    public void A_card_without_a_heading_of_its_own_twice_bears_its_name_once()
    {
        BodySegment Card(int at) => new CareCardSegment(CareLevel.Urgent, $"card-{at}", null, "", 2, []);
        var document = Parse(Group with { Content = PageContent.Empty with { Body = [Card(1), Card(2)] } });
        Assert.Equal(["card-1-title", null], document.QuerySelectorAll(".care").Select(card => card.GetAttribute("aria-labelledby")));
    }

    private static PageView View(string path) => SampleSite.Views.Single(view => view.Page.Route.Path == path);

    private static IHtmlDocument Parse(PageView view) => new HtmlParser().ParseDocument(SampleSite.Render(view));
}
