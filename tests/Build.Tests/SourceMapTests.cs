using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicSite.Output;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Every kind of element leads back to the line and column of Markdown it was made from.</summary>
public sealed class SourceMapTests
{
    private static readonly Lazy<(IDocument Page, SourceMap Map)> Built = new(BuildPage);

    // The page is tests/specs/sources/elements.md; its text begins on line 6 of the file.
    [Theory]
    [InlineData("p", 0, 6, 1)]
    [InlineData("p em", 0, 6, 9)]
    [InlineData("p strong", 0, 6, 26)]
    [InlineData("p code", 0, 6, 38)]
    [InlineData("a[href='https://a.example']", 0, 6, 48)]
    [InlineData("a[href='/about/']", 0, 7, 7)]
    [InlineData("a.citation", 0, 7, 31)]
    [InlineData("blockquote", 0, 9, 1)]
    [InlineData("blockquote p", 0, 9, 3)]
    [InlineData("blockquote ul", 0, 11, 3)]
    [InlineData("blockquote li", 0, 11, 3)]
    [InlineData("h2", 0, 13, 1)]
    [InlineData("h2 em", 0, 13, 19)]
    [InlineData("h2 ~ ul", 0, 15, 1)]
    [InlineData("h2 ~ ul > li", 0, 15, 1)]
    [InlineData("h2 ~ ul > li", 1, 16, 1)]
    [InlineData("a[href='https://b.example']", 0, 16, 12)]
    [InlineData("h2 ~ ul > li > ul", 0, 17, 3)]
    [InlineData("h2 ~ ul > li > ul > li", 0, 17, 3)]
    [InlineData("h2 ~ ul > li > ul > li > ol > li", 0, 18, 5)]
    [InlineData("h2 ~ ul > li", 2, 19, 1)]
    [InlineData("h2 ~ ol > li", 0, 21, 1)]
    [InlineData("h2 ~ ol > li", 1, 22, 1)]
    [InlineData("h2 ~ table", 0, 24, 1)]
    [InlineData("h2 ~ table tr", 0, 24, 2)]
    [InlineData("h2 ~ table tr", 1, 26, 2)]
    [InlineData("h2 ~ table tr", 2, 27, 2)]
    [InlineData("h2 ~ table th", 1, 24, 9)]
    [InlineData("h2 ~ table td", 0, 26, 9)]
    [InlineData("h2 ~ table td", 1, 27, 9)]
    [InlineData("a[href='https://c.example']", 0, 27, 12)]
    [InlineData("dl", 0, 29, 1)]
    [InlineData("dt", 0, 29, 1)]
    [InlineData("dt", 1, 32, 1)]
    [InlineData("dd", 0, 30, 5)]
    [InlineData("p > img", 0, 35, 1)]
    [InlineData("p > img", 1, 35, 39)]
    [InlineData("figure img", 0, 37, 1)]
    [InlineData("section", 0, 39, 1)]
    [InlineData("section h3", 0, 39, 1)]
    [InlineData("section h3 em", 0, 39, 18)]
    [InlineData("section p", 0, 40, 1)]
    [InlineData("section ul", 0, 42, 1)]
    [InlineData("section li", 0, 42, 1)]
    [InlineData("a[href='https://d.example']", 0, 42, 22)]
    [InlineData("section tr", 1, 46, 2)]
    [InlineData("section td", 0, 46, 7)]
    [InlineData("a.footnote-ref", 0, 49, 8)]
    [InlineData("pre", 0, 51, 1)]
    [InlineData("main > hr", 0, 55, 1)]
    [InlineData(".footnotes li", 0, 57, 6)]
    [InlineData(".footnotes li p", 0, 57, 7)]
    [InlineData("a[href='https://e.example']", 0, 57, 25)]
    public void An_element_leads_to_its_line(string selector, int index, int line, int column)
    {
        var (page, map) = Built.Value;
        var element = page.QuerySelector("main")!.QuerySelectorAll(selector)[index];
        var found = map.Find("about/index.html", element.SourceReference!.Position.Index);
        Assert.Equal($"input/pages/about.md({line},{column})", found?.ToString());
    }

    [Theory]
    [InlineData("h1")]
    [InlineData("main")]
    [InlineData("main > li")]
    public void What_the_theme_made_leads_nowhere(string selector)
    {
        var (page, map) = Built.Value;
        Assert.Null(map.Find("about/index.html", page.QuerySelector(selector)!.SourceReference!.Position.Index));
    }

    [Fact]
    public void A_clinics_note_leads_to_its_own_file()
    {
        using var site = new TinySite().Write("input/clinics/desert-ridge/notes/migraine.md", "Ours.\n\n- Item\n");
        var (page, map) = Open(site, "clinics/desert-ridge/migraine/index.html");
        var item = page.QuerySelector("main ul > li")!.SourceReference!.Position.Index;
        Assert.Equal("input/clinics/desert-ridge/notes/migraine.md(3,1)", map.Find("clinics/desert-ridge/migraine/index.html", item)?.ToString());
    }

    [Fact]
    public void What_fills_an_empty_card_leads_to_the_card()
    {
        using var site = new TinySite();
        site.Write("input/site.yml", File.ReadAllText(site.PathOf("input/site.yml")) + "\nblocks: { crisis: { heading: Call *us*, text: Call **anybody** } }\n");
        site.Write("input/pages/about.md", "---\ntitle: About\nsummary: Who we are.\n---\nText.\n\n::: crisis\n:::\n\n*More*\n");
        var (page, map) = Open(site, "about/index.html");
        string Place(string selector) => map.Find("about/index.html", page.QuerySelector(selector)!.SourceReference!.Position.Index)!.ToString()!;
        Assert.Equal(["input/pages/about.md(7,1)", "input/pages/about.md(7,1)", "input/pages/about.md(7,1)", "input/pages/about.md(10,1)"],
            new[] { "section", "section h2 em", "section strong", "section ~ p em" }.Select(Place));
    }

    [Fact]
    public void A_short_form_leads_to_its_own_column()
    {
        using var site = new TinySite().Write("input/terms.yml", "- { name: complex pain, abbreviation: CP }\n");
        site.Write("input/pages/about.md", "---\ntitle: About\nsummary: Who we are.\n---\nComplex pain (CP).\n\nSome *say* CP, and \\*two CPs.\n");
        var (page, map) = Open(site, "about/index.html");
        var places = page.QuerySelectorAll("abbr").Select(word => map.Find("about/index.html", word.SourceReference!.Position.Index)?.ToString());
        Assert.Equal(["input/pages/about.md(7,12)", "input/pages/about.md(7,26)"], places);
    }

    private static (IDocument, SourceMap) BuildPage()
    {
        using var site = new TinySite().With(Spec.In("sources").Single());
        return Open(site, "about/index.html");
    }

    private static (IDocument, SourceMap) Open(TinySite site, string page)
    {
        Assert.Empty(TinySite.Lines(site.Build()));
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        return (parser.ParseDocument(site.Read(page)), SourceMapFile.Read(SiteManifest.SourceMapPathFor(site.Folder, site.Output)));
    }
}
