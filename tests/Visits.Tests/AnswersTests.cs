using System.Globalization;
using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests;

/// <summary>Whatever a site does comes to a word in the ledger.</summary>
public sealed class AnswersTests
{
    private const string Page = "<!doctype html><title>Migraine</title><p>x";

    /// <summary>What a site does, what the ledger says then, and why.</summary>
    public static TheoryData<string, LinkResult, string> Behaviours => new()
    {
        { "page", LinkResult.Alive, "" },
        { "204", LinkResult.Alive, "" },
        { "picture", LinkResult.Alive, "" },
        { "endless", LinkResult.Alive, "" },
        { "unpackable", LinkResult.Alive, "" },
        { "500, then a page", LinkResult.Alive, "" },
        { "HEAD 405", LinkResult.Alive, "" },
        { "HEAD 404", LinkResult.Alive, "" },
        { "HEAD closes", LinkResult.Alive, "" },
        { "cookie", LinkResult.Alive, "" },
        { "404", LinkResult.Dead, "it answers 404" },
        { "410", LinkResult.Dead, "it answers 410" },
        { "500", LinkResult.Dead, "it answers 500" },
        { "HEAD 200", LinkResult.Dead, "it answers 404" },
        { "circle", LinkResult.Dead, "it leads round in a circle" },
        { "chain", LinkResult.Dead, "it leads on more than 10 times" },
        { "file", LinkResult.Dead, "it leads to an address that is not of the web (file:)" },
        { "nowhere", LinkResult.Dead, "it answers 302 and says not where to" },
        { "close", LinkResult.Dead, "the connection ends before the answer does" },
        { "half", LinkResult.Dead, "the connection ends before the answer does" },
        { "babble", LinkResult.Dead, "what it answers is not HTTP" },
        { "401", LinkResult.Unclear, "it answers 401" },
        { "403", LinkResult.Unclear, "it answers 403" },
        { "400", LinkResult.Unclear, "it answers 400" },
        { "451", LinkResult.Unclear, "it answers 451" },
        { "999", LinkResult.Unclear, "it answers 999" },
        { "429", LinkResult.Unclear, "it answers 429" },
        { "429 for an hour", LinkResult.Unclear, "it answers 429 and wants to be left alone for 60 minutes" },
        { "503 of a wall", LinkResult.Unclear, "it answers 503" },
    };

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task What_a_site_does_comes_to_one_word(string what, LinkResult result, string reason)
    {
        await using var server = new RegistryServer((path, times) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : Behave(what, path, times));
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"{server.Address}a/migraine");
        Assert.Equal((result, reason, VisitRun.Today), (entry.Result, entry.Reason, entry.Checked));
        Assert.Equal(result == LinkResult.Dead ? VisitRun.Today : null, entry.DeadSince);
    }

    [Fact]
    public async Task A_stalling_site_is_left_after_its_time_and_asked_again()
    {
        await using var server = new RegistryServer((path, times) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : Reply.Stall);
        using var run = new VisitRun();
        run.Options = run.Options with { RequestTimeout = TimeSpan.FromSeconds(20) };
        Assert.Equal("it does not answer within 20 seconds", (await run.VisitAsync($"{server.Address}a")).Reason);
        Assert.Equal((1, 3), (server.Requests.Count(request => request.StartsWith("HEAD /a", StringComparison.Ordinal)), server.Requests.Count(request => request.StartsWith("/a", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("30")]
    [InlineData("date")]
    public async Task Whoever_says_when_to_come_again_is_asked_then_and_not_before(string retryAfter)
    {
        using var run = new VisitRun();
        var time = run.Options.Time;
        var asked = new List<DateTimeOffset>();
        await using var server = new RegistryServer((path, times) =>
        {
            if (path.EndsWith("/robots.txt", StringComparison.Ordinal)) return Reply.NotFound;
            var now = time.GetUtcNow();
            lock (asked) asked.Add(now);
            var header = retryAfter == "date" ? now.AddSeconds(31).ToString("R", CultureInfo.InvariantCulture) : retryAfter;
            return path.StartsWith("HEAD", StringComparison.Ordinal) ? new Reply(429, "", $"Retry-After: {header}") : new Reply(200, Page, "Content-Type: text/html");
        });
        Assert.Equal(LinkResult.Alive, (await run.VisitAsync($"{server.Address}a")).Result);
        Assert.Equal(2, asked.Count);
        Assert.True(asked[1] - asked[0] >= TimeSpan.FromSeconds(29), $"after {asked[1] - asked[0]}");
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_dead_and_one_that_nobody_could_be_asked_for_is_not()
    {
        using var run = new VisitRun();
        Assert.Equal((LinkResult.Dead, "no host has this name"), ((await run.VisitAsync("http://gone.org/")) is var gone ? (gone.Result, gone.Reason) : default));
        var result = await run.RunAsync(["http://offline.org/"]);
        Assert.Equal(("http://offline.org/", "nobody could be asked for its name"), Assert.Single(result.NotVisited));
        Assert.Null(run.Ledger.Find("http://offline.org/"));
    }

    private static Reply Behave(string what, string path, int times)
    {
        var isHead = path.StartsWith("HEAD ", StringComparison.Ordinal);
        var page = new Reply(200, Page, "Content-Type: text/html");
        return what switch
        {
            "page" => page,
            "picture" => new Reply(200, "x", "Content-Type: image/png"),
            "endless" => isHead ? page : Reply.Endless,
            "unpackable" => new Reply(200, "no gzip at all", "Content-Type: text/html", "Content-Encoding: gzip"),
            "500, then a page" => !isHead && times > 1 ? page : new Reply(500, ""),
            "HEAD 405" => isHead ? new Reply(405, "") : page,
            "HEAD 404" => isHead ? Reply.NotFound : page,
            "HEAD closes" => isHead ? Reply.Close : page,
            "HEAD 200" => isHead ? page : Reply.NotFound,
            "cookie" => times > 1 ? page : new Reply(302, "", "Location: /a/migraine", "Set-Cookie: seen=1"),
            "circle" => new Reply(302, "", path.EndsWith("/b", StringComparison.Ordinal) ? "Location: /a/migraine" : "Location: /b"),
            "chain" => new Reply(301, "", $"Location: {path.Split(' ')[^1]}x"),
            "file" => new Reply(302, "", "Location: file:///etc/passwd"),
            "nowhere" => new Reply(302, ""),
            "close" => Reply.Close,
            "half" => isHead ? page : page with { Kind = ReplyKind.Half },
            "babble" => new Reply(-1, ""),
            "429 for an hour" => new Reply(429, "", "Retry-After: 3600"),
            "503 of a wall" => new Reply(503, "", "Server: cloudflare"),
            _ => new Reply(int.Parse(what, CultureInfo.InvariantCulture), ""),
        };
    }
}
