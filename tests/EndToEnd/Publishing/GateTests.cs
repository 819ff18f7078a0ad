using System.Security.Cryptography;
using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Publishing;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;
using ClinicSite.Tests.Commands;

namespace ClinicSite.Tests.Publishing;

/// <summary>Every way round the gate, and that it is shut.</summary>
public sealed class GateTests(CheckedSite audited) : IClassFixture<CheckedSite>, IDisposable
{
    private readonly CopiedSite _site = audited.Copy();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_site_that_was_audited_as_it_is_passes()
    {
        var gate = await _site.GateAsync();
        Assert.StartsWith("The gate is open: 11 pages, ", gate.Output, StringComparison.Ordinal);
        Assert.Equal(0, gate.ExitCode);
    }

    [Fact]
    public async Task A_file_changed_after_the_audit_is_named()
    {
        _site.Edit("output/index.html", "</title>", "!</title>");
        await RefusedAsync("CLN9016", "\"index.html\" was changed");
    }

    [Fact]
    public async Task A_file_changed_without_another_length_is_named()
    {
        _site.Edit("output/robots.txt", "Allow", "allow");
        await RefusedAsync("CLN9016", "\"robots.txt\" was changed");
    }

    [Theory]
    [InlineData("output/extra.html")]
    [InlineData("output/.hidden/extra.txt")]
    public async Task A_file_added_after_the_audit_is_named(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_site.At(path))!);
        File.WriteAllText(_site.At(path), "");
        await RefusedAsync("CLN9017", $"\"{path["output/".Length..]}\" was added");
    }

    [Fact]
    public async Task A_link_to_a_folder_elsewhere_is_named()
    {
        Directory.CreateSymbolicLink(_site.At("output/elsewhere"), _site.At("input"));
        await RefusedAsync("CLN9017", "\"elsewhere\" was added");
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_file_is_named_though_it_leads_to_the_same_bytes()
    {
        File.Move(_site.At("output/robots.txt"), _site.Beside("robots.txt"));
        File.CreateSymbolicLink(_site.At("output/robots.txt"), _site.Beside("robots.txt"));
        await RefusedAsync("CLN9016", "\"robots.txt\" was changed");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_named()
    {
        File.Delete(_site.At("output/feed.xml"));
        await RefusedAsync("CLN9018", "\"feed.xml\" was there");
    }

    [Fact]
    public async Task A_manifest_that_was_edited_to_fit_is_no_way_round()
    {
        _site.Edit("output/robots.txt", "Allow", "allow");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_site.At("output/robots.txt"))));
        using var manifest = JsonDocument.Parse(File.ReadAllText(_site.At(".clinicsite/manifest.json")));
        var before = manifest.RootElement.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("path").GetString() == "robots.txt").GetProperty("sha256").GetString()!;
        _site.Edit(".clinicsite/manifest.json", before, hash);
        await RefusedAsync("CLN9012", "the manifest is another than the one that was audited");
    }

    [Fact]
    public async Task A_report_of_another_build_is_refused()
    {
        File.AppendAllText(_site.At("input/conditions/migraine.md"), "\nOne more sentence.\n");
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", _site.Folder, "--quiet")).ExitCode);
        await RefusedAsync("CLN9012", "the manifest is another");
    }

    [Fact]
    public async Task A_report_of_another_version_of_the_program_is_refused()
    {
        _site.Edit(".clinicsite/report.json", "\"version\": \"", "\"version\": \"9");
        await RefusedAsync("CLN9012", "of the program wrote it");
    }

    [Fact]
    public async Task A_report_of_one_share_is_refused()
    {
        await CheckedSite.CheckAsync(_site.Folder, "--shard", "1/2");
        await RefusedAsync("CLN9012", "it is of a share of the pages alone");
    }

    [Fact]
    public async Task Shares_that_were_joined_pass()
    {
        foreach (var share in new[] { "1", "2" }) await CheckedSite.CheckAsync(_site.Folder, "--shard", share + "/2", "--report", _site.Beside(share));
        var merge = await CommandRun.OfAsync("merge", _site.Beside("1/report.json"), _site.Beside("2/report.json"), "--report", _site.At(".clinicsite"));
        Assert.Equal(0, merge.ExitCode);
        Assert.Equal(0, (await _site.GateAsync()).ExitCode);
    }

    [Fact]
    public async Task A_check_that_saw_a_page_less_is_refused()
    {
        _site.Edit(".clinicsite/report.json", "\"pages\": 11,\n      \"elapsedMs\"", "\"pages\": 10,\n      \"elapsedMs\"");
        await RefusedAsync("CLN9014", "has seen 10 of 11 pages");
    }

    [Fact]
    public async Task A_page_that_a_check_has_missed_is_named()
    {
        _site.Edit(".clinicsite/report.json", "\"pages\": 11,\n      \"elapsedMs\"", "\"pages\": 10,\n      \"missed\": [\"about/index.html\"],\n      \"elapsedMs\"");
        await RefusedAsync("CLN9014", "It has not seen about/index.html.");
    }

    [Theory]
    [InlineData("required: [links, html]", "required: [links, html, browser]", "\"browser\" is required and did not run. The report does not name it.")]
    [InlineData("checks: { required: [links, html] }", "", "\"privacy\" is required")]
    public async Task A_required_check_that_did_not_run_ends_with_3(string before, string after, string reason)
    {
        _site.Edit("input/site.yml", before, after);
        await RefusedAsync("CLN9013", reason, exitCode: 3);
    }

    [Fact]
    public async Task A_check_that_failed_ends_with_3()
    {
        _site.Edit(".clinicsite/report.json", "\"status\": \"ran\"", "\"status\": \"failed\", \"reason\": \"It broke.\"");
        await RefusedAsync("CLN9013", "It broke.", exitCode: 3);
    }

    [Fact]
    public async Task An_error_that_is_left_is_named()
    {
        File.AppendAllText(_site.At("input/conditions/migraine.md"), "\n[To nowhere](/nowhere/)\n");
        Assert.Equal(1, (await CheckedSite.CheckAsync(_site.Folder)).ExitCode);
        await RefusedAsync("CLN9015", "One error is in the report, the first of them CLN4001");
    }

    [Fact]
    public async Task A_suppression_that_ended_since_the_audit_covers_nothing()
    {
        File.AppendAllText(_site.At("input/conditions/migraine.md"), "\n[To nowhere](/nowhere/)\n");
        File.WriteAllText(_site.At("input/suppressions.yml"), "- { rule: CLN4001, path: input/conditions/migraine.md, reason: the page follows, owner: ada-example, expires: 2026-10-31 }\n");
        Assert.Equal(0, (await CheckedSite.CheckAsync(_site.Folder)).ExitCode);
        Assert.Equal(0, (await _site.GateAsync("2026-10-31")).ExitCode);
        await RefusedAsync("CLN9019", "ended on 2026-10-31", today: "2026-11-01");
    }

    [Fact]
    public async Task Without_a_build_or_a_report_nothing_passes()
    {
        File.Delete(_site.At(".clinicsite/report.json"));
        await RefusedAsync("CLN9011", "There is no report");
        File.Delete(_site.At(".clinicsite/manifest.json"));
        await RefusedAsync("CLN9010", "holds no finished build");
    }

    [Fact]
    public async Task A_report_that_is_cut_off_is_no_report()
    {
        File.WriteAllText(_site.At(".clinicsite/report.json"), File.ReadAllText(_site.At(".clinicsite/report.json"))[..200]);
        await RefusedAsync("CLN9011", "There is no report");
    }

    [Fact]
    public async Task A_folder_that_changes_while_it_is_checked_is_not_checked()
    {
        var report = await ChangedWhileCheckedAsync();
        Assert.Contains("The folder changed while it was checked", report, StringComparison.Ordinal);
        await RefusedAsync("CLN9012", "a folder that is no build");
    }

    /// <summary>What check does, with an edit between its first look and its last.</summary>
    private async Task<string> ChangedWhileCheckedAsync()
    {
        var target = AuditTargetFactory.Create(_site.At("output"), _site.Folder);
        var bytes = new AuditedBytes(target, _site.Folder);
        _site.Edit("output/index.html", "</title>", "!</title>");
        var results = await Task.WhenAll(StaticChecks.Create(["links"]).Select(check => check.RunAsync(target, default)));
        var sealedReport = bytes.Seal(CheckReport.From(results));
        JsonReport.Write(sealedReport, _site.At(".clinicsite/report.json"));
        return sealedReport.Checks[0].Reason;
    }

    private async Task RefusedAsync(string id, string reason, string today = CheckedSite.Today, int exitCode = 1)
    {
        var gate = await _site.GateAsync(today);
        Assert.Contains($"error {id}: ", gate.Output, StringComparison.Ordinal);
        Assert.Contains(reason, gate.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, gate.ExitCode);
    }
}
