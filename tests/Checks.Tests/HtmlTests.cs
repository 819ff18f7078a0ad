namespace ClinicSite.Tests;

public sealed class HtmlTests : IDisposable
{
    private const string Charset = "<meta charset=utf-8>";
    private const string Title = "<title>Tiny</title>";
    private const string Viewport = "<meta name=viewport content=\"width=device-width\">";
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_whole_page_is_left_alone() => Assert.Equal("", await LinesAsync(Checked.Page("<h2 id=a>x</h2>")));

    [Fact]
    public async Task A_page_needs_a_doctype() =>
        Assert.Equal("CLN6001: The page does not begin with <!doctype html>.", await LinesAsync(Checked.Page("").Replace("<!doctype html>\n", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<html>", "the html element has no lang attribute")]
    [InlineData("<html lang=\"english_us\">", "“english_us” has an underscore where a hyphen belongs")]
    public async Task A_page_needs_a_language(string html, string why) =>
        Assert.Equal($"CLN6002: The page does not say which language it is in: {why}.", await LinesAsync(Checked.Page("", html: html)));

    [Theory]
    [InlineData("", "there is no meta charset")]
    [InlineData("<meta charset=latin1>", "it says “latin1”")]
    public async Task A_page_needs_an_encoding(string charset, string why) =>
        Assert.Equal($"CLN6003: The page does not declare that it is UTF-8: {why}.", await LinesAsync(Checked.Page("", charset + Title + Viewport)));

    [Theory]
    [InlineData("", "it has no viewport")]
    [InlineData("<meta name=viewport content=\"initial-scale=1\">", "its viewport sets no width")]
    [InlineData("<meta name=viewport content=\"width=device-width, user-scalable=no\">", "its viewport forbids zooming")]
    [InlineData("<meta name=viewport content=\"width=device-width,maximum-scale=1.0\">", "its viewport forbids zooming")]
    public async Task A_page_must_fit_a_phone(string viewport, string why) =>
        Assert.Equal($"CLN6004: The page is not fit for phones: {why}.", await LinesAsync(Checked.Page("", Charset + Title + viewport)));

    [Fact]
    public async Task A_large_maximum_scale_forbids_nothing() =>
        Assert.Equal("", await LinesAsync(Checked.Page("", Charset + Title + "<meta name=viewport content=\"width=device-width,maximum-scale=10\">")));

    [Theory]
    [InlineData("")]
    [InlineData("<title> </title>")]
    public async Task A_page_needs_a_title(string title) =>
        Assert.Equal("CLN6005: The page has no title: tabs, bookmarks and screen readers cannot name it.", await LinesAsync(Checked.Page("", Charset + title + Viewport)));

    [Fact]
    public async Task A_page_needs_a_main_heading() =>
        Assert.Equal("CLN6006: The page has no level 1 heading.", await LinesAsync(Checked.Page("").Replace("h1", "h2", StringComparison.Ordinal)));

    [Fact]
    public async Task A_page_of_our_own_needs_but_one_main_heading()
    {
        _site.WithManifest();
        Assert.Equal("CLN6007: The page has 2 level 1 headings; this is the second.", await LinesAsync(Checked.Page("<h1>Again</h1>")));
    }

    [Fact]
    public async Task An_id_belongs_to_one_element() =>
        Assert.Equal("CLN6008: The id “a” is used more than once on the page; links and labels reach only the first.", await LinesAsync(Checked.Page("<p id=a></p>\n<p id=a></p>")));

    [Theory]
    [InlineData("<p>one</div>", "CLN6013: The end tag </div> closes nothing that is open.")]
    [InlineData("<p class=a class=b>one</p>", "CLN6015: The attribute “class” is given twice; browsers take the first and drop the second.")]
    [InlineData("<b><i>x</b></i>", "CLN6014: The <i> that began on line 10 is still open where this tag closes what is around it.")]
    [InlineData("<a href=/x>x <a href=/y>y</a></a>", "CLN6017: A <a> stands inside a <a>: browsers close the first before the second.")]
    [InlineData("<p>a < b</p>", "CLN6009: The HTML is broken here: a “<” that begins no tag must be written &lt;.")]
    public async Task Broken_markup_is_named(string body, string expected) => Assert.Equal(expected, await LinesAsync(Checked.Page(body)));

    private async Task<string> LinesAsync(string page)
    {
        var lines = await _site.With("index.html", page).LinesAsync("html");
        return string.Join('\n', lines.Split('\n').Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..]));
    }
}
