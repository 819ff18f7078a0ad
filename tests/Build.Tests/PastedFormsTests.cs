using System.Text.RegularExpressions;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>The forms in which editors paste lists and citations: which words lead to which reference of the list.</summary>
public sealed partial class PastedFormsTests
{
    private const string ByAuthor = """
        - Smith, J. (2015). Pain at night. Pain, 156(1), 1-9.
          - Jones, A., & Lee, B. (2016a). First things. Headache, 56, 1–9.
          - Jones, A., & Lee, B. (2016b). Second things. Headache, 56, 11–19.
        - World Health Organization. (2020). Guidelines on pain. WHO Press. https://who.example/1
        - van der Berg, C., Day, E., & Fox, G. (2018). A long way. Cephalalgia, 38(2), 100–110.
        - O'Neil, P., & García-López, M. (2019a). Uno. Pain, 160, 1-2.
        - O'Neil, P., & García-López, M. (2019b). Dos. Pain, 160, 3-4.
        - de la Cruz, R. (in press). Next of kin. Pain.
        """;

    private const string ByNumber = """
        1. Smith J, Doe A. Pain at night. Pain. 2015;156(1):1-9.
        2. Jones A. First things. Headache. 2016;56:1-9.
        3. Lee B. Second. Cephalalgia. 2017 Jan;37(1):10-20.
        4. Low C. Sleep. Rest. 2020;4:1-9.
        5. Day D, Fox E, Grey F, et al. Rest. Rest. 2021;5:1-9.
        """;

    [Theory]
    [InlineData("(Smith 2015; Jones & Lee, 2016a)", "Smith 2015→1 Jones & Lee, 2016a→2")]
    [InlineData("Smith's 2015 trial, Smith’s (2015) trial and Smith (2015)'s trial", "2015→1 2015→1 2015→1")]
    [InlineData("Jones' 2016a study; Jones and Lee (2016b)", "2016a→2 2016b→3")]
    [InlineData("According to Jones and Lee, 2016b, it works", "2016b→3")]
    [InlineData("(see also Jones & Lee, 2016a, pp. 3–4)", "Jones & Lee, 2016a→2")]
    [InlineData("WHO (2020) and (World Health Organization, 2020; WHO, 2020)", "2020→4 World Health Organization, 2020→4 WHO, 2020→4")]
    [InlineData("(Van der Berg et al. 2018) [Smith 2015]", "Van der Berg et al. 2018→5 Smith 2015→1")]
    [InlineData("O'Neil & García-López (2019a,b)", "2019a→6 b→7")]
    [InlineData("(de la Cruz, in press)", "de la Cruz, in press→8")]
    [InlineData("In 2015 Smith showed it. In Canada, 2015 was cold. Medicare's 2015 rule (Medicare, 2019), in Mesa and Tempe (2015)", "")]
    public void Authors_and_years_lead_to_their_reference(string text, string links) => Assert.Equal(links, LinksOf(text, "## References\n\n" + ByAuthor));

    [Theory]
    [InlineData("Some [1-3] and [4–5], [1, 3], [1,2,4-5]", "1→1 3→3 4→4 5→5 1→1 3→3 1→1 2→2 4→4 5→5")]
    [InlineData("From [1]-[3], both [1][2]", "1→1 3→3 1→1 2→2")]
    [InlineData("superscript¹, two².³ but m² and 10³", "¹→1 ²→2 ³→3")]
    [InlineData("Caret ^1,2^ and ^[3]^", "1→1 2→2 3→3")]
    [InlineData("It ends.1,2 It goes on.3 Half of them4,5 do, omega3 and fig.2 do not", "1→1 2→2 3→3 4→4 5→5")]
    [InlineData("[see 3] and [4, p. 12] (ref. 5)", "3→3 4→4 5→5")]
    [InlineData("A range [2-3] of values, a CI [1, 3] and [0, 1]", "")]
    public void Numbers_lead_to_their_reference(string text, string links) => Assert.Equal(links, LinksOf(text, "## References\n\n" + ByNumber));

    [Theory]
    [InlineData("References\n{0}")]
    [InlineData("**References**\n\n{0}")]
    [InlineData("REFERENCES:\n\n> {0}")]
    [InlineData("## Literature\n\n{0}")]
    [InlineData("### 8. Sources (5)\n\nThe following were used:\n\n{0}")]
    [InlineData("## Bibliografía\n\n{0}\n\n## Contacto\n\nLlame.")]
    public void Many_headings_stand_over_a_list(string form)
    {
        var list = form.Contains('>', StringComparison.Ordinal) ? ByNumber.Replace("\n", "\n> ", StringComparison.Ordinal) : ByNumber;
        Assert.Equal("1→1 5→5", LinksOf("One [1], five [5].", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, list)));
    }

    [Theory]
    [InlineData("1 Smith J. Pain at night. Pain. 2015;156(1):1-9.\n2 Jones A. First things. Headache. 2016;56:1-9.")]
    [InlineData("- 1. Smith J. Pain at night. Pain. 2015;156(1):1-9.\n- 2. Jones A. First things. Headache. 2016;56:1-9.")]
    [InlineData("\\[1\\] Smith J. Pain at\nnight. Pain. 2015;156(1):1-9.\n\\[2\\] Jones A. First things. Headache. 2016;56:1-9.")]
    [InlineData("(1) Smith J. Pain at night. Pain. 2015;156(1):1-9.\n\n(2) Jones A. First things. Headache. 2016;56:1-9.")]
    [InlineData("1. Smith J. Pain at night. Pain. 2015;156(1):1-9.\n\n### More\n\n2. Jones A. First things. Headache. 2016;56:1-9.")]
    public void Numbers_may_be_typed_in_many_ways(string list)
    {
        using var site = new TinySite().WithPage("One [1], two [2].\n\n## References\n\n" + list + "\n");
        Assert.True(site.Build().Succeeded);
        Assert.Contains("<li id=\"ref--1\">Smith J. Pain at night. Pain. 2015;156(1):1-9.</li>\n<li id=\"ref--2\">Jones A. First things.", site.Read("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_before_the_references_stays_in_the_text()
    {
        using var site = new TinySite().WithPage("One [1].\n\n## References\n\nThe following were used:\n\n" + ByNumber);
        Assert.True(site.Build().Succeeded);
        Assert.Contains("<p>The following were used:</p>", site.Read("about/index.html"), StringComparison.Ordinal);
    }

    private static string LinksOf(string text, string list)
    {
        using var site = new TinySite().WithPage(text + "\n\n" + list + "\n");
        var result = site.Build();
        Assert.True(result.Succeeded, string.Join('\n', TinySite.Lines(result)));
        return string.Join(' ', Citation().Matches(site.Read("about/index.html")).Select(match => $"{match.Groups[2].Value}→{match.Groups[1].Value}")).Replace("&amp;", "&", StringComparison.Ordinal);
    }

    [GeneratedRegex("<a class=\"citation\"[^>]*href=\"#ref--(\\d+)\">(?:<span class=\"visually-hidden\">[^<]*</span>)?(.*?)</a>")]
    private static partial Regex Citation();
}
