using System.Text;
using ClinicSite.Checks;

namespace ClinicSite.Tests.Robustness;

/// <summary>Folders as they are found: a right answer or a finding, never a crash.</summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_link_that_leads_round_in_circles_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege there");
        _site.With("a/index.html", Checked.Page("")).With("index.html", Checked.Page("<a href=\"a/\">x</a> <a href=\"a/circle/a/\">x</a>"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "a", "circle"), _site.Folder);
        File.CreateSymbolicLink(Path.Combine(_site.Folder, "self.html"), Path.Combine(_site.Folder, "self.html"));
        var result = await _site.RunAsync("links");
        Assert.Equal((CheckStatus.Ran, 2), (result.Status, result.PagesSeen.Count));
    }

    [Fact]
    public async Task A_linked_directory_is_a_directory_of_the_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege there");
        _site.With("a/b.html", Checked.Page("")).With("index.html", Checked.Page("<a href=\"a/b.html\">x</a> <a href=\"alias/b.html\">x</a> <a href=\"alias/gone.html\">x</a>"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "alias"), Path.Combine(_site.Folder, "a"));
        Assert.Equal("index.html(10,55): CLN4001: The link to “alias/gone.html” leads nowhere: the site has no “alias/gone.html”.", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task A_page_that_cannot_be_opened_is_a_finding_and_the_check_says_that_it_did_not_see_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "names are Unicode there");
        _site.With("index.html", Checked.Page("")).With("gone.html", Checked.Page(""));
        var target = _site.Target();
        File.Delete(Path.Combine(_site.Folder, "gone.html"));
        var result = await StaticChecks.Create(["html"]).Single().RunAsync(target, TestContext.Current.CancellationToken);
        Assert.Equal(CheckStatus.Failed, result.Status);
        Assert.Equal(["index.html"], result.PagesSeen);
        Assert.Contains(result.Findings, finding => finding.Descriptor.Id == "CLN6034" && finding.Pages[0].Page == "gone.html");
    }

    [Theory]
    [InlineData("with space.html", "with%20space.html")]
    [InlineData("100%.html", "100%25.html")]
    [InlineData("a%20b.html", "a%2520b.html")]
    [InlineData("été-日本.html", "%C3%A9t%C3%A9-%E6%97%A5%E6%9C%AC.html")]
    [InlineData("été-日本.html", "été-日本.html")]
    [InlineData("a+b&c.html", "a+b&amp;c.html")]
    [InlineData("a#b.html", "a%23b.html")]
    [InlineData("a?b.html", "a%3Fb.html")]
    public async Task A_name_of_any_letters_is_found_by_its_escapes(string file, string address)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names cannot be there");
        _site.With("index.html", Checked.Page($"<a href=\"{address}\">x</a>")).With(file, Checked.Page(""));
        Assert.Equal("", await _site.LinesAsync("links"));
    }

    [Fact]
    public async Task A_name_as_long_as_a_file_system_allows_is_found()
    {
        var name = new string('a', 250) + ".html";
        _site.With("index.html", Checked.Page($"<a href=\"{name}\">x</a> <a href=\"{new string('b', 5000)}\">x</a>")).With(name, Checked.Page(""));
        Assert.StartsWith("index.html(10,", await _site.LinesAsync("links"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no pipes in folders there");
        _site.With("index.html", Checked.Page(""));
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_site.Folder, "pipe.html"));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("CLN6029", await _site.LinesAsync("html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("links")]
    [InlineData("html")]
    [InlineData("metadata")]
    [InlineData("privacy")]
    public async Task Bytes_that_mean_nothing_do_no_harm(string check)
    {
        var random = new Random(20261123);
        var pieces = "<a href=|<p>|</p>|<svg>|<table>|<td>|<!--|-->|\"|'|>|&#|&amp|<script>|</script>|<style>|url(|\0|\ufffd|<template>|</template>|<title>|<meta name=robots content=|<base href=|{|\"@context\"|<form>|</form>|<li>|</a>|<math>|]]>|<![CDATA[|=|/|\n".Split('|');
        for (var page = 0; page < 150; page++)
        {
            var bytes = new List<byte>();
            for (var piece = 0; piece < 120; piece++) bytes.AddRange(random.Next(4) == 0 ? [(byte)random.Next(256)] : Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
            _site.With($"{page}.html");
            File.WriteAllBytes(Path.Combine(_site.Folder, $"{page}.html"), [.. bytes]);
        }

        var result = await _site.RunAsync(check);
        Assert.Equal((CheckStatus.Ran, 150), (result.Status, result.PagesSeen.Count));
    }

    [Fact]
    public async Task UTF_16_is_read_and_told()
    {
        _site.With("index.html", "").With("b.html", Checked.Page(""));
        File.WriteAllText(Path.Combine(_site.Folder, "index.html"), Checked.Page("<a href=\"b.html\">x</a> <a href=\"gone.html\">x</a>"), Encoding.Unicode);
        Assert.Contains("CLN4001", await _site.LinesAsync("links"), StringComparison.Ordinal);
        Assert.Contains("the file is saved as UTF-16", await _site.LinesAsync("html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_counts_letters_not_bytes()
    {
        _site.With("index.html", Checked.Page("<p>日本😀</p><a href=\"gone.html\">x</a>"));
        Assert.StartsWith("index.html(10,12): CLN4001", await _site.LinesAsync("links"), StringComparison.Ordinal);
    }
}
