using System.IO.Compression;
using System.Text;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests;

public class StylesheetTests
{
    [Fact]
    public void It_stays_within_its_budget() => Assert.InRange(Size(TokenTable.Css), 1, 8 * 1024);

    [Fact]
    public void A_long_page_and_the_stylesheet_stay_within_their_budget()
    {
        foreach (var view in SampleSite.Views)
        {
            var html = Size(SampleSite.Render(view));
            Assert.InRange(html, 1, 16 * 1024);
            Assert.InRange(html + Size(TokenTable.Css), 1, 24 * 1024);
        }
    }

    [Fact]
    public void Layers_come_in_their_order() =>
        Assert.StartsWith("@layer tokens,base,layout,components,utilities,print;@layer tokens{:root,[data-clinic]{", TokenTable.Css);

    [Fact]
    public void Every_clinic_has_its_hue() =>
        Assert.All(SampleClinics.All, clinic => Assert.Contains($"[data-clinic=\"{clinic.Id}\"]{{--hue:{clinic.Brand.Hue}}}", TokenTable.Css));

    [Fact]
    public void A_browser_without_light_dark_is_given_the_light_colours()
    {
        var start = TokenTable.Css.IndexOf("@supports not", StringComparison.Ordinal);
        var fallback = TokenTable.Css[start..TokenTable.Css.IndexOf(":root{--hue", StringComparison.Ordinal)];
        Assert.Contains("--paper:oklch(.965 .01 100);", fallback);
        Assert.Contains("--brand:oklch(.38 .0645 var(--hue));", fallback);
        Assert.DoesNotContain("light-dark(oklch", fallback);
    }

    [Fact]
    public void Nothing_comes_from_elsewhere_and_nothing_is_forced_on_a_screen()
    {
        Assert.DoesNotContain("url(", TokenTable.Css);
        Assert.DoesNotContain("@import", TokenTable.Css);
        Assert.DoesNotContain("!important", TokenTable.Css[..TokenTable.Css.IndexOf("@layer print{", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Its_braces_match() =>
        Assert.Equal(TokenTable.Css.Count(letter => letter == '{'), TokenTable.Css.Count(letter => letter == '}'));

    [Theory]
    [InlineData("a :hover { color : red ; }", "a :hover{color :red}")]
    [InlineData("/* x */ a { margin: 0 auto; }\n\nb > c, d {}", "a{margin:0 auto}b>c,d{}")]
    [InlineData("@media (min-width: 2em) and (a: b) { c { d: calc(1px + 2px) } }", "@media (min-width:2em) and (a:b){c{d:calc(1px + 2px)}}")]
    [InlineData("a::before { content: \"/* ; } \\\" \" / \"\" }", "a::before{content:\"/* ; } \\\" \" / \"\"}")]
    [InlineData("a /* unfinished", "a")]
    [InlineData("a { b: c /* x */ d }", "a{b:c d}")]
    public void Minifying_keeps_the_meaning(string css, string expected) => Assert.Equal(expected, CssMinifier.Minify(css));

    private static long Size(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return buffer.Length;
    }
}
