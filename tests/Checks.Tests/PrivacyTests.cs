using ClinicSite.Diagnostics;

namespace ClinicSite.Tests;

public sealed class PrivacyTests : IDisposable
{
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<script src=\"https://t.example/a.js\"></script>", "CLN8001", "runs a script")]
    [InlineData("<link rel=stylesheet href=\"//t.example/a.css\">", "CLN8002", "loads a style or font")]
    [InlineData("<link rel=preload as=font href=\"https://t.example/a.woff2\">", "CLN8002", "loads a style or font")]
    [InlineData("<iframe src=\"https://t.example/\"></iframe>", "CLN8003", "shows a frame")]
    [InlineData("<img alt=x src=\"https://t.example/a.png\">", "CLN8004", "loads an image or other media")]
    [InlineData("<img alt=x src=a.png srcset=\"https://t.example/a.png 2x\">", "CLN8004", "loads an image or other media")]
    [InlineData("<link rel=preconnect href=\"https://t.example\">", "CLN8011", "opens a connection")]
    public async Task What_comes_from_another_host_is_found(string body, string id, string does)
    {
        var line = await _site.With("index.html", Checked.Page(body)).LinesAsync("privacy");
        Assert.StartsWith($"index.html(10,1): {id}: The page {does} from another host: “", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>go()</script>", "CLN8005: The page carries a script of its own, which a strict content security policy does not run.")]
    [InlineData("<style>p { color: red }</style>", "CLN8006: The page carries a style element, which a strict content security policy does not apply.")]
    [InlineData("<p onclick=go()>x</p>", "CLN8007: The attribute onclick holds a script, which a strict content security policy does not run.")]
    [InlineData("<a href=\"javascript:go()\">x</a>", "CLN8007: The attribute href holds a script, which a strict content security policy does not run.")]
    [InlineData("<p style=\"color: red\">x</p>", "CLN8008: The element has a style attribute, which a strict content security policy does not apply.")]
    [InlineData("<a target=_blank href=\"https://t.example/\">x</a>", "CLN8009: The link opens t.example in a new window without rel=\"noopener\", so that page may reach back into this one.")]
    public async Task What_a_strict_policy_refuses_is_found(string body, string expected) =>
        Assert.Equal("index.html(10,1): " + expected, await _site.WithManifest().With("index.html", Checked.Page(body)).LinesAsync("privacy"));

    [Theory]
    [InlineData("<script src=a.js></script> <script type=\"application/ld+json\">{}</script>")]
    [InlineData("<a href=\"https://t.example/\">x</a> <a target=_blank rel=\"noopener\" href=\"https://t.example/\">x</a>")]
    [InlineData("<a target=_blank href=\"/own/\">x</a> <img alt=x src=\"https://clinic.example/a.png\"> <blockquote cite=\"https://t.example/\"></blockquote>")]
    public async Task What_keeps_to_itself_is_left_alone(string body) =>
        Assert.Equal("", await _site.With("index.html", Checked.Page(body)).LinesAsync("privacy"));

    [Fact]
    public async Task A_style_sheet_that_loads_from_another_host_is_found_in_the_style_sheet()
    {
        _site.With("a.css", "/* url(https://t.example/old.png) */\np { background: url('own.png') }\n@font-face { src: url(\"https://t.example/f.woff2\") }\n");
        Assert.Equal(
            "a.css(3,24): CLN8002: The page loads a style or font from another host: “https://t.example/f.woff2”. That host learns who reads this page.",
            await _site.LinesAsync("privacy"));
    }

    [Fact]
    public async Task Inline_script_is_an_error_on_our_own_site_and_let_alone_elsewhere()
    {
        _site.With("index.html", Checked.Page("<script>go()</script>"));
        Assert.Empty((await _site.RunAsync("privacy")).Findings);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single((await _site.WithManifest().RunAsync("privacy")).Findings).Severity);
    }
}
