using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClinicSite.Rendering;
using ClinicSite.Tests.Samples;

namespace ClinicSite.Tests;

/// <summary>What holds on every kind of page.</summary>
public class DocumentTests
{
    public static TheoryData<int> Pages => [.. Enumerable.Range(0, SampleSite.Views.Count)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_is_well_formed(int page)
    {
        var html = SampleSite.Render(SampleSite.Views[page]);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en-US\"", html);
        Assert.EndsWith("</html>", html);
        Assert.DoesNotContain("\r", html);
        Assert.DoesNotContain("<!--", html);
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_id_is_its_own_and_every_reference_to_one_is_met(int page)
    {
        var document = Parse(page);
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        foreach (var link in document.QuerySelectorAll("a[href^='#']")) Assert.Contains(link.GetAttribute("href")![1..], ids);
        foreach (var named in document.QuerySelectorAll("[aria-labelledby]")) Assert.Contains(named.GetAttribute("aria-labelledby")!, ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_on_it_needs_more_than_the_strictest_policy(int page)
    {
        var document = Parse(page);
        Assert.Empty(document.QuerySelectorAll("[style], style, iframe, object, embed, form"));
        Assert.All(document.Scripts, script => Assert.Equal("application/ld+json", script.Type));
        Assert.All(document.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name);
            Assert.False(attribute.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase), attribute.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_headings_begin_with_one_h1_and_skip_no_level(int page)
    {
        var levels = Parse(page).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_two_landmarks_bear_one_name(int page)
    {
        var document = Parse(page);
        var names = document.QuerySelectorAll("nav, section[aria-labelledby], section[aria-label]")
            .Select(element => element.LocalName + ":" + (element.GetAttribute("aria-label")
                ?? document.GetElementById(element.GetAttribute("aria-labelledby")!)!.TextContent)).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.Single(document.QuerySelectorAll("main"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_finished_html_stands_as_it_was_given(int page)
    {
        var view = SampleSite.Views[page];
        var html = SampleSite.Render(view);
        Assert.All(view.Content.Introduction.Concat(view.Content.Body).OfType<HtmlSegment>(), segment => Assert.Contains(segment.Html.ToString(), html));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_runs_into_the_next_beside_a_link(int page) =>
        Assert.DoesNotMatch(@"(\w</(a|time|strong|b)>\w)|(</time>by )", SampleSite.Render(SampleSite.Views[page]).Replace("</a><a", "", StringComparison.Ordinal));

    private static IHtmlDocument Parse(int page) => new HtmlParser().ParseDocument(SampleSite.Render(SampleSite.Views[page]));
}
