using ClinicSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ClinicSite.Tests;

/// <summary>Whatever stands in a file, a build ends, says what is wrong at a place in that file, and writes into its folder alone.</summary>
public sealed class AnyTextTests
{
    /// <summary>The marks that mean something to a parser, so that random texts get into its corners.</summary>
    private static readonly string[] Pieces =
    [
        "a", "B", " ", "  ", "    ", "\n", "\n\n", "\r\n", "\t", "#", "##", "###", "-", "* ", "1. ", "> ", ">", "[", "]", "(", ")", "![", "](", "]: ",
        "[^1]", "[^1]: ", "*", "**", "_", "`", "```", "~~~", ":::", "::: note ", "::: contact", ":   ", "^^^", "|", "|-|", "---", "===", "<", ">", "<!--",
        "-->", "<div>", "</div>", "<script", "&amp;", "&#x0;", "{", "}", "{phone:", "crisis}", "{stat:us-migraine}", "@", "[@lipton2018]", "@lipton2018",
        "480-555-0123", "911", "http://a", "javascript:", "../", "images/x.png", "about.md", "#top", "\\", "\"", "'", ":", ": ", "&", "*x", "!", "%", "?",
        "\u00A0", "\u202E", "é", "e\u0301", "\uFEFF", "\uD83D\uDE00", "\u0000", "title: x", "- {", "[a, b]", "null", "~",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    public static TheoryData<string, string> Places => new()
    {
        { "input/pages/about.md", "---\ntitle: About\nsummary: Who.\nallowHtml: true\n---\n{0}" },
        { "input/pages/about.md", "---\n{0}\n---\nText.\n" },
        { "input/pages/about.md", "---\ntitle: {0}\nsummary: \"{0}\"\n---\nText.\n" },
        { "input/clinics/desert-ridge/notes/migraine.md", "{0}" },
        { "input/people/ada-example.yml", "{0}" },
        { "input/statistics.yml", "- {0}" },
        { "input/site.yml", "name: A\nbaseUrl: https://a.example\n{0}" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Any_text_at_any_place_is_a_diagnostic_or_a_page(string path, string frame)
    {
        using var site = new TinySite();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(60), Prop.ForAll(Texts.ToArbitrary(), text => Holds(site, path, frame.Replace("{0}", text))));
    }

    private static bool Holds(TinySite site, string path, string text)
    {
        site.Write(path, text);
        var result = site.Build();
        Assert.All(result.Diagnostics, item => Assert.True(item.Location is null or { Line: null or > 0, Column: null or > 0, Length: > 0 }, TinySite.Line(item)));
        Assert.All(Directory.EnumerateFileSystemEntries(site.Folder), entry => Assert.Contains(Path.GetFileName(entry), (string[])["input", "output", ".clinicsite"]));
        return result.Succeeded == result.Diagnostics.All(item => item.Severity != Diagnostics.DiagnosticSeverity.Error);
    }
}
