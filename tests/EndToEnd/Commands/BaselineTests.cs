using System.Text.Json;

namespace ClinicSite.Tests.Commands;

/// <summary>A site that was adopted with faults: the known stop nothing, the new do, and the baseline only ever shrinks.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TinyFolder _folder = new();
    private readonly string _site = Directory.CreateTempSubdirectory("clinicsite-").FullName;

    public BaselineTests()
    {
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a></p>"));
        File.WriteAllText(Config, "checks: { views: [phone], probes: false }\n");
    }

    private string Config => Path.Combine(_site, "views.yml");

    private string Baseline => Path.Combine(_site, ".clinicsite", "baseline.json");

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_site, recursive: true);
    }

    [Fact]
    public async Task What_is_known_stops_nothing_and_what_is_new_does()
    {
        Assert.Equal(1, (await CheckAsync()).ExitCode);
        Assert.Equal(0, (await WriteAsync()).ExitCode);
        var known = await CheckAsync();
        Assert.Equal(0, known.ExitCode);
        Assert.Contains("known from the baseline", known.Output, StringComparison.Ordinal);
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a> <a href=\"lost.html\">Lost</a></p>"));
        var fresh = await CheckAsync();
        Assert.Equal(1, fresh.ExitCode);
        Assert.Contains("“lost.html” leads nowhere", fresh.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("“gone.html” leads nowhere", fresh.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(_site, ".clinicsite", "report.json")));
        Assert.Contains(report.RootElement.GetProperty("baseline").EnumerateArray(), finding => finding.GetProperty("id").GetString() == "CLN4001");
    }

    [Fact]
    public async Task It_never_grows()
    {
        await CheckAsync();
        await WriteAsync();
        var before = File.ReadAllText(Baseline);
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a> <a href=\"lost.html\">Lost</a></p>"));
        await CheckAsync();
        await WriteAsync();
        Assert.Equal(before, File.ReadAllText(Baseline));
    }

    [Fact]
    public async Task What_is_mended_is_said_and_taken_out_and_counts_again_when_it_comes_back()
    {
        await CheckAsync();
        await WriteAsync();
        _folder.With("index.html", TinyFolder.Page("<p>Words.</p>"));
        Assert.Contains("warning CLN9020: One finding of the baseline is mended; the first was CLN4001", (await CheckAsync()).Output, StringComparison.Ordinal);
        await WriteAsync();
        Assert.DoesNotContain("CLN4001", File.ReadAllText(Baseline), StringComparison.Ordinal);
        _folder.With("index.html", TinyFolder.Page("<p><a href=\"gone.html\">Gone</a></p>"));
        Assert.Equal(1, (await CheckAsync()).ExitCode);
    }

    [Fact]
    public async Task One_that_cannot_be_read_covers_nothing_and_is_left_as_it_is()
    {
        await CheckAsync();
        File.WriteAllText(Baseline, "{ \"findings\": [ {");
        var check = await CheckAsync();
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error CLN9021: ", check.Output, StringComparison.Ordinal);
        Assert.Contains("CLN4001", check.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await WriteAsync()).ExitCode);
        Assert.Equal("{ \"findings\": [ {", File.ReadAllText(Baseline));
    }

    [Fact]
    public async Task A_check_that_left_something_out_makes_no_baseline()
    {
        Assert.Equal(2, (await WriteAsync()).ExitCode);
        await CheckAsync("--only", "links");
        Assert.Equal(2, (await WriteAsync()).ExitCode);
        Assert.False(File.Exists(Baseline));
    }

    private Task<CommandRun> CheckAsync(params string[] more) => CommandRun.OfAsync(["check", _folder.Path, "--site", _site, "--config", Config, .. more]);

    private Task<CommandRun> WriteAsync() => CommandRun.OfAsync("baseline", "--site", _site);
}
