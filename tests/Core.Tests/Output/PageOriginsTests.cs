using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Text;

namespace ClinicSite.Tests.Output;

public class PageOriginsTests
{
    private const string Html =
        """
        <!DOCTYPE html><html lang="en"><head><title>A &amp; B</title><meta name="description" content="What it is"></head><body>
        <!-- a <div class="panel"> in a comment -->
        <script>if (1 < 2) document.write('<div class="panel">')</script>
        <section class="wide panel"><h2>Talk to Desert  Ridge</h2><br><img src="/a.png" alt="x > y"><p>Call <a class="phone" href="tel:+14805550123"><span>(480)</span> 555-0123</a></p>
        <ul><li data-clinic="two"><span class="label">Call us</span></li></ul><address>1 Way<br>Scottsdale, AZ</address></section>
        <p class="other">Outside</p></body></html>
        """;

    private static readonly DiagnosticDescriptor Looks = new("axe:color-contrast", "", "", "");
    private static readonly DiagnosticDescriptor Words = new("CLN4013", "", "", "");

    private static readonly Dictionary<string, (string Value, int Line)[]> Files = new()
    {
        ["input/clinics/one/clinic.yml"] = [("Desert Ridge", 1), ("+14805550123", 3), ("Call us", 4), ("1 Way", 6)],
        ["input/clinics/two/clinic.yml"] = [("Call us", 9)],
        ["input/pages/a.md"] = [("What it\nis", 3)],
    };

    private static readonly PageOrigins Origins = new(
        new SiteManifest { Folder = "", BaseUrl = "", Files = [], Pages = [new ManifestPage("a.html", null, [.. Files.Keys])] },
        new Dictionary<string, string> { ["panel"] = "theme/Panel.razor", ["label"] = "theme/Label.razor" },
        file => [.. Files[file].Select(value => new Sourced<string>(value.Value, new SourceLocation(file, value.Line, 1)))]);

    [Theory]
    [InlineData("<section", "theme/Panel.razor")]
    [InlineData("<img", "theme/Panel.razor")]
    [InlineData("<span class=\"label\"", "theme/Label.razor")]
    [InlineData("<p class=\"other\"", "nowhere")]
    [InlineData("<title", "nowhere")]
    public void An_element_leads_to_the_innermost_component_around_it(string element, string file) => Assert.Equal(file, Find(Looks, element).Location?.ToString() ?? "nowhere");

    [Theory]
    [InlineData("<a class=\"phone\"", "input/clinics/one/clinic.yml(3,1)")]
    [InlineData("<address", "input/clinics/one/clinic.yml(6,1)")]
    [InlineData("<meta", "input/pages/a.md(3,1)")]
    public void A_fault_of_words_or_addresses_leads_to_the_value(string element, string place) => Assert.Equal(place, Find(Words, element).Location?.ToString());

    [Fact]
    public void Of_two_clinics_with_one_value_the_one_that_the_page_names_is_meant() =>
        Assert.Equal("input/clinics/two/clinic.yml(9,1)", Find(Words, "<span class=\"label\"").Location?.ToString());

    [Fact]
    public void A_fault_of_looks_leads_to_the_component_and_names_the_value_beside()
    {
        var origin = Find(Looks, "<a class=\"phone\"");
        Assert.Equal(("theme/Panel.razor", "input/clinics/one/clinic.yml(3,1)"), (origin.Location?.ToString(), Assert.Single(origin.Related).Location.ToString()));
    }

    [Fact]
    public void What_is_written_of_several_values_is_no_value() => Assert.Equal("theme/Panel.razor", Find(Words, "<h2").Location?.ToString());

    private static PageOrigin Find(DiagnosticDescriptor rule, string element) =>
        Origins.Find(rule, "a.html", Html, Html.IndexOf(element, StringComparison.Ordinal));
}
