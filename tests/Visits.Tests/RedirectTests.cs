using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests;

/// <summary>Where addresses lead in the end, and pages that are answered with 200 and are not there.</summary>
public sealed class RedirectTests
{
    private const string NotFound = "<!doctype html><title>Page not found – Harbor</title><p>Sorry.";

    [Fact]
    public async Task What_moved_for_good_has_a_new_address_up_to_the_first_redirect_that_is_not_for_good()
    {
        await using var server = Serve(path => path switch
        {
            "/old" => new Reply(301, "", "Location: /new#part"),
            "/new" => new Reply(308, "", "Location: /newest"),
            "/newest" => new Reply(302, "", "Location: /today"),
            "/moody" => new Reply(302, "", "Location: /old"),
            _ => new Reply(200, "<title>x</title>", "Content-Type: text/html"),
        });
        using var run = new VisitRun();
        await run.RunAsync([At(server, "old"), At(server, "moody")]);
        var (old, moody) = (run.Ledger.Find(At(server, "old"))!, run.Ledger.Find(At(server, "moody"))!);
        Assert.Equal((LinkResult.Alive, At(server, "newest"), At(server, "today")), (old.Result, old.MovedTo, old.Final));
        Assert.Equal((LinkResult.Alive, null, At(server, "today")), (moody.Result, moody.MovedTo, moody.Final));
    }

    [Fact]
    public async Task An_address_that_leads_to_a_missing_page_is_dead()
    {
        await using var server = Serve(path => path == "/old" ? new Reply(301, "", "Location: /new") : Reply.NotFound);
        using var run = new VisitRun();
        var entry = await run.VisitAsync(At(server, "old"));
        Assert.Equal((LinkResult.Dead, 404, $"it leads to “{At(server, "new")}”, and there it answers 404", null), (entry.Result, entry.Status, entry.Reason, entry.MovedTo));
    }

    [Fact]
    public async Task A_page_that_says_not_found_is_dead_if_the_site_says_so_of_every_address()
    {
        await using var server = Serve(_ => new Reply(200, NotFound, "Content-Type: text/html"));
        using var run = new VisitRun();
        var entry = await run.VisitAsync(At(server, "a/gone.html"));
        Assert.Equal((LinkResult.Dead, "it shows a page with the title “page not found – harbor”, as addresses do there that do not exist"), (entry.Result, entry.Reason));
        Assert.Contains(server.Requests, request => request.StartsWith("/a/no-such-page-", StringComparison.Ordinal) && request.Split('\n')[0].EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_about_pages_that_are_not_found_is_alive()
    {
        await using var server = Serve(path => path == "/what-is-404" ? new Reply(200, "<title>What does 404 mean?</title>", "Content-Type: text/html") : Reply.NotFound);
        using var run = new VisitRun();
        Assert.Equal(LinkResult.Alive, (await run.VisitAsync(At(server, "what-is-404"))).Result);
    }

    [Theory]
    [InlineData(true, LinkResult.Dead)]
    [InlineData(false, LinkResult.Alive)]
    public async Task A_deep_address_that_ends_at_the_home_page_is_dead_if_every_address_does(bool every, LinkResult result)
    {
        await using var server = Serve(path => path == "/" ? new Reply(200, "<title>Harbor</title>", "Content-Type: text/html")
            : every || path == "/a/start" ? new Reply(301, "", "Location: /") : Reply.NotFound);
        using var run = new VisitRun();
        var entry = await run.VisitAsync(At(server, "a/start"));
        Assert.Equal(result, entry.Result);
        Assert.Equal(every ? $"it leads to “{server.Address}”, as addresses do there that do not exist" : "", entry.Reason);
    }

    private static RegistryServer Serve(Func<string, Reply> answer) =>
        new((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : answer(path.Split(' ')[^1]));

    private static string At(RegistryServer server, string path) => server.Address + path;
}
