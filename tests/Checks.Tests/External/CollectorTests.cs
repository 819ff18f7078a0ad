using ClinicSite.Checks.External;

namespace ClinicSite.Tests.External;

public sealed class CollectorTests : IDisposable
{
    private readonly Checked _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_address_of_another_site_is_collected_once_and_none_that_only_a_form_knows()
    {
        _site.With("index.html", Checked.Page("""
            <a href="https://a.org/#one">x</a> <a href="https://a.org/#two">x</a> <a href="//b.org">x</a> <img src="https://c.org/x.png" alt="x">
            <blockquote cite="https://d.org/">x</blockquote> <form action="https://form.org/"></form> <a href="https://clinic.example/">x</a>
            <a href="mailto:ada@a.org">x</a> <template><a href="https://template.org/">x</a></template> <a href="https://clinic-b.example/">x</a>
            """)).With("style.css", "@import url(https://e.org/a.css);").With("feed.xml", "<rss><channel><link>https://f.org/</link></channel></rss>");
        Assert.Equal(
            ["https://a.org/", "https://b.org/", "https://c.org/x.png", "https://d.org/", "https://e.org/a.css", "https://f.org/"],
            await ExternalLinkCollector.CollectAsync(_site.Target(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task On_our_own_site_addresses_never_visited_are_one_note()
    {
        _site.WithManifest().With("index.html", Checked.Page("<a href=\"https://a.org/\">x</a> <a href=\"https://b.org/\">x</a>"));
        var note = Assert.Single((await _site.RunAsync("links")).Findings, finding => finding.Descriptor.Id == "CLN4028");
        Assert.Equal("2 of 2 addresses of other sites were not visited in the last 30 days, such as “https://a.org/”.", note.Message);
        Assert.Empty(note.Pages);
    }
}
