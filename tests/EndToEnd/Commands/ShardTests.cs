using System.Text.Json;

namespace ClinicSite.Tests.Commands;

/// <summary>One audit on several machines.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly TinyFolder _folder = new();
    private readonly string _work = Directory.CreateTempSubdirectory("clinicsite").FullName;

    public ShardTests()
    {
        for (var page = 1; page <= 5; page++) _folder.With($"p{page}.html", TinyFolder.Page($"<p>Page {page}.</p><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" width=\"9\" height=\"9\">"));
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_work, recursive: true);
    }

    [Fact]
    public async Task Shares_joined_say_what_one_machine_says()
    {
        await CheckAsync("whole");
        await CheckAsync("one", "--shard", "1/2");
        await CheckAsync("two", "--shard", "2/2");
        var merged = await MergeAsync("one", "two");
        Assert.Equal(1, merged.ExitCode);
        using var whole = Read("whole");
        using var joined = Read("joined");
        Assert.Equal(whole.RootElement.GetProperty("findings").GetRawText(), joined.RootElement.GetProperty("findings").GetRawText());
        Assert.Equal(5, joined.RootElement.GetProperty("checks")[0].GetProperty("pages").GetInt32());
        using var two = Read("two");
        Assert.Equal(["p2.html", "p4.html"], two.RootElement.GetProperty("checks")[0].GetProperty("seen").EnumerateArray().Select(page => page.GetString()));
    }

    [Fact]
    public async Task A_share_that_is_missing_fails_the_whole()
    {
        await CheckAsync("one", "--shard", "1/2");
        var merged = await MergeAsync("one");
        Assert.Equal((3, "Not passed: There is no report of share 2 of 2."), (merged.ExitCode, merged.Output.Trim()));
    }

    [Fact]
    public async Task Shares_of_different_bytes_are_not_joined()
    {
        await CheckAsync("one", "--shard", "1/2");
        _folder.With("p5.html", TinyFolder.Page("<p>Another.</p>"));
        await CheckAsync("two", "--shard", "2/2");
        var merged = await MergeAsync("one", "two");
        Assert.Equal(3, merged.ExitCode);
        Assert.Contains("different folders or settings", merged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_no_share_has_seen_fails_the_whole()
    {
        await CheckAsync("one", "--shard", "1/2");
        await CheckAsync("two", "--shard", "2/2");
        var path = Path.Combine(_work, "two", "report.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"seen\": [\n        \"p2.html\",", "\"seen\": [", StringComparison.Ordinal));
        var merged = await MergeAsync("one", "two");
        Assert.Equal(3, merged.ExitCode);
        Assert.Contains("No share has seen p2.html.", merged.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("x")]
    public async Task A_share_that_is_none_is_wrong_usage(string share) => Assert.Equal(2, (await CheckAsync("none", "--shard", share)).ExitCode);

    [Fact]
    public async Task What_is_no_report_is_wrong_usage()
    {
        File.WriteAllText(Path.Combine(_work, "a.json"), "{}");
        Assert.Equal(2, (await CommandRun.OfAsync("merge", Path.Combine(_work, "a.json"))).ExitCode);
    }

    [Fact]
    public async Task Costs_that_were_measured_split_the_pages_evenly()
    {
        var costs = Path.Combine(_work, "costs.json");
        File.WriteAllText(costs, """{"p1.html": 100, "p2.html": 25, "p3.html": 25, "p4.html": 25, "p5.html": 25}""");
        await CheckAsync("one", "--shard", "1/2", "--costs", costs);
        using var one = Read("one");
        Assert.Equal(["p1.html"], one.RootElement.GetProperty("checks")[0].GetProperty("seen").EnumerateArray().Select(page => page.GetString()));
    }

    private Task<CommandRun> CheckAsync(string name, params string[] more) =>
        CommandRun.OfAsync(["check", _folder.Path, "--site", _work, "--only", "browser", "--no-cache", "--report", Path.Combine(_work, name), .. more]);

    private Task<CommandRun> MergeAsync(params string[] names) =>
        CommandRun.OfAsync(["merge", .. names.Select(name => Path.Combine(_work, name, "report.json")), "--report", Path.Combine(_work, "joined")]);

    private JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(_work, name, "report.json")));
}
