using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;

namespace ClinicSite.Tests.Verification;

/// <summary>The ledger: what it says, when it is believed, and that nothing in it is ever lost.</summary>
public sealed class LedgerTests
{
    private static string Second => Records.Reference.Replace("goadsby2017", "älter2010", StringComparison.Ordinal);

    [Fact]
    public async Task The_ledger_is_sorted_a_line_a_fact_and_the_same_from_run_to_run()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        await run.RunAsync($"[{Second}, {Records.Reference}]", run.Options(server));
        var hash = run.Ledger.Split("\"fields\": \"")[1][..32];
        var entry = (string key) =>
            $$"""
                "{{key}}": {
                  "result": "agrees",
                  "asked": {
                    "crossref": {
                      "id": "10.1056/NEJMoa1705848",
                      "on": "2026-11-22"
                    },
                    "pubmed": {
                      "id": "29171821",
                      "on": "2026-11-22"
                    }
                  },
                  "fields": "{{hash}}"
                }
            """;
        Assert.Equal($"{{\n  \"version\": 1,\n  \"references\": {{\n{entry("goadsby2017")},\n{entry("älter2010")}\n  }}\n}}\n", run.Ledger);
        var before = File.GetLastWriteTimeUtc(run.LedgerPath);
        await run.RunAsync($"[{Records.Reference}, {Second}]", run.Options(server) with { UsesCache = false });
        Assert.Equal(before, File.GetLastWriteTimeUtc(run.LedgerPath));
    }

    [Theory]
    [InlineData("\"377\"", "\"378\"", VerificationState.Changed)]
    [InlineData("Yngve", "Y.", VerificationState.Changed)]
    [InlineData("\"id\": \"goadsby2017\"", "\"id\": \"other\"", VerificationState.Never)]
    [InlineData("\"type\"", "\"note\": \"x\", \"type\"", VerificationState.Verified)]
    [InlineData("\"id\"", "\"clinicsite\": {\"verifiedOn\": \"2026-11-23\"}, \"volume\": \"1\", \"id\"", VerificationState.Verified)]
    [InlineData("\"377\",", "\"378\", \"clinicsite\": {\"verifiedOn\": \"2020-01-01\"},", VerificationState.Changed)]
    public async Task An_edit_of_what_was_compared_takes_the_verification_away(string before, string after, VerificationState state)
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        await run.RunAsync(Records.Reference, run.Options(server));
        Assert.Equal(new VerificationStatus(VerificationState.Verified, VerifyRun.Today), run.StatusOf(Records.Reference));
        var edited = Records.Reference.Replace(before, after, StringComparison.Ordinal);
        Assert.Equal(state, run.StatusOf(edited.Replace("\"volume\": \"1\",", "", StringComparison.Ordinal)).State);
    }

    [Fact]
    public void What_a_person_verified_needs_no_ledger()
    {
        using var run = new VerifyRun();
        var status = run.StatusOf("""{"id": "a", "clinicsite": {"verifiedOn": "2026-05-31"}}""");
        Assert.Equal(new VerificationStatus(VerificationState.Verified, new DateOnly(2026, 5, 31), IsByHand: true), status);
        Assert.Equal(VerificationState.Never, run.StatusOf("""{"id": "a"}""").State);
    }

    [Fact]
    public async Task A_person_who_looked_later_knows_better_than_the_ledger()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        var wrong = Records.Reference.Replace("377", "378", StringComparison.Ordinal);
        await run.RunAsync(wrong, run.Options(server));
        Assert.Equal(["volume: 378 here, 377 in Crossref and PubMed"], run.StatusOf(wrong).Differences);
        var vouched = wrong.Replace("\"type\"", "\"clinicsite\": {\"verifiedOn\": \"2026-11-22\"}, \"type\"", StringComparison.Ordinal);
        Assert.Equal((VerificationState.Verified, true), (run.StatusOf(vouched).State, run.StatusOf(vouched).IsByHand));
    }

    [Fact]
    public async Task A_failing_run_loses_no_earlier_result_and_bad_news_is_kept_even_by_half()
    {
        var crossref = Records.Crossref;
        var isDown = false;
        await using var server = new RegistryServer((path, _) => isDown && path.StartsWith("/pubmed", StringComparison.Ordinal)
            ? new Reply(503, "") : Records.Answer(path, crossref));
        using var run = new VerifyRun();
        var options = run.Options(server) with { UsesCache = false };
        await run.RunAsync(Records.Reference, options);
        var before = run.Ledger;

        isDown = true;
        await run.RunAsync(Records.Reference, options with { Today = VerifyRun.Today.AddDays(1) });
        Assert.Equal(before, run.Ledger);

        crossref = crossref.Replace("[\"A Controlled", "[\"RETRACTED: A Controlled", StringComparison.Ordinal);
        await run.RunAsync(Records.Reference, options with { Today = VerifyRun.Today.AddDays(2) });
        Assert.Equal((VerificationState.Retracted, VerifyRun.Today.AddDays(2)), (run.StatusOf(Records.Reference).State, run.StatusOf(Records.Reference).On));
    }

    [Fact]
    public async Task A_run_that_is_broken_off_keeps_what_it_learnt()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new RegistryServer((path, _) =>
        {
            if (!path.Contains("stalls", StringComparison.Ordinal)) return Records.Answer(path);
            stop.Cancel();
            return Reply.Stall;
        });
        using var run = new VerifyRun();
        var second = Records.Reference.Replace("goadsby2017", "stalls", StringComparison.Ordinal).Replace("NEJMoa1705848", "stalls", StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.RunAsync($"[{Records.Reference}, {second}]", run.Options(server), stop.Token));
        Assert.Equal(VerificationState.Verified, run.StatusOf(Records.Reference).State);
    }

    [Fact]
    public async Task Nobody_is_asked_twice_until_the_answer_is_old()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        var options = run.Options(server);
        await run.RunAsync(Records.Reference, options);
        var fresh = await run.RunAsync(Records.Reference, options with { Today = VerifyRun.Today.AddDays(30) });
        Assert.Equal((2, 1, 0), (server.Requests.Count, fresh.Plan.Fresh, fresh.Plan.Questions));

        // An entry that was edited is compared anew, with the answers that are there.
        var edited = await run.RunAsync(Records.Reference.Replace("\"377\"", "\"376\"", StringComparison.Ordinal), options);
        Assert.Equal((2, "CLN2164"), (server.Requests.Count, Assert.Single(edited.Findings).Descriptor.Id));
        await run.RunAsync(Records.Reference, options with { Today = VerifyRun.Today.AddDays(31) });
        Assert.Equal(4, server.Requests.Count);
        await run.RunAsync(Records.Reference, options with { Today = VerifyRun.Today.AddDays(31), UsesCache = false });
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task A_kept_answer_that_was_damaged_is_asked_for_again()
    {
        await using var server = new RegistryServer((path, _) => Records.Answer(path));
        using var run = new VerifyRun();
        await run.RunAsync(Records.Reference, run.Options(server));
        var kept = Directory.GetFiles(Path.Combine(run.Site, ".clinicsite", "cache", "references"));
        Assert.Equal(2, kept.Length);
        File.WriteAllText(kept[0], "{\"key\": 7");
        File.WriteAllText(kept[1], "[]");
        File.Delete(run.LedgerPath);
        Assert.Empty((await run.RunAsync(Records.Reference, run.Options(server))).Findings);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}", "it is not valid from line 1 on")]
    [InlineData("{\"version\": 1,\n \"references\": {\n \"a\": {\"result\": \"splendid\"}}}", "it is not valid from line 3 on")]
    [InlineData("{\"version\": 9, \"references\": {}}", "it is of a form that this version of the program does not know")]
    [InlineData("null", "it is of a form that this version of the program does not know")]
    public void A_ledger_that_cannot_be_read_is_said_to_be_so(string content, string why)
    {
        using var run = new VerifyRun();
        Directory.CreateDirectory(Path.GetDirectoryName(run.LedgerPath)!);
        File.WriteAllText(run.LedgerPath, content);
        var bag = new DiagnosticBag();
        ReferenceLedger.Load(run.Site, bag);
        var found = Assert.Single(bag.ToSorted());
        Assert.Equal(("CLN2176", ".clinicsite/references.json"), (found.Descriptor.Id, found.Location!.File));
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
    }
}
