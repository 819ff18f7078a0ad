using System.Diagnostics;
using System.Text;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Content meant to do harm yields a diagnostic or a correct page, soon: never a crash, a hang, or a file elsewhere.</summary>
public sealed class HostileContentTests : IDisposable
{
    private readonly TinySite _site = new();

    public static TheoryData<string, string> DeepTexts => new()
    {
        { "10,000 quotations on one line", Repeat("> ", 10_000) + "deep" },
        { "10,000 quotations without blanks", Repeat(">", 10_000) + "deep" },
        { "10,000 lists on one line", Repeat("- ", 10_000) + "deep" },
        { "10,000 numbered lists on one line", Repeat("1. ", 10_000) + "deep" },
        { "10,000 lists, each a line deeper", string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', 2 * depth) + "- a\n")) },
        { "quotations and lists in turn", Repeat("> - ", 5_000) + "deep" },
        { "10,000 quotations behind a tab", "-\t" + Repeat(">\t", 10_000) + "deep" },
        { "10,000 brackets that match", Repeat("[", 10_000) + "a" + Repeat("]", 10_000) },
        { "10,000 pictures in one another", Repeat("![", 10_000) + "a" + Repeat("](b)", 10_000) },
        { "150 links over several lines", Repeat("[a\n", 150) + "x" + Repeat("](b)\n", 150) },
        { "300 containers in one another", string.Concat(Enumerable.Range(3, 300).Reverse().Select(colons => new string(':', colons) + " note\n")) },
        { "300 definition lists", string.Concat(Enumerable.Range(0, 300).Select(depth => "a\n" + Repeat(":   ", depth) + "b\n")) },
    };

    public static TheoryData<string, string> LongTexts => new()
    {
        { "50,000 open brackets", Repeat("[", 50_000) },
        { "50,000 open brackets over lines", Repeat("[\n", 50_000) },
        { "50,000 open pictures", Repeat("![", 50_000) },
        { "50,000 open citations", Repeat("[@a ", 50_000) },
        { "50,000 citations of one bracket each", Repeat("[@a;", 50_000) + "]" },
        { "10,000 stars", Repeat("*", 10_000) },
        { "10,000 stars around words", Repeat("*a ", 10_000) + Repeat("b* ", 10_000) },
        { "20,000 emphases that open twice", Repeat("*a **a ", 20_000) },
        { "10,000 underlines and stars", Repeat("_*", 10_000) + "a" + Repeat("*_", 10_000) },
        { "50,000 open braces", Repeat("{phone:", 50_000) },
        { "50,000 open tags", Repeat("<a ", 50_000) },
        { "50,000 open comments", Repeat("<!-- ", 50_000) },
        { "50,000 ticks of growing length", string.Concat(Enumerable.Range(1, 300).Select(size => new string('`', size) + " ")) },
        { "20,000 footnotes nobody defined", Repeat("[^a]", 20_000) },
        { "20,000 at signs", Repeat("@", 20_000) },
        { "50,000 digits", Repeat("4", 50_000) },
        { "20,000 groups of digits", Repeat("480 ", 20_000) },
        { "a table of 2,000 columns", Repeat("|a", 2_000) + "|\n" + Repeat("|-", 2_000) + "|\n" + Repeat("|b", 2_000) + "|" },
        { "a table of 5,000 rows", "|a|b|\n|-|-|\n" + Repeat("|x|y|\n", 5_000) },
        { "5,000 headings of one name", Repeat("## Same\n\n", 5_000) },
        { "20,000 entities", Repeat("&amp;&#0;&bogus;", 20_000) },
        { "5,000 definitions", string.Concat(Enumerable.Range(0, 5_000).Select(number => $"[a{number}]: b.md\n")) },
    };

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Deep_nesting_is_one_error_or_a_page(string name, string text) => AssertBuilds(name, text);

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Long_nonsense_takes_no_long_time(string name, string text) => AssertBuilds(name, text);

    [Fact]
    public void YAML_anchors_that_explode_are_refused_at_the_first()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range('b', 20).Select(letter => $"{(char)letter}: &{(char)letter} [*{(char)(letter - 1)}, *{(char)(letter - 1)}]\n"));
        _site.Write("input/people/ada-example.yml", bomb);
        Assert.Equal(["CLN1013 input/people/ada-example.yml(1,4) error"], TinySite.Lines(_site.Build()));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void Deep_YAML_is_refused(string open, string close)
    {
        _site.Write("input/people/ada-example.yml", "a: \n " + Repeat(open, 50_000) + "x" + Repeat(close, 50_000));
        var watch = Stopwatch.StartNew();
        var line = Assert.Single(TinySite.Lines(_site.Build()));
        Assert.StartsWith("CLN101", line);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_script_in_a_title_is_only_letters()
    {
        const string script = "</title></script><script>alert(1)</script>";
        _site.Write("input/pages/about.md", $"---\ntitle: \"{script}\"\nsummary: \"{script}\"\n---\nText.\n");
        Assert.Empty(TinySite.Lines(_site.Build()));
        foreach (var file in Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("<script>alert", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("שלום עולם")]
    [InlineData("مرحبا \u202Ebold\u202C")]
    [InlineData("🤕 Headache 👩🏽‍⚕️")]
    [InlineData("\u0041\u030A\u0301 combined")]
    public void Titles_of_every_script_are_pages(string title)
    {
        _site.Write("input/pages/about.md", $"---\ntitle: \"{title}\"\nsummary: Who.\n---\n## {title}\n\n{title}\n");
        Assert.Empty(TinySite.Lines(_site.Build()));
        Assert.Contains($"<h1>{title}</h1>", _site.Read("about/index.html"));
        Assert.DoesNotContain("id=\"\"", _site.Read("about/index.html"));
    }

    [Fact]
    public void An_id_that_climbs_out_is_no_id_and_writes_nothing()
    {
        _site.Write("input/clinics/desert-ridge/clinic.yml", "name: A\nphones: { id: ../../etc, label: A, number: \"+14805550123\" }\nlocations: []\nconditions: [../../etc]\n");
        Assert.Contains("CLN1027 input/clinics/desert-ridge/clinic.yml(2,15) error", TinySite.Lines(_site.Build()));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_site.Folder).Select(Path.GetFileName));
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private void AssertBuilds(string name, string text)
    {
        _site.WithPage("Text.\n\n" + text + "\n");
        var watch = Stopwatch.StartNew();
        var result = _site.Build();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{name} took {watch.Elapsed.TotalSeconds:0} s.");
        Assert.Equal(result.Diagnostics.All(item => item.Severity != Diagnostics.DiagnosticSeverity.Error), result.Succeeded);
        Assert.All(result.Diagnostics, item => Assert.Equal("input/pages/about.md", item.Location?.File));
    }
}
