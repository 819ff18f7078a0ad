using System.Text;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Faults of files that a spec written as text cannot carry.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_folder_without_a_site_says_so()
    {
        using var empty = new TinySite(isEmpty: true);
        Assert.Equal(["CLN0001 - error"], TinySite.Lines(empty.Build()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Folder));
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_reported_on_its_line()
    {
        _site.Write("input/pages/about.md", [.. "---\ntitle: About\nsummary: Caf"u8, 0xE9, .. ".\n---\nText.\n"u8]);
        Fails("CLN1001 input/pages/about.md(3,13) error");
        Assert.Contains("0xE9", _site.Build().Diagnostics[0].Message);
    }

    [Fact]
    public void A_letter_cut_off_at_the_end_is_not_UTF_8()
    {
        _site.Write("input/pages/about.md", [.. "---\ntitle: About\nsummary: Who.\n---\né"u8[..^1]]);
        Fails("CLN1001 input/pages/about.md(5,1) error");
    }

    [Fact]
    public void A_NUL_character_is_reported_on_its_line()
    {
        _site.WithPage("Text.\n\nMore \0 text.\n");
        Fails("CLN1002 input/pages/about.md(7,6) error");
    }

    [Fact]
    public void A_control_character_is_reported_on_its_line()
    {
        _site.WithPage("Text.\n\nMore \v text.\n");
        Fails("CLN1002 input/pages/about.md(7,6) error");
        Assert.Contains("U+000B", _site.Build().Diagnostics[0].Message);
    }

    [Fact]
    public void A_control_character_that_YAML_makes_is_reported_where_it_is_written()
    {
        _site.Write("input/pages/about.md", "---\ntitle: \"About \\x07 us\"\nsummary: Who.\n---\nText.\n"u8.ToArray());
        Fails("CLN1002 input/pages/about.md(2,8) error");
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_site.Folder, "input", "pages", "pipe.md"))!;
        made.WaitForExit();
        Fails("CLN1010 input/pages/pipe.md(1,1) error");
    }

    [Fact]
    public void A_text_over_5_MB_is_not_read()
    {
        _site.WithPage(new string('a', 5 * 1024 * 1024));
        Fails("CLN1003 input/pages/about.md error");
    }

    [Fact]
    public void A_file_of_50_MB_is_not_read_unless_it_is_a_bibliography()
    {
        var zeros = new byte[50 * 1024 * 1024];
        _site.Write("input/people/ada-example.yml", zeros).Write("input/references/headache.json", zeros).Write("input/conditions/migraine.md", zeros);
        Fails(
            "CLN1003 input/conditions/migraine.md error",
            "CLN1003 input/people/ada-example.yml error",
            "CLN1002 input/references/headache.json(1,1) error");
    }

    [Theory]
    [InlineData("about-2.md", "About-2.md", "CLN1008")]
    [InlineData("caf\u00E9.md", "cafe\u0301.md", "CLN1008")]
    public void Two_names_that_some_computers_cannot_tell_apart_are_an_error(string one, string other, string besides)
    {
        foreach (var name in (string[])[one, other]) _site.Write("input/pages/" + name, "---\ntitle: A\nsummary: B.\n---\nText.\n");
        var (first, second) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        var found = TinySite.Lines(_site.Build()).Where(line => !line.StartsWith(besides, StringComparison.Ordinal));
        Assert.Equal([$"CLN1005 input/pages/{second} error"], found);
        Assert.Equal(first, _site.Build().Diagnostics.Single(item => item.Descriptor.Id == "CLN1005").Related[0].Location.File.Split('/')[^1]);
    }

    [Fact]
    public void A_symbolic_link_out_of_input_is_not_followed()
    {
        File.WriteAllText(_site.PathOf("secret.md"), "---\ntitle: Secret\nsummary: Secret.\n---\nSecret.\n");
        File.CreateSymbolicLink(_site.PathOf("input/pages/secret.md"), _site.PathOf("secret.md"));
        Directory.CreateSymbolicLink(_site.PathOf("input/pages/images"), "/");
        Fails("CLN1004 input/pages/images error", "CLN1004 input/pages/secret.md error");
    }

    [Fact]
    public void A_symbolic_link_that_leads_nowhere_or_to_itself_is_an_error()
    {
        File.CreateSymbolicLink(_site.PathOf("input/pages/circle.md"), _site.PathOf("input/pages/circle.md"));
        File.CreateSymbolicLink(_site.PathOf("input/pages/nowhere.md"), _site.PathOf("input/pages/no-such-file.md"));
        Fails("CLN1004 input/pages/circle.md error", "CLN1006 input/pages/nowhere.md error");
    }

    [Fact]
    public void A_symbolic_link_inside_input_is_a_file_like_any_other()
    {
        File.CreateSymbolicLink(_site.PathOf("input/pages/who.md"), _site.PathOf("input/pages/about.md"));
        Assert.Empty(TinySite.Lines(_site.Build()));
        Assert.Contains("We look after people.", _site.Read("who/index.html"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_an_error()
    {
        File.WriteAllText(_site.Output, "a file where the folder should be");
        var fault = Assert.Single(_site.Build().Diagnostics);
        Assert.Equal("CLN3031", fault.Descriptor.Id);
        Assert.EndsWith("is a file, and a site is a folder.", fault.Message);
        Assert.Equal("a file where the folder should be", File.ReadAllText(_site.Output));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_no_place_to_write_to()
    {
        File.CreateSymbolicLink(_site.Output, _site.PathOf("nowhere"));
        Assert.Equal(["CLN3031 - error"], TinySite.Lines(_site.Build()));
        File.Delete(_site.Output);
        Assert.True(_site.Build().Succeeded);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text_and_shifts_nothing()
    {
        _site.Write("input/pages/about.md", [.. Encoding.UTF8.Preamble, .. "---\ntitle:\nsummary: Who.\n---\nText.\n"u8]);
        Fails("CLN1018 input/pages/about.md(2,1) error");
    }

    [Fact]
    public void Lines_that_end_in_carriage_return_and_line_feed_are_lines()
    {
        _site.Write("input/pages/about.md", "---\r\ntitle: About\r\nsummary: Who.\r\n---\r\nText.\r\n\r\n# No\r\n");
        Fails("CLN3001 input/pages/about.md(7,1) error");
    }

    private void Fails(params string[] expected)
    {
        Assert.Equal(expected, TinySite.Lines(_site.Build()));
        Assert.False(Directory.Exists(_site.Output));
    }
}
