using System.Text.Json;
using ClinicSite.Build;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public sealed class PageSpecs
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly Spec[] All = [.. Spec.In("pages")];

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_becomes_the_pages_of_its_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        using var site = new TinySite().With(spec);
        var result = BuildSession.Run(site.Options with { ClinicId = spec.Find("clinic")?.Trim(), BaseUrl = spec.Find("base-url")?.Trim() });
        Assert.Empty(TinySite.Lines(result));
        foreach (var (block, text) in spec.Blocks)
        {
            switch (block.Split(' ', 2))
            {
                // The text of a page as the test theme writes it, between <main> and </main>.
                case ["main", var path]: Same(name, path, text, TextOf(site.Read(path))); break;
                case ["data", var path]: Same(name, "data " + path, text, DataOf(site.Read(path))); break;
                case ["file", var path]: Same(name, path, text, site.Read(path)); break;
                case ["has", var path]: Assert.All(Lines(text), line => Assert.Contains(line, site.Read(path))); break;
                case ["lacks", var path]: Assert.All(Lines(text), line => Assert.DoesNotContain(line, site.Read(path))); break;
                case ["absent"]: Assert.All(Lines(text), path => Assert.False(Path.Exists(Path.Combine(site.Output, path)), path)); break;
                case ["pages"]: Same(name, "pages", text, string.Concat(result.Manifest!.Pages.Select(page => page.Path + "\n"))); break;
                default: Assert.True(Known(block), $"{name}: nobody knows the block \"{block}\"."); break;
            }
        }
    }

    private static bool Known(string block) =>
        block is "clinic" or "base-url" || block.StartsWith("input/", StringComparison.Ordinal) || block.StartsWith("delete input/", StringComparison.Ordinal);

    private static void Same(string name, string what, string expected, string found)
    {
        if (expected != found) Assert.Fail($"{name}\nExpected {what}:\n{expected}\nFound:\n{found}#end");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The JSON-LD of a page, indented for readers.</summary>
    private static string DataOf(string page)
    {
        const string start = "<script type=\"application/ld+json\">";
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        using var json = JsonDocument.Parse(page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)]);
        return JsonSerializer.Serialize(json, Indented) + "\n";
    }

    private static string TextOf(string page) => page[(page.IndexOf("<main>\n", StringComparison.Ordinal) + 7)..page.IndexOf("</main>", StringComparison.Ordinal)];
}
