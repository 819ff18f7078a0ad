using System.Text.Json;
using ClinicSite.Publishing;
using ClinicSite.Tests.Commands;

namespace ClinicSite.Tests.Publishing;

/// <summary>A folder goes live whole or not at all.</summary>
public sealed class FolderHostTests(CheckedSite audited) : IClassFixture<CheckedSite>, IDisposable
{
    private readonly CopiedSite _site = audited.Copy();

    public void Dispose() => _site.Dispose();

    private string Live => _site.Beside("live");

    [Fact]
    public async Task Exactly_the_audited_bytes_go_live_and_are_written_down()
    {
        var publish = await ToLiveAsync();
        Assert.StartsWith("Live: ", publish.Output, StringComparison.Ordinal);
        Assert.Equal(Bytes(_site.At("output")), Bytes(Live));
        using var line = JsonDocument.Parse(Assert.Single(File.ReadLines(_site.At(".clinicsite/deployments.jsonl"))));
        Assert.Equal("publish", line.RootElement.GetProperty("action").GetString());
        var gate = await _site.GateAsync();
        Assert.Contains($"digest {line.RootElement.GetProperty("digest").GetString()}.", gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_gate_refuses_changes_nothing()
    {
        await ToLiveAsync();
        var before = Bytes(Live);
        _site.Edit("output/index.html", "</title>", "!</title>");
        var publish = await ToLiveAsync();
        Assert.Equal(1, publish.ExitCode);
        Assert.Contains("CLN9016", publish.Output, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(Live));
        Assert.Single(File.ReadLines(_site.At(".clinicsite/deployments.jsonl")));
    }

    [Fact]
    public async Task What_was_live_is_put_back_by_its_digest()
    {
        await ToLiveAsync();
        var (first, before) = (DigestOfLast(), Bytes(Live));
        await EditAndCheckAsync("Another sentence.");
        await ToLiveAsync();
        Assert.NotEqual(before, Bytes(Live));
        var rollback = await _site.PublishAsync("--to", Live, "--rollback", first[..8]);
        Assert.Equal(0, rollback.ExitCode);
        Assert.Equal(before, Bytes(Live));
        var list = await _site.PublishAsync("--list");
        Assert.Equal(["publish", "publish", "rollback"], list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]));
    }

    [Fact]
    public async Task A_release_that_somebody_changed_is_not_put_back()
    {
        await ToLiveAsync();
        var first = DigestOfLast();
        await EditAndCheckAsync("Another sentence.");
        await ToLiveAsync();
        File.AppendAllText(_site.Beside($"live.releases/{first}/index.html"), "!");
        var rollback = await _site.PublishAsync("--to", Live, "--rollback", first);
        Assert.Equal(3, rollback.ExitCode);
        Assert.Contains("is no longer what was live", rollback.Errors, StringComparison.Ordinal);
        Assert.NotEqual(first, Path.GetFileName(new DirectoryInfo(Live).LinkTarget));
    }

    [Fact]
    public async Task What_was_never_live_cannot_be_put_back()
    {
        var rollback = await _site.PublishAsync("--to", Live, "--rollback", "0123abcd");
        Assert.Equal(3, rollback.ExitCode);
        Assert.Contains("No deployment on folder:", rollback.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_was_there_before_is_kept_beside()
    {
        Directory.CreateDirectory(Live);
        File.WriteAllText(Path.Combine(Live, "old.html"), "old");
        Assert.Equal(0, (await ToLiveAsync()).ExitCode);
        Assert.False(File.Exists(Path.Combine(Live, "old.html")));
        Assert.Equal("old", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(_site.Beside("live.releases"), "old.html", SearchOption.AllDirectories))));
    }

    [Fact]
    public async Task A_copy_that_fails_half_way_leaves_live_what_was_live()
    {
        await ToLiveAsync();
        var before = Bytes(Live);
        await EditAndCheckAsync("Another sentence.");
        var (site, files) = PassedSite();
        // The last file changes after the gate has let the site through and before it is copied.
        File.AppendAllText(_site.At("output/" + files[^1].Path), " ");
        var error = await Assert.ThrowsAsync<PublishException>(() => new FolderHost(Live, TimeProvider.System).PublishAsync(site, default));
        Assert.Contains("changed after the gate", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(Live));
    }

    [Fact]
    public async Task What_a_killed_copy_left_behind_is_no_obstacle()
    {
        var (site, _) = PassedSite();
        Directory.CreateDirectory(_site.Beside($"live.releases/{site.Digest}.part/old"));
        Directory.CreateSymbolicLink(_site.Beside("live.next"), _site.At("output"));
        Assert.Equal(0, (await ToLiveAsync()).ExitCode);
        Assert.Equal(Bytes(_site.At("output")), Bytes(Live));
    }

    [Fact]
    public async Task Only_the_last_releases_are_kept()
    {
        for (var number = 0; number < FolderHost.Kept + 2; number++)
        {
            await EditAndCheckAsync($"Sentence {number}.");
            await ToLiveAsync();
        }

        Assert.Equal(FolderHost.Kept, Directory.EnumerateDirectories(_site.Beside("live.releases")).Count());
        Assert.Equal(Bytes(_site.At("output")), Bytes(Live));
    }

    [Theory]
    [InlineData("--to", "a", "--netlify", "b")]
    [InlineData("--to", "a", "--draft")]
    [InlineData("--to", "a", "--rollback", "xyz")]
    [InlineData]
    public async Task Wrong_usage_ends_with_2(params string[] arguments) => Assert.Equal(2, (await _site.PublishAsync(arguments)).ExitCode);

    private Task<CommandRun> ToLiveAsync() => _site.PublishAsync("--to", Live);

    private async Task EditAndCheckAsync(string sentence)
    {
        File.AppendAllText(_site.At("input/conditions/migraine.md"), $"\n{sentence}\n");
        Assert.Equal(0, (await CheckedSite.CheckAsync(_site.Folder)).ExitCode);
    }

    private string DigestOfLast() => new DeploymentLog(_site.At(".clinicsite/deployments.jsonl")).Read()[^1].Digest;

    private (SiteToPublish Site, IReadOnlyList<Output.ManifestFile> Files) PassedSite()
    {
        var verdict = _site.Ask();
        Assert.True(verdict.Passed);
        return (new SiteToPublish(_site.At("output"), verdict.Manifest!, verdict.Digest), verdict.Manifest!.Files);
    }

    private static SortedDictionary<string, string> Bytes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);
}
