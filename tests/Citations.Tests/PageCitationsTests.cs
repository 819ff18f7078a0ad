using ClinicSite.Citations;
using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Tests.Oracle;

namespace ClinicSite.Tests;

public class PageCitationsTests
{
    private static PageCitations Page(CitationStyle style) => new(Golden.Bibliography, style);

    private static string Format(CitationStyle style, params CitationItem[] items)
    {
        var page = Page(style);
        return page.Format(page.Register(items, ""));
    }

    private static string Link(int use, string key, string html) =>
        $"<a class=\"citation\" role=\"doc-biblioref\" id=\"cite-{use}\" href=\"#ref-{key}\">{html}</a>";

    private static string Number(int use, string key, int number) =>
        Link(use, key, $"<span class=\"visually-hidden\">Reference </span>{number}");

    [Fact]
    public void A_number_is_a_link_with_a_name() => Assert.Equal(
        $"<sup>{Number(1, "bookOne", 1)},{Number(2, "noAuthor", 2)}</sup>",
        Format(CitationStyle.Ama, new("bookOne"), new("noAuthor")));

    [Fact]
    public void Within_a_range_every_work_keeps_a_place_to_come_back_to() => Assert.Equal(
        $"({Number(1, "bookOne", 1)}<span id=\"cite-2\"><span id=\"cite-3\">–</span></span>{Number(4, "markup", 4)})",
        Format(CitationStyle.Nlm, new("bookOne"), new("noAuthor"), new("ahead"), new("markup")));

    [Fact]
    public void Every_use_in_the_list_is_an_id_in_the_text()
    {
        var page = Page(CitationStyle.Ama);
        var html = page.Format(page.Register([new("bookOne"), new("noAuthor"), new("ahead"), new("bookOne")], "What helps"))
            + page.Format(page.Register([new("ahead")], ""));
        Assert.All(page.GetReferences().SelectMany(entry => entry.Uses), use => Assert.Contains($"id=\"{use.Id}\"", html));
        Assert.Equal([new ReferenceUse("cite-3", "What helps"), new ReferenceUse("cite-5", "")], page.GetReferences()[2].Uses);
    }

    [Fact]
    public void Authors_and_year_are_one_link() => Assert.Equal(
        $"({Link(2, "sixAuthors", "Ash et al., 2001")}; {Link(1, "bookOne", "Strong, 2014")})",
        Format(CitationStyle.Apa, new("bookOne"), new("sixAuthors")));

    [Fact]
    public void In_a_sentence_only_the_year_is_a_link() => Assert.Equal(
        $"Nappi and Moskowitz ({Link(1, "bookVolume", "2010")}, p. 12)",
        Format(CitationStyle.Apa, new CitationItem("bookVolume") { InText = true, Locator = "p. 12" }));

    [Fact]
    public void In_a_sentence_numbers_follow_the_author() => Assert.Equal(
        $"Ash et al<sup>{Number(1, "sixAuthors", 1)}</sup>",
        Format(CitationStyle.Ama, new CitationItem("sixAuthors") { InText = true }));

    [Fact]
    public void Words_around_a_citation_are_text() => Assert.Equal(
        $"(see &lt;b&gt; {Link(1, "bookOne", "Strong, 2014")}, and others)",
        Format(CitationStyle.Apa, new CitationItem("bookOne") { Prefix = "see <b>", Suffix = ", and others" }));

    [Theory]
    [InlineData(CitationStyle.Ama, "<sup>who&lt;2020?</sup>")]
    [InlineData(CitationStyle.Apa, "(who&lt;2020?)")]
    public void An_unknown_key_is_shown_and_not_listed(CitationStyle style, string expected)
    {
        var page = Page(style);
        Assert.Equal(expected, page.Format(page.Register([new("who<2020") { InText = true }], "")));
        Assert.Empty(page.GetReferences());
    }

    [Fact]
    public void A_doi_is_a_link_that_survives_odd_signs() => Assert.Contains(
        "<a href=\"https://doi.org/10.1002/%28SICI%291097-0258%2819980815/30%2917:15/16%3C1661::AID-SIM968%3E3.0.CO%3B2-2\">",
        ReferenceFormatter.For(CitationStyle.Ama).Format(Golden.Bibliography.Find("doiOdd")!).GetHtml());

    [Fact]
    public void An_address_that_is_no_page_is_no_link()
    {
        var item = Readers.Read("""{"id": "a", "type": "webpage", "title": "T", "URL": "javascript:alert(1)"}""").Items.Single();
        Assert.DoesNotContain("<a", ReferenceFormatter.For(CitationStyle.Apa).Format(item).GetHtml());
    }

    [Theory]
    [InlineData("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;")]
    [InlineData("a <i>b", "a &lt;i&gt;b")]
    [InlineData("a</i> b", "a&lt;/i&gt; b")]
    [InlineData("<i>a <sup>b</i></sup>", "<i>a <sup>b&lt;/i&gt;</sup></i>")]
    public void Whatever_a_title_holds_the_html_is_sound(string title, string expected)
    {
        var item = new CslItem { Id = "a", Location = new("refs.json"), Type = "article-journal", Title = title };
        Assert.Equal(expected + ".", ReferenceFormatter.For(CitationStyle.Nlm).Format(item).GetHtml());
    }
}
