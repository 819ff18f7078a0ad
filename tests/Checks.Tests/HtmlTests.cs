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
    [InlineData("<html lang=\"english_us\">", "“english_us” is no language tag")]
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
    public async Task A_page_needs_but_one_main_heading() =>
        Assert.Equal("CLN6007: The page has 2 level 1 headings; this is the second.", await LinesAsync(Checked.Page("<h1>Again</h1>")));

    [Fact]
    public async Task An_id_belongs_to_one_element() =>
        Assert.Equal("CLN6008: The id “a” is used more than once on the page; links and labels reach only the first.", await LinesAsync(Checked.Page("<p id=a></p>\n<p id=a></p>")));

    [Theory]
    [InlineData("<p>one</div>", "an end tag closes nothing that is open; browsers may have closed the element before")]
    [InlineData("<p class=a class=b>one</p>", "an attribute is given twice, and the second is ignored")]
    [InlineData("<b><i>x</b></i>", "elements are closed in another order than they were opened")]
    [InlineData("<a href=/x>x <a href=/y>y</a>", "a link stands inside a link")]
    public async Task Broken_markup_is_named(string body, string why) =>
        Assert.StartsWith($"CLN6009: The HTML is broken here: {why}.", await LinesAsync(Checked.Page(body)), StringComparison.Ordinal);

    private async Task<string> LinesAsync(string page)
    {
        var lines = await _site.With("index.html", page).LinesAsync("html");
        return string.Join('\n', lines.Split('\n').Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..]));
    }
}
