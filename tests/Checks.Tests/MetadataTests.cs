namespace ClinicSite.Tests;

public sealed class MetadataTests : IDisposable
{
    private readonly Checked _site = new Checked().With("share.png");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_whole_page_is_left_alone()
    {
        _site.With("index.html", Head()).With("404.html", Checked.Page("", "<title>Not found</title>"));
        Assert.Equal("", await _site.LinesAsync("metadata"));
    }

    [Theory]
    [InlineData("description", "CLN6101: The page has no description.")]
    [InlineData("canonical", "CLN6104: The page does not name its own address with a canonical link.")]
    [InlineData("og:image", "CLN6106: The page names no image for shared links (og:image).")]
    public async Task What_is_missing_is_named(string without, string expected)
    {
        _site.With("index.html", Head().Replace(without, "nothing", StringComparison.Ordinal));
        Assert.Equal("index.html(1,1): " + expected, await _site.LinesAsync("metadata"));
    }

    [Theory]
    [InlineData("https://clinic.example/gone/", "the site has no “gone/index.html”")]
    [InlineData("/", "it is no whole address")]
    public async Task A_canonical_link_names_a_page_that_exists(string address, string why)
    {
        _site.With("index.html", Head(canonical: address));
        Assert.Equal($"index.html(4,52): CLN6105: The canonical link “{address}” is wrong: {why}.", await _site.LinesAsync("metadata"));
    }

    [Fact]
    public async Task A_share_image_of_the_site_exists()
    {
        _site.With("index.html", Head(image: "https://clinic.example/gone.png"));
        Assert.Equal("index.html(5,1): CLN6107: The share image “https://clinic.example/gone.png” is wrong: the site has no “gone.png”.", await _site.LinesAsync("metadata"));
    }

    [Fact]
    public async Task Titles_and_descriptions_are_unique()
    {
        _site.With("a.html", Head(canonical: "https://clinic.example/a.html")).With("b.html", Head(canonical: "https://clinic.example/b.html"));
        Assert.Equal(
            """
            b.html(1,1): CLN6102: The title “Tiny” is also the title of a.html.
            b.html(1,1): CLN6103: The description of this page is also that of a.html.
            """, await _site.LinesAsync("metadata"));
    }

    [Theory]
    [InlineData("https://clinic.example")]
    [InlineData(null)]
    public async Task A_page_that_names_another_as_canonical_may_share_its_description(string? baseUrl)
    {
        _site.With("index.html", Head()).With("b/index.html", Head(title: "Other"));
        Assert.Equal("", await _site.LinesAsync("metadata", baseUrl));
    }

    [Theory]
    [InlineData("{\"@context\": \"https://schema.org\", \"@type\": \"Thing\"}", "")]
    [InlineData("{\"@type\": }", "index.html(10,1): CLN6108: The JSON-LD of this page does not parse: line 1 of it, character 11.")]
    public async Task Structured_data_is_json(string json, string expected)
    {
        _site.With("index.html", Checked.Page($"<script type=\"application/ld+json\">{json}</script>"));
        Assert.Equal(expected, await _site.LinesAsync("metadata"));
    }

    private static string Head(string title = "Tiny", string canonical = "https://clinic.example/", string image = "https://clinic.example/share.png") =>
        Checked.Page("", $"""
            <title>{title}</title><meta name="description" content="A tiny page of a tiny clinic.">
            <meta name="viewport" content="width=device-width"><link rel="canonical" href="{canonical}">
            <meta property="og:image" content="{image}"><link rel="icon" href="data:,"><meta property="og:title" content="x"><meta property="og:type" content="website"><meta property="og:url" content="{(canonical.StartsWith("https://clinic.example/gone", StringComparison.Ordinal) || canonical == "/" ? "https://clinic.example/" : canonical)}">
            """).Replace("<head>\n<title>", "<head><title>", StringComparison.Ordinal);
}
