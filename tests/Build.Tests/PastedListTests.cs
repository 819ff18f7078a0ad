using ClinicSite.Build;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Reference lists that were pasted as text, where the specs of pages, which have nothing wrong, cannot show them.</summary>
public sealed class PastedListTests
{
    [Fact]
    public void What_the_bibliography_does_not_have_is_printed_as_it_was_pasted_with_its_addresses_as_links()
    {
        using var site = new TinySite().WithPage(
            "One [1]. Two [2, 3].\n\n## References\n\n[1] Grey A. *Pain* & \"night\". Headache. 2018;58:1-9. doi:10.1000/a_b.\n\n[2] Low C. Sleep. Pain. 2020;4:1-9. See https://low.example/?a=1&b=2.\n\n[3] Low C. Sleep. Pain. 2020;4:1-9.\n");
        Assert.True(site.Build().Succeeded);
        var page = site.Read("about/index.html");
        Assert.Contains("<li id=\"ref--1\">Grey A. <em>Pain</em> &amp; &quot;night&quot;. Headache. 2018;58:1-9. <a href=\"https://doi.org/10.1000/a_b\">doi:10.1000/a_b</a>.</li>\n", page);
        Assert.Contains("<li id=\"ref--2\">Low C. Sleep. Pain. 2020;4:1-9. See <a href=\"https://low.example/?a=1&amp;b=2\">https://low.example/?a=1&amp;b=2</a>.</li>\n", page);
        Assert.Contains("href=\"#ref--3\"", page);
        Assert.DoesNotContain("[1] Grey", page);
    }

    [Fact]
    public void Html_in_a_pasted_list_is_refused_as_anywhere()
    {
        using var site = new TinySite().WithPage("One [1].\n\n## References\n\n1. Lipton A. Migraine in adults. <script>x</script> Headache. 2018.\n");
        Assert.Contains(TinySite.Lines(site.Build()), line => line.StartsWith("CLN300", StringComparison.Ordinal) && line.EndsWith(" error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_whose_entries_are_lines_of_one_paragraph_is_read_line_by_line()
    {
        using var site = new TinySite().WithPage(
            "One (Grey, 2018), two (Low, 2020).\n\n## References\n\nGrey, A. (2018). Pain at night. *Headache*, 58, 1–9.\nLow, C. (2020). Sleep. *Pain*, 4, 1–9.\n");
        Assert.Equal(["CLN2181 input/pages/about.md(9,1) warning", "CLN2181 input/pages/about.md(10,1) warning"], TinySite.Lines(site.Build()));
        Assert.Contains("<li id=\"ref--2\">Low, C. (2020). Sleep. <em>Pain</em>, 4, 1–9.</li>", site.Read("about/index.html"));
    }

    [Fact]
    public void An_edit_of_the_list_is_built_again()
    {
        using var site = new TinySite().WithPage("One [1].\n\n## References\n\n1. Lipton A. Migraine in adults. Headache. 2018.\n");
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        site.WithPage("One [1], two [2].\n\n## References\n\n1. Lipton A. Migraine in adults. Headache. 2018.\n2. Low C. Sleep. Pain. 2020;4:1-9.\n");
        Assert.True(session.Build().Succeeded);
        Assert.Contains("id=\"ref--2\"", site.Read("about/index.html"));
    }

    [Fact]
    public void Many_strange_texts_over_a_list_are_built_without_an_exception()
    {
        string[] pieces = ["(Lipton, 2018)", "[1]", "[1-9]", "^1^", "^[1]^", "*(Lipton*, 2018)", "(Lipton *et al.*", ", 2018)", "&amp;", "`[1]`", "[a](about.md)", "\\[1\\]", "¹", "²,³", "\n", " ", "**", "(", ")", "Lipton (2018)", "| a [1] |", "é", "[@lipton2018]", "(see Lipton, 2018, p. 3; x)"];
        var random = new Random(11);
        using var site = new TinySite();
        for (var count = 0; count < 40; count++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)]));
            site.Write($"input/pages/p{count}.md", $"---\ntitle: P{count}\nsummary: S.\n---\n{text}\n\n## References\n\n1. Lipton A. Migraine in adults. Headache. 2018.\n2. {text.Replace('\n', ' ')}\n");
        }

        var result = site.Build();
        Assert.All(result.Diagnostics, diagnostic => Assert.NotNull(diagnostic.Location));
    }
}
