using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using ClinicSite.Publishing;
using ClinicSite.Tests.Verification;

namespace ClinicSite.Tests.Publishing;

/// <summary>The client of Netlify's API against a fake of it on this machine.</summary>
public sealed class NetlifyHostTests(CheckedSite audited) : IClassFixture<CheckedSite>, IDisposable
{
    private readonly CopiedSite _site = audited.Copy();
    private readonly FastTime _time = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_file_goes_live_under_the_digest_of_its_bytes()
    {
        var netlify = new FakeNetlify();
        var live = await PublishAsync(netlify);
        Assert.Equal(("deploy-1", "https://clinic.example"), (live.Id, live.Url));
        Assert.Equal(
            Directory.EnumerateFiles(_site.At("output"), "*", SearchOption.AllDirectories).Select(file => $"/{Path.GetRelativePath(_site.At("output"), file)} {Sha1(file)}").Order(StringComparer.Ordinal),
            netlify.Live!.Select(file => $"{file.Key} {file.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_Netlify_has_is_not_sent_again()
    {
        var netlify = new FakeNetlify();
        await PublishAsync(netlify);
        netlify.Requests.Clear();
        await PublishAsync(netlify);
        Assert.DoesNotContain(netlify.Requests, request => request.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_leaves_live_what_is_live()
    {
        var netlify = new FakeNetlify();
        var draft = await PublishAsync(netlify, draft: true);
        Assert.Equal("https://deploy-1--clinic.example", draft.Url);
        Assert.Null(netlify.Live);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_that_passes_is_waited_out(int status)
    {
        var netlify = new FakeNetlify { Before = (request, times) => request.Method == HttpMethod.Post && times == 1 ? Busy(status) : null };
        var start = _time.GetTimestamp();
        await PublishAsync(netlify);
        Assert.NotNull(netlify.Live);
        Assert.True(_time.GetElapsedTime(start) >= TimeSpan.FromSeconds(7), "It did not wait as long as it was asked to.");
    }

    [Fact]
    public async Task A_Netlify_that_stays_down_leaves_live_what_was_live()
    {
        var netlify = new FakeNetlify { Before = (request, _) => request.Method == HttpMethod.Put ? new HttpResponseMessage(HttpStatusCode.BadGateway) : null };
        await FailsAsync(netlify, "Netlify answered 502. What was live still is.");
        Assert.Null(netlify.Live);
    }

    [Fact]
    public async Task A_connection_that_breaks_half_way_leaves_live_what_was_live()
    {
        var sent = 0;
        var netlify = new FakeNetlify { Before = (request, _) => request.Method == HttpMethod.Put && ++sent > 3 ? throw new HttpRequestException("The line broke.") : null };
        await FailsAsync(netlify, "Netlify could not be reached, 5 times: The line broke.");
        Assert.Null(netlify.Live);
    }

    [Fact]
    public async Task A_Netlify_that_stalls_is_left_after_its_time() =>
        await FailsAsync(new FakeNetlify { Stalls = true }, "Netlify could not be reached, 5 times: no answer in 20 seconds.");

    [Fact]
    public async Task A_deploy_that_ends_in_an_error_says_why()
    {
        var netlify = new FakeNetlify { Breaks = true };
        await FailsAsync(netlify, "Netlify could not make the deploy: The disk is full.");
        Assert.Null(netlify.Live);
    }

    [Fact]
    public async Task A_Netlify_that_asks_for_what_is_not_there_is_not_believed()
    {
        var netlify = new FakeNetlify { AsksFor = "0000000000000000000000000000000000000000" };
        await FailsAsync(netlify, "Netlify asks for a file that this site does not have.");
        Assert.Null(netlify.Live);
    }

    [Fact]
    public async Task A_deploy_that_never_ends_is_given_up()
    {
        var netlify = new FakeNetlify { Before = (request, _) => request.Method == HttpMethod.Get ? Json("""{"id": "deploy-1", "state": "preparing"}""") : null };
        await FailsAsync(netlify, "has not finished the deploy deploy-1 in 0.5 minutes; its last word was \"preparing\"");
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_is_said_so_and_never_shown()
    {
        var error = await FailsAsync(new FakeNetlify(), "Netlify does not accept the token.", token: "wrong-token");
        Assert.DoesNotContain("wrong-token", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_Netlify_does_not_know_is_said_so() => await FailsAsync(new FakeNetlify(), "Netlify knows no such site.", site: "another");

    [Fact]
    public async Task A_file_that_changes_on_its_way_stops_the_deploy()
    {
        var netlify = new FakeNetlify
        {
            Before = (request, _) =>
            {
                if (request.Method == HttpMethod.Post) File.AppendAllText(_site.At("output/index.html"), "!");
                return null;
            },
        };
        await FailsAsync(netlify, "\"index.html\" changed after the gate had let it through.");
        Assert.Null(netlify.Live);
    }

    [Fact]
    public async Task What_was_live_is_put_back_by_its_deploy()
    {
        var netlify = new FakeNetlify();
        var log = new DeploymentLog(_site.At(".clinicsite/deployments.jsonl"));
        var publisher = new Publisher(Host(netlify), log, _time);
        var first = await publisher.PublishAsync(Site(), "c0ffee", default);
        var before = netlify.Live;
        File.AppendAllText(_site.At("input/conditions/migraine.md"), "\nAnother sentence.\n");
        Assert.Equal(0, (await CheckedSite.CheckAsync(_site.Folder)).ExitCode);
        await publisher.PublishAsync(Site(), "decaf", default);
        Assert.NotEqual(before, netlify.Live);
        await publisher.RollBackAsync(first.Digest[..8], default);
        Assert.Equal(before, netlify.Live);
        Assert.Equal([("publish", "c0ffee"), ("publish", "decaf"), ("rollback", "c0ffee")], log.Read().Select(line => (line.Action, line.Commit)));
    }

    [Fact]
    public async Task The_command_asks_for_a_token_before_anything_else()
    {
        Assert.Null(Environment.GetEnvironmentVariable("NETLIFY_AUTH_TOKEN"));
        var publish = await _site.PublishAsync("--netlify", FakeNetlify.Site);
        Assert.Equal((2, "Netlify asks who is publishing: set NETLIFY_AUTH_TOKEN to a personal access token that may deploy this site."), (publish.ExitCode, publish.Errors.Trim()));
    }

    private async Task<HostedSite> PublishAsync(FakeNetlify netlify, bool draft = false) => await Host(netlify, draft: draft).PublishAsync(Site(), default);

    private async Task<PublishException> FailsAsync(FakeNetlify netlify, string message, string token = FakeNetlify.Token, string site = FakeNetlify.Site)
    {
        var error = await Assert.ThrowsAsync<PublishException>(() => Host(netlify, token, site).PublishAsync(Site(), default));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        return error;
    }

    private NetlifyHost Host(FakeNetlify netlify, string token = FakeNetlify.Token, string site = FakeNetlify.Site, bool draft = false) =>
        new(new NetlifyApi(new HttpClient(netlify) { BaseAddress = new Uri("https://netlify.example/api/v1/") }, token, _time) { AnswerTime = TimeSpan.FromSeconds(20), LongestWait = TimeSpan.FromSeconds(30) }, site, draft);

    private SiteToPublish Site()
    {
        var verdict = _site.Ask();
        Assert.True(verdict.Passed);
        return new SiteToPublish(_site.At("output"), verdict.Manifest!, verdict.Digest);
    }

    private static HttpResponseMessage Busy(int status) => new((HttpStatusCode)status) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)) } };

    private static HttpResponseMessage Json(string text) => new() { Content = new StringContent(text) };

    [SuppressMessage("Security", "CA5350", Justification = "It is the name Netlify asks for.")]
    private static string Sha1(string file) => Convert.ToHexStringLower(SHA1.HashData(File.ReadAllBytes(file)));
}
