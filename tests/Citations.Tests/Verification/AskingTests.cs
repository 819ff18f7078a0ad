using System.Diagnostics;
using ClinicSite.Citations.Verification;

namespace ClinicSite.Tests.Verification;

/// <summary>Registries that do not behave: nothing they do may end the run, or pass for an answer.</summary>
public sealed class AskingTests
{
    /// <summary>The first breaks the JSON as often as not, the second what it says.</summary>
    private static readonly string[] Damages = ["{}[],:\"0\\\u001b<\u202e", "0aé<.- \u202e"];

    /// <summary>What Crossref does, and why the entry then stays unverified.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "malformed", "its answer is not the JSON of a work" },
        { "html", "its answer is not the JSON of a work" },
        { "empty", "its answer is not the JSON of a work" },
        { "deep", "its answer is not the JSON of a work" },
        { "no DOI", "its answer is not the JSON of a work" },
        { "half a letter", "its answer is not the JSON of a work" },
        { "gzip", "its answer cannot be unpacked" },
        { "br", "its answer cannot be unpacked" },
        { "endless", "its answer is longer than 1024 KB" },
        { "500", "it answered 500" },
        { "400", "it answered 400" },
        { "close", "The response ended prematurely" },
        { "later", "it answered 429 and wants to be left alone for 60 minutes" },
        { "file", "it redirects to an address that is not of the web (file:)" },
        { "circle", "it redirects more than 5 times" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_answer_that_cannot_be_used_is_a_reason_and_never_a_verification(string fault, string reason)
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/pubmed", StringComparison.Ordinal) ? Records.Answer(path) : Misbehave(fault));
        using var run = new VerifyRun();
        var result = await run.RunAsync(Records.Reference, run.Options(server));
        var found = Assert.Single(result.Findings);
        Assert.Equal(("CLN2175", 1, 0), (found.Descriptor.Id, result.NotAsked, result.Agreed));
        Assert.Contains(reason, found.Message, StringComparison.Ordinal);
        Assert.Equal(VerificationState.Never, run.StatusOf(Records.Reference).State);
    }

    [Theory]
    [InlineData("malformed")]
    [InlineData("html")]
    [InlineData("endless")]
    [InlineData("500")]
    [InlineData("close")]
    [InlineData("other")]
    public async Task The_same_holds_for_PubMed(string fault)
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/crossref", StringComparison.Ordinal) ? Records.Answer(path) : Misbehave(fault));
        using var run = new VerifyRun();
        var found = Assert.Single((await run.RunAsync(Records.Reference, run.Options(server))).Findings);
        Assert.StartsWith("PubMed could not be asked for reference \"goadsby2017\": ", found.Message);
        Assert.Equal(VerificationState.Never, run.StatusOf(Records.Reference).State);
    }

    [Fact]
    public async Task A_stalling_registry_is_left_after_its_time_and_asked_again()
    {
        await using var server = new RegistryServer((path, times) =>
            path.StartsWith("/crossref", StringComparison.Ordinal) && times == 1 ? Reply.Stall : Records.Answer(path));
        using var run = new VerifyRun();
        var options = run.Options(server) with { Asking = VerifyRun.Quick with { RequestTimeout = TimeSpan.FromSeconds(20) } };
        Assert.Empty((await run.RunAsync(Records.Reference, options)).Findings);
        Assert.Equal(2, server.CountOf("/crossref/works/"));
    }

    [Fact]
    public async Task A_registry_that_always_stalls_is_said_to_be_silent()
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/crossref", StringComparison.Ordinal) ? Reply.Stall : Records.Answer(path));
        using var run = new VerifyRun();
        var options = run.Options(server) with { Asking = VerifyRun.Quick with { RequestTimeout = TimeSpan.FromSeconds(20), Retries = 2 } };
        var found = Assert.Single((await run.RunAsync(Records.Reference, options)).Findings);
        Assert.Equal("Crossref could not be asked for reference \"goadsby2017\": it did not answer within 20 seconds.", found.Message);
        Assert.Equal(3, server.CountOf("/crossref/works/"));
    }

    [Fact]
    public async Task All_questions_together_have_a_time_and_what_was_answered_in_it_is_kept()
    {
        await using var server = new RegistryServer((path, _) => path.Contains("stalls", StringComparison.Ordinal) ? Reply.Stall : Records.Answer(path));
        using var run = new VerifyRun();
        var options = run.Options(server) with { Asking = VerifyRun.Quick with { OverallTimeout = TimeSpan.FromSeconds(60) } };
        var second = Records.Reference.Replace("goadsby2017", "stalls", StringComparison.Ordinal).Replace("NEJMoa1705848", "stalls", StringComparison.Ordinal);
        var result = await run.RunAsync($"[{Records.Reference}, {second}]", options);
        Assert.Contains("the time for all questions, 1 minutes, was over", result.Findings.Single(finding => finding.Descriptor.Id == "CLN2175").Message, StringComparison.Ordinal);
        Assert.Equal(VerificationState.Verified, run.StatusOf(Records.Reference).State);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_failure_that_passes_is_forgotten(int status)
    {
        await using var server = new RegistryServer((path, times) => times < 3 ? new Reply(status, "") : Records.Answer(path));
        using var run = new VerifyRun();
        var result = await run.RunAsync(Records.Reference, run.Options(server));
        Assert.Empty(result.Findings);
        Assert.Equal((3, 3, 1), (server.CountOf("/crossref/"), server.CountOf("/pubmed/"), result.Agreed));
    }

    [Fact]
    public async Task A_key_goes_to_PubMed_alone_and_into_no_finding_and_no_file()
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/pubmed", StringComparison.Ordinal) ? new Reply(500, "") : Records.Answer(path));
        using var run = new VerifyRun();
        var result = await run.RunAsync(Records.Reference, run.Options(server) with { PubMedKey = "abc123" });
        Assert.Equal(server.CountOf("/pubmed/"), server.CountOf("&api_key=abc123&id="));
        Assert.DoesNotContain(server.Requests, request => request.StartsWith("/crossref/", StringComparison.Ordinal) && request.Contains("abc123", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Findings, finding => finding.Message.Contains("abc123", StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFiles(run.Site, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("abc123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_lets_PubMed_be_asked_more_often()
    {
        var asked = new List<TimeSpan>();
        var clock = Stopwatch.StartNew();
        await using var server = new RegistryServer((path, _) =>
        {
            if (path.StartsWith("/pubmed", StringComparison.Ordinal)) asked.Add(clock.Elapsed);
            return Records.Answer(path);
        });
        using var run = new VerifyRun();
        var slow = VerifyRun.Quick with { PubMedPerSecond = 0.5, PubMedPerSecondWithKey = 1000, PubMedBatch = 1 };
        var two = $"[{Records.Reference}, {Records.Reference.Replace("goadsby2017", "other2017", StringComparison.Ordinal).Replace("29171821", "29171822", StringComparison.Ordinal)}]";
        await run.RunAsync(two, run.Options(server) with { PubMedKey = "abc123", Asking = slow });
        Assert.Equal(2, asked.Count);
        Assert.True(asked[1] - asked[0] < TimeSpan.FromSeconds(1), $"Asked again after {asked[1] - asked[0]}.");
    }

    [Fact]
    public async Task Whoever_asks_for_time_gets_it()
    {
        var asked = new List<TimeSpan>();
        var clock = Stopwatch.StartNew();
        await using var server = new RegistryServer((path, times) =>
        {
            if (!path.StartsWith("/crossref", StringComparison.Ordinal)) return Records.Answer(path);
            asked.Add(clock.Elapsed * 100);
            return times == 1 ? new Reply(429, "", "Retry-After: 7") : Records.Answer(path);
        });
        using var run = new VerifyRun();
        Assert.Empty((await run.RunAsync(Records.Reference, run.Options(server))).Findings);
        // A timer may be a millisecond or two early, which are a fifth of a second here.
        Assert.True(asked[1] - asked[0] >= TimeSpan.FromSeconds(6.5), $"Asked again after {asked[1] - asked[0]}.");
    }

    [Fact]
    public async Task A_registry_that_is_down_is_not_asked_for_every_entry()
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/crossref", StringComparison.Ordinal) ? new Reply(503, "") : Records.Answer(path));
        using var run = new VerifyRun();
        var many = string.Join(", ", Enumerable.Range(0, 20).Select(number => Records.Reference.Replace("goadsby2017", $"key{number}", StringComparison.Ordinal)));
        var result = await run.RunAsync($"[{many}]", run.Options(server));
        Assert.Equal("Crossref could not be asked for reference \"key0\" and 19 others: it answered 503.", Assert.Single(result.Findings).Message);
        Assert.Equal((20, 15), (result.NotAsked, server.CountOf("/crossref/")));
    }

    [Fact]
    public async Task A_redirect_within_the_web_is_followed()
    {
        await using var server = new RegistryServer((path, _) => path.StartsWith("/crossref", StringComparison.Ordinal)
            ? new Reply(301, "", "Location: /moved") : path is "/moved" ? Records.OfCrossref(Records.Crossref) : Records.Answer(path));
        using var run = new VerifyRun();
        Assert.Empty((await run.RunAsync(Records.Reference, run.Options(server))).Findings);
    }

    [Fact]
    public async Task Questions_say_who_asks_and_escape_the_DOI()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        var sici = "10.1002/(SICI)1097-0258(1998)17:15<1661::AID>3.0.CO;2-2#?";
        await run.RunAsync(Records.Reference.Replace("10.1056/NEJMoa1705848", sici, StringComparison.Ordinal), run.Options(server) with { MailTo = "ada@clinic.example" });
        var crossref = server.Requests.Single(request => request.StartsWith("/crossref", StringComparison.Ordinal));
        Assert.StartsWith($"/crossref/works/{Uri.EscapeDataString(sici)}?mailto=ada%40clinic.example\n", crossref);
        Assert.Matches("User-Agent: ClinicSite/[0-9.]+ \\(mailto:ada@clinic.example\\)", crossref);
        var pubmed = server.Requests.Single(request => request.StartsWith("/pubmed", StringComparison.Ordinal));
        Assert.StartsWith("/pubmed/esummary.fcgi?db=pubmed&version=2.0&retmode=json&tool=clinicsite&email=ada%40clinic.example&id=29171821\n", pubmed);
    }

    [Fact]
    public async Task PubMed_is_asked_in_batches_and_once_for_an_id_that_two_entries_have()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        var many = string.Join(", ", Enumerable.Range(1, 9).Select(number => $"{{\"id\": \"key{number}\", \"PMID\": \"{100 + (number / 2)}\"}}"));
        await run.RunAsync($"[{many}]", run.Options(server) with { Asking = VerifyRun.Quick with { PubMedBatch = 3 } });
        Assert.Equal(["100,101,102", "103,104"], server.Requests.Select(request => request.Split('\n')[0].Split("&id=")[1]).Order());
    }

    [Fact]
    public async Task The_pace_follows_what_Crossref_allows()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path) with { Headers = ["X-Rate-Limit-Limit: 20", "X-Rate-Limit-Interval: 1s"] });
        using var run = new VerifyRun();
        var many = string.Join(", ", Enumerable.Range(1, 4).Select(number => $"{{\"id\": \"key{number}\", \"DOI\": \"10.1000/{number}\"}}"));
        var clock = Stopwatch.StartNew();
        await run.RunAsync($"[{many}]", run.Options(server));
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(95), $"Four questions took {clock.Elapsed}; the second to the fourth are 50 ms apart.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_damage_to_an_answer_ends_the_run(int seed)
    {
        var (random, damages) = (new Random(seed), Damages[seed % 2]);
        await using var server = new RegistryServer((path, _) => Damage(Records.Answer(path), damages, random));
        using var run = new VerifyRun();
        var many = string.Join(", ", Enumerable.Range(1, 150).Select(number => Records.Reference
            .Replace("goadsby2017", $"key{number}", StringComparison.Ordinal).Replace("29171821", $"{number}", StringComparison.Ordinal)));
        var options = run.Options(server) with { UsesCache = false, Asking = VerifyRun.Quick with { PubMedBatch = 1, FailuresBeforeGivingUp = int.MaxValue } };
        var result = await run.RunAsync($"[{many}]", options);
        Assert.InRange(result.Findings.Count + result.NotAsked, 100, 3000);
        Assert.DoesNotContain(result.Findings, finding => finding.Message.Any(letter => letter is < ' ' or '\u202e'));
        // Some damage falls on what nobody compares.
        Assert.InRange(result.Agreed, 0, 75);
    }

    /// <summary>Some characters changed.</summary>
    private static Reply Damage(Reply reply, string damages, Random random)
    {
        lock (random)
        {
            var body = reply.Body.ToCharArray();
            for (var times = random.Next(1, 6); times > 0; times--) body[random.Next(body.Length)] = damages[random.Next(damages.Length)];
            return reply with { Body = new string(body) };
        }
    }

    private static Reply Misbehave(string fault) => fault switch
    {
        "malformed" => new Reply(200, "{\"status\": \"ok\", \"message\": {\"DOI\": \"10.1056/nejmoa1705848\", "),
        "html" => new Reply(200, "<!DOCTYPE html><title>Sign in to the network</title>"),
        "empty" => new Reply(200, ""),
        "other" => new Reply(200, "{\"result\": {\"uids\": []}}"),
        "deep" => new Reply(200, new string('[', 100_000)),
        "no DOI" => new Reply(200, "{\"status\": \"ok\", \"message\": {\"title\": [\"A title\"]}}"),
        "half a letter" => new Reply(200, "{\"message\": {\"DOI\": \"10.1000/1\", \"relation\": {\"\\ud800\": []}}}"),
        "gzip" or "br" => new Reply(200, Records.Crossref, $"Content-Encoding: {fault}"),
        "endless" => Reply.Endless,
        "close" => Reply.Close,
        "later" => new Reply(429, "", "Retry-After: 3600"),
        "file" => new Reply(302, "", "Location: file:///etc/hosts"),
        "circle" => new Reply(302, "", "Location: /crossref/works/again"),
        _ => new Reply(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture), ""),
    };
}
