using ClinicSite.Checks.External;
using ClinicSite.Tests.Support;
using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests;

/// <summary>What was learnt is kept, whatever ends the visits, and nothing is written down that nobody learnt.</summary>
public sealed class LedgerTests
{
    [Fact]
    public async Task What_was_visited_lately_is_not_visited_again()
    {
        await using var server = Serve();
        using var run = new VisitRun();
        await run.VisitAsync($"{server.Address}a");
        var asked = server.Requests.Count;
        Assert.Equal(0, (await run.RunAsync([$"{server.Address}a"])).Visited);
        run.Options = run.Options with { Today = VisitRun.Today.AddDays(6) };
        Assert.Equal(0, (await run.RunAsync([$"{server.Address}a"])).Visited);
        Assert.Equal(asked, server.Requests.Count);
        run.Options = run.Options with { Today = VisitRun.Today.AddDays(7) };
        Assert.Equal(1, (await run.RunAsync([$"{server.Address}a"])).Visited);
    }

    [Fact]
    public async Task Visits_that_are_broken_off_keep_what_they_learnt()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new RegistryServer((path, _) =>
        {
            if (path.EndsWith("/3", StringComparison.Ordinal)) stop.Cancel();
            return path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : path.EndsWith("/3", StringComparison.Ordinal) ? Reply.Stall : new Reply(204, "", "Content-Type: image/png");
        });
        using var run = new VisitRun();
        run.Options = run.Options with { RequestsPerHost = 1 };
        string[] addresses = [.. Enumerable.Range(0, 6).Select(number => $"{server.Address}{number}")];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.RunAsync(addresses, stop.Token));
        Assert.Equal([true, true, true, false, false, false], addresses.Select(address => run.Ledger.Find(address) is not null));
    }

    [Fact]
    public async Task When_the_time_is_over_the_rest_is_said_not_to_have_been_visited()
    {
        await using var server = new RegistryServer((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound
            : path.EndsWith("/1", StringComparison.Ordinal) ? Reply.Stall : new Reply(204, "", "Content-Type: image/png"));
        using var run = new VisitRun();
        run.Options = run.Options with { RequestsPerHost = 1, OverallTimeout = TimeSpan.FromMinutes(1) };
        var result = await run.RunAsync([.. Enumerable.Range(0, 3).Select(number => $"{server.Address}{number}")]);
        Assert.Equal(1, result.Visited);
        Assert.Equal([$"{server.Address}1", $"{server.Address}2"], result.NotVisited.Select(one => one.Address));
        Assert.All(result.NotVisited, one => Assert.Equal("the time for all visits, 1 minutes, was over", one.Reason));
    }

    [Fact]
    public async Task A_machine_without_a_network_calls_nobody_dead()
    {
        using var run = new VisitRun();
        var result = await run.RunAsync(["http://a.org/", "http://b.org/", "http://c.org/"]);
        Assert.True(result.IsOffline);
        Assert.Equal((0, 3), (result.Visited, result.NotVisited.Count));
        Assert.False(File.Exists(LinkLedger.PathIn(run.Site)));
    }

    [Fact]
    public async Task As_soon_as_one_host_answers_the_others_are_dead()
    {
        await using var server = Serve();
        using var run = new VisitRun();
        var result = await run.RunAsync(["http://a.org/", "http://b.org/", "http://c.org/", $"{server.Address}a"]);
        Assert.Equal((false, 4), (result.IsOffline, result.Visited));
        Assert.Equal(LinkResult.Dead, run.Ledger.Find("http://c.org/")!.Result);
    }

    private static RegistryServer Serve() =>
        new((path, _) => path.EndsWith("/robots.txt", StringComparison.Ordinal) ? Reply.NotFound : new Reply(204, ""));
}
