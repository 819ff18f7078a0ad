namespace ClinicSite.Tests;

public sealed class LinksTests : IDisposable
{
    private readonly Checked _site = new Checked().With("share.png");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<a href=\"/gone/\">x</a>", "CLN4001: The link to “/gone/” leads nowhere: the site has no “gone/index.html”.")]
    [InlineData("<area href=gone.html>", "CLN4001: The link to “gone.html” leads nowhere: the site has no “gone.html”.")]
    [InlineData("<form action=\"/send/\"></form>", "CLN4001: The link to “/send/” leads nowhere: the site has no “send/index.html”.")]
    [InlineData("<a href=\"https://clinic.example/gone/?a=1#b\">x</a>", "CLN4001: The link to “https://clinic.example/gone/?a=1#b” leads nowhere: the site has no “gone/index.html”.")]
    [InlineData("<img src=\"gone.png\" alt=x>", "CLN4002: The page loads “gone.png”, but the site has no “gone.png”.")]
    [InlineData("<img src=share.png srcset=\"share.png 1x, gone.png 2x\" alt=x>", "CLN4002: The page loads “gone.png”, but the site has no “gone.png”.")]
    [InlineData("<picture><source srcset=\"gone.avif\"><img src=share.png alt=x></picture>", "CLN4002: The page loads “gone.avif”, but the site has no “gone.avif”.")]
    [InlineData("<iframe src=gone.html></iframe>", "CLN4002: The page loads “gone.html”, but the site has no “gone.html”.")]
    [InlineData("<script src=gone.js></script>", "CLN4002: The page loads “gone.js”, but the site has no “gone.js”.")]
    [InlineData("<link rel=stylesheet href=gone.css>", "CLN4002: The page loads “gone.css”, but the site has no “gone.css”.")]
    [InlineData("<a href=\"#nothing\">x</a>", "CLN4003: The link to “#nothing” names “#nothing”, but nothing on this page has that id.")]
    [InlineData("<a href=\"/other/#nothing\">x</a>", "CLN4003: The link to “/other/#nothing” names “#nothing”, but nothing on the page it leads to has that id.")]
    [InlineData("<a href=\"/Other/\">x</a>", "CLN4004: The address “/Other/” differs from the file “other/index.html” in upper and lower case: most servers will not find it.")]
    [InlineData("<a href=\"../up.html\">x</a>", "CLN4005: The address “../up.html” leads out of the site's folder.")]
    [InlineData("<a href=\"\">x</a>", "CLN4006: The href of this <a> is empty.")]
    [InlineData("<a href=\"https://\">x</a>", "CLN4007: “https://” is not a valid address: its host is missing or impossible.")]
    [InlineData("<a href=\"https://a b.example/\">x</a>", "CLN4007: “https://a b.example/” is not a valid address: it holds a space or a character that must be encoded.")]
    [InlineData("<a href=\"mailto:nobody\">x</a>", "CLN4008: “mailto:nobody” cannot be used: it holds no mail address.")]
    [InlineData("<a href=\"tel:call us\">x</a>", "CLN4008: “tel:call us” cannot be used: it holds no telephone number.")]
    public async Task A_message_says_what_is_wrong_with_an_address(string body, string expected)
    {
        _site.With("index.html", Checked.Page("<a href=\"/other/\">x</a><a href=\"up.html\">x</a>\n" + body)).With("other/index.html", Checked.Page("")).With("up.html");
        var column = body.StartsWith("<picture", StringComparison.Ordinal) ? 10 : 1;
        Assert.Equal($"index.html(11,{column}): {expected}", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task A_page_in_a_folder_is_the_base_of_its_relative_addresses()
    {
        _site.With("a/index.html", Checked.Page("<a href=\"../share.png\">x</a> <a href=b.html>x</a> <a href=../b.html>x</a>")).With("a/b.html");
        Assert.Equal("a/index.html(10,51): CLN4001: The link to “../b.html” leads nowhere: the site has no “b.html”.", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task The_base_element_is_obeyed()
    {
        _site.With("index.html", Checked.Page("<a href=b.html>x</a> <a href=c.html>x</a>", "<base href=\"/a/\">" + Checked.Head)).With("a/b.html");
        Assert.Equal("index.html(10,22): CLN4001: The link to “c.html” leads nowhere: the site has no “a/c.html”.", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task A_site_served_under_a_path_knows_its_own_addresses()
    {
        _site.With("index.html", Checked.Page("<a href=\"/docs/\">x</a> <a href=\"/docs/gone/\">x</a> <a href=\"/elsewhere/\">x</a>"));
        Assert.Equal(
            """
            index.html(10,24): CLN4001: The link to “/docs/gone/” leads nowhere: the site has no “gone/index.html”.
            index.html(10,52): CLN4005: The address “/elsewhere/” leads out of the site's folder.
            """, await _site.LinesAsync("links", "https://host.example/docs"));
    }

    [Fact]
    public async Task One_fault_on_many_pages_is_one_finding()
    {
        foreach (var name in new[] { "a", "b", "c" }) _site.With($"{name}.html", Checked.Page("<a href=\"/gone/\">x</a>"));
        Assert.Equal(3, Assert.Single(ClinicSite.Diagnostics.DiagnosticOrder.Group((await _site.RunAsync("links")).Findings)).Occurrences);
    }
}
