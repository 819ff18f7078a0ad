using System.Text.Json;

namespace ClinicSite.Tests.Commands;

/// <summary>The whole way from Markdown to verdict.</summary>
public class CheckCommandTests
{
    [Fact]
    public async Task A_new_site_passes_every_check_and_the_report_says_so()
    {
        using var site = await TemporarySite.CreateAsync();
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--today", "2026-11-01");
        Assert.True(run.ExitCode == 0, run.Output);
        using var report = Report(site);
        Assert.True(report.RootElement.GetProperty("passed").GetBoolean());
        var pages = Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories).Length;
        var checks = report.RootElement.GetProperty("checks").EnumerateArray().ToList();
        Assert.Equal(["editorial", "links", "html", "metadata", "privacy", "browser"], checks.Select(check => check.GetProperty("id").GetString()));
        Assert.All(checks, check => Assert.Equal(("ran", pages), (check.GetProperty("status").GetString(), check.GetProperty("pages").GetInt32())));
    }

    [Fact]
    public async Task A_fault_in_Markdown_is_found_in_the_browser_and_named_by_its_line()
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/conditions/migraine.md").Replace("reviewed:", "allowHtml: true\nreviewed:", StringComparison.Ordinal);
        site.Write("input/conditions/migraine.md", text + "\n<p lang=\"xx-invalid-tag\">A word</p>\n");
        var line = text.Count(letter => letter == '\n') + 2;
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "browser", "--today", "2026-11-01");
        Assert.Equal(1, run.ExitCode);
        using var report = Report(site);
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().First(found => found.GetProperty("id").GetString() == "axe:valid-lang");
        Assert.Equal("input/conditions/migraine.md", finding.GetProperty("source").GetProperty("file").GetString());
        Assert.Equal(line, finding.GetProperty("source").GetProperty("line").GetInt32());
        Assert.Equal(2, finding.GetProperty("occurrences").GetInt32());
    }

    [Fact]
    public async Task What_a_comment_or_the_list_of_suppressions_accepts_is_listed_and_does_not_fail_the_check()
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/pages/privacy.md");
        site.Write("input/pages/privacy.md", text + "\n<!-- clinicsite: allow CLN7013 until 2027-01-01 by ada-example: as it was said -->\n\nSome say so,, and others too.\n\nTODO is a name here.\n");
        site.Write("input/suppressions.yml", "- { rule: CLN7002, path: input/pages/privacy.md, reason: a name, owner: ben-example, expires: 2027-01-01 }\n");
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "editorial", "--today", "2026-11-01");
        Assert.True(run.ExitCode == 0, run.Output);
        using var report = Report(site);
        var suppressed = report.RootElement.GetProperty("suppressed").EnumerateArray().ToList();
        Assert.Equal(
            [("CLN7013", "ada-example", "as it was said", "2027-01-01"), ("CLN7002", "ben-example", "a name", "2027-01-01")],
            suppressed.Select(item => (Of(item, "id"), Of(item.GetProperty("suppression"), "owner"), Of(item.GetProperty("suppression"), "reason"), Of(item.GetProperty("suppression"), "expires"))));

        static string? Of(JsonElement item, string name) => item.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_suppression_that_is_expired_unused_or_malformed_is_itself_a_finding()
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/pages/privacy.md");
        site.Write("input/pages/privacy.md", text + "\nSome say so,, and others too.\n\n<!-- clinicsite: allow CLN7013 until 2027-01-01 by ada-example: as it was said -->\n\nA line.\n\n<!-- clinicsite: allow CLN7013 -->\n\nA line.\n");
        site.Write("input/suppressions.yml", "- { rule: CLN7013, path: input/pages/, reason: a name, owner: ben-example, expires: 2026-10-31 }\n- { rule: CLN4001, path: input/pages/, reason: not looked for, owner: ben-example, expires: 2027-10-31 }\n");
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "editorial", "--today", "2026-11-01");
        Assert.Equal(1, run.ExitCode);
        using var report = Report(site);
        var found = report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString());
        Assert.Equal(["CLN7013", "CLN9002", "CLN9003", "CLN9001"], found);
    }

    [Fact]
    public async Task Texts_are_read_even_where_the_site_does_not_build()
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/pages/privacy.md");
        site.Write("input/pages/privacy.md", text + "\nCall (866) 999-1177 at at any hour.\n");
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--today", "2026-11-01");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("Nothing was written: 1 error to mend first. The last good site stays as it was.\n", run.Output, StringComparison.Ordinal);
        using var report = Report(site);
        var found = report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString());
        Assert.Equal(["CLN3012", "CLN7003"], found);
        Assert.False(report.RootElement.GetProperty("passed").GetBoolean());
        Assert.Equal("ran", report.RootElement.GetProperty("checks")[0].GetProperty("status").GetString());
        Assert.Equal("skipped", report.RootElement.GetProperty("checks")[1].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_broken_link_to_an_address_of_the_site_is_found_at_its_line()
    {
        using var site = await TemporarySite.CreateAsync();
        var text = site.Read("input/pages/privacy.md");
        site.Write("input/pages/privacy.md", text + "\nSee [the map](/map/).\n");
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "links");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"input/pages/privacy.md({text.Count(letter => letter == '\n') + 2},5): error CLN4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_in_a_contact_panel_is_found_at_its_field_in_the_record_of_the_clinic()
    {
        using var site = await TemporarySite.CreateAsync();
        var clinic = Path.GetRelativePath(site.Folder, Directory.GetFiles(Path.Combine(site.Folder, "input", "clinics"), "clinic.yml", SearchOption.AllDirectories).First());
        var text = site.Read(clinic).TrimEnd() + "\n";
        site.Write(clinic, text + "booking: http://booking.net/\n");
        var run = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "links");
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith($"{clinic.Replace('\\', '/')}({text.Count(letter => letter == '\n') + 1},10): ", StringComparison.Ordinal));
        Assert.Contains("see: theme/components/ClinicActions/ClinicActions.razor: the component that writes it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_the_theme_makes_names_the_component()
    {
        using var site = await TemporarySite.CreateAsync();
        Assert.Equal(0, (await CommandRun.OfAsync("build", "--site", site.Folder)).ExitCode);
        foreach (var page in Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories))
            File.WriteAllText(page, File.ReadAllText(page).Replace("<p class=\"contact-number\"", "<p class=\"contact-number\" style=\"color: #ccc; background: #fff\"", StringComparison.Ordinal));
        var run = await CommandRun.OfAsync("check", site.Output, "--site", site.Folder, "--only", "privacy,browser", "--no-pictures");
        Assert.Contains("theme/components/ContactClinic/ContactClinic.razor: error CLN8008", run.Output, StringComparison.Ordinal);
        Assert.Contains("theme/components/ContactClinic/ContactClinic.razor: error axe:color-contrast", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overdue_review_is_a_warning_and_later_an_error()
    {
        using var site = await TemporarySite.CreateAsync();
        var soon = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "editorial", "--today", "2027-10-20");
        Assert.Equal(0, soon.ExitCode);
        Assert.Contains("warning CLN7001", soon.Output, StringComparison.Ordinal);
        var later = await CommandRun.OfAsync("check", "--site", site.Folder, "--only", "editorial", "--today", "2028-01-20");
        Assert.Equal(1, later.ExitCode);
        Assert.Contains("error CLN7001", later.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_folder_of_HTML_is_checked_without_being_built()
    {
        using var site = await TemporarySite.CreateAsync();
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "theirs")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<!DOCTYPE html><html lang=\"en\"><title>A</title><a href=\"gone.html\">Gone</a></html>", TestContext.Current.CancellationToken);
        var links = await CommandRun.OfAsync("check", folder, "--only", "links", "--report", site.Folder);
        Assert.Equal(1, links.ExitCode);
        Assert.Contains("gone.html", links.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public async Task A_check_that_was_asked_for_and_cannot_run_on_a_folder_is_no_pass()
    {
        using var site = await TemporarySite.CreateAsync();
        var run = await CommandRun.OfAsync("check", Path.Combine(site.Folder, "input"), "--only", "editorial", "--report", site.Folder);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("skipped", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonDocument Report(TemporarySite site) => JsonDocument.Parse(site.Read(".clinicsite/report.json"));
}
