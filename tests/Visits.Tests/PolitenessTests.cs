using System.Collections.Concurrent;
using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;
using ClinicSite.Visits;
using ClinicSite.Visits.Asking;
using ClinicSite.Visits.Robots;

namespace ClinicSite.Tests;

/// <summary>Nobody is asked more often, faster or further than he wants.</summary>
public sealed class PolitenessTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", false)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /open", "/open/a", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", false)]
    [InlineData("User-agent: *\nDisallow: /a?x=", "/a?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: clinicsite/1.0\nDisallow: /x", "/a", false)]
    [InlineData("User-agent: ClinicSite\nUser-agent: Other\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: ClinicSite\nDisallow: /a\n\nUser-agent: Other\nDisallow: /b\n\nUser-agent: clinicsite\nDisallow: /c", "/c", true)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", false)]
    [InlineData("Disallow: /", "/a", false)]
    [InlineData("\uFEFFuser-agent : * # all\r\nDISALLOW : /a # this\r\n", "/a", true)]
    [InlineData("<!doctype html><title>Not found</title>", "/a", false)]
    public void A_robots_file_is_read_as_the_standard_says(string text, string path, bool forbids) =>
        Assert.Equal(forbids, RobotsText.Read(text, "ClinicSite").Forbids(new Uri("https://site.org" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: clinicsite\nCrawl-delay: 4\n\nUser-agent: *\nCrawl-delay: 9", 4)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0)]
    public void A_delay_is_read(string text, double seconds) =>
        Assert.Equal(seconds, RobotsText.Read(text, "ClinicSite").Delay?.TotalSeconds ?? 0);

    [Theory]
    [InlineData(200, "User-agent: *\nDisallow: /a", "its robots.txt asks programs to stay away")]
    [InlineData(200, "User-agent: *\nCrawl-delay: 600", "its robots.txt asks for 600 seconds between two requests")]
    [InlineData(500, "", "its robots.txt cannot be had, so it may be asking programs to stay away")]
    public async Task Where_programs_are_asked_to_stay_away_none_goes(int status, string robots, string reason)
    {
        await using var server = new RegistryServer((path, _) => path == "/robots.txt" ? new Reply(status, robots, "Content-Type: text/plain") : new Reply(204, ""));
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"{server.Address}a");
        Assert.Equal((LinkResult.Robots, reason), (entry.Result, entry.Reason));
        Assert.All(server.Requests, request => Assert.StartsWith("/robots.txt", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_robots_file_at_the_end_of_a_redirect_counts_as_well()
    {
        await using var other = new RegistryServer((path, _) => path == "/robots.txt" ? new Reply(200, "User-agent: *\nDisallow: /", "Content-Type: text/plain") : new Reply(204, ""));
        await using var server = new RegistryServer((path, _) => path == "/robots.txt" ? Reply.NotFound : new Reply(301, "", $"Location: {other.Address}b"));
        using var run = new VisitRun();
        var entry = await run.VisitAsync($"{server.Address}a");
        Assert.Equal((LinkResult.Robots, $"it leads to “{other.Address}b”, and there its robots.txt asks programs to stay away"), (entry.Result, entry.Reason));
    }

    [Fact]
    public async Task A_host_gets_few_requests_at_once_and_its_robots_file_one()
    {
        var (now, most, gate) = (0, 0, new Lock());
        await using var server = new RegistryServer((path, _) =>
        {
            var open = Interlocked.Increment(ref now);
            lock (gate) most = Math.Max(most, open);
            Thread.SpinWait(200_000);
            Interlocked.Decrement(ref now);
            return path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : new Reply(204, "");
        });
        using var run = new VisitRun();
        await run.RunAsync([.. Enumerable.Range(0, 40).Select(number => $"{server.Address}{number}")]);
        Assert.Equal(1, server.Requests.Count(request => request.Contains("/robots.txt", StringComparison.Ordinal)));
        Assert.True(most <= 2, $"{most} at once");
    }

    [Fact]
    public async Task The_time_between_requests_is_what_the_robots_file_asks_for()
    {
        using var run = new VisitRun();
        var asked = new ConcurrentQueue<DateTimeOffset>();
        await using var server = new RegistryServer((path, _) =>
        {
            asked.Enqueue(run.Options.Time.GetUtcNow());
            return path == "/robots.txt" ? new Reply(200, "User-agent: *\nCrawl-delay: 10", "Content-Type: text/plain") : new Reply(204, "", "Content-Type: image/png");
        });
        await run.RunAsync([.. Enumerable.Range(0, 4).Select(number => $"{server.Address}{number}")]);
        Assert.Equal(5, asked.Count);
        Assert.True(asked.Max() - asked.Min() >= TimeSpan.FromSeconds(30), $"all within {asked.Max() - asked.Min()}");
    }

    [Fact]
    public async Task Turns_come_at_even_intervals_and_not_before_a_host_wants()
    {
        var time = new JumpingTime();
        using var turns = new HostTurns(new VisitOptions { Today = VisitRun.Today, Time = time, Interval = TimeSpan.FromSeconds(2) });
        var taken = new List<double>();
        for (var turn = 0; turn < 6; turn++)
        {
            if (turn == 2) turns.SlowDown(TimeSpan.FromSeconds(5));
            if (turn == 4) turns.Hold(TimeSpan.FromSeconds(60));
            using var _ = await turns.TakeAsync(TestContext.Current.CancellationToken);
            taken.Add(time.Elapsed.TotalSeconds);
        }

        Assert.Equal([0, 2, 4, 9, 69, 74], taken);
    }

    [Fact]
    public async Task Whoever_is_visited_reads_who_visits_and_for_whom()
    {
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : new Reply(204, ""));
        using var run = new VisitRun();
        await run.VisitAsync($"{server.Address}a");
        Assert.All(server.Requests, request => Assert.Matches(@"User-Agent: ClinicSite/\d+\.\d+\.\d+ \(links of https://clinic\.example\)", request));
    }

    [Fact]
    public async Task A_host_that_never_answers_is_not_asked_for_each_of_its_pages()
    {
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : Reply.Close);
        using var run = new VisitRun();
        run.Options = run.Options with { RequestsPerHost = 1 };
        var result = await run.RunAsync([.. Enumerable.Range(0, 30).Select(number => $"{server.Address}{number}")]);
        Assert.Equal(30, result.Visited);
        Assert.Equal(3, server.Requests.Select(request => request.Split('\n')[0].Split(' ')[^1]).Distinct().Count(path => path != "/robots.txt"));
    }

}
