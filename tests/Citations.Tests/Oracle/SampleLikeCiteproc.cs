using System.Text.Json;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Tests.Oracle;

/// <summary>
/// A drawn sample: every kind of work, every field there or not, names, pages and titles of every form
/// (tests/golden/citations/sample.mjs), against what citeproc-js prints.
/// </summary>
public class SampleLikeCiteproc
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden");
    private static readonly JsonElement Expected = JsonDocument.Parse(Read("sampled-golden.json")).RootElement;

    [Theory]
    [InlineData("ama")]
    [InlineData("nlm")]
    [InlineData("apa")]
    public void Every_reference_of_the_sample_is_the_oracles_to_the_letter(string style)
    {
        var items = Items();
        var expected = Expected.GetProperty(style).EnumerateArray().Select(text => ReferencesLikeCiteproc.Normalize(text.GetString()!));
        var formatter = ReferenceFormatter.For(Golden.StyleOf(style));
        var different = items.Zip(expected)
            .Select(pair => (pair.First.Id, pair.First.Type, Expected: pair.Second, Printed: ReferencesLikeCiteproc.WithoutLinks(formatter.Format(pair.First).GetHtml())))
            .Where(pair => pair.Expected != pair.Printed).ToList();
        if (different.Count > 0)
            Assert.Fail($"{different.Count} of {items.Count} differ:\n" + string.Join('\n', different.Select(pair => $"{pair.Id} {pair.Type}\n  oracle {pair.Expected}\n  ours   {pair.Printed}")));
    }

    /// <summary>JSON is YAML, so the whole sample is a CSL-YAML file as well.</summary>
    [Fact]
    public void The_sample_read_as_yaml_prints_as_it_does_read_as_json()
    {
        var found = new DiagnosticBag();
        var yaml = BibliographyReader.Read(new SourceText("sampled.yml", "references: " + Read("sampled.json")), found);
        Assert.Empty(found.ToSorted());
        foreach (var formatter in new[] { "ama", "nlm", "apa" }.Select(style => ReferenceFormatter.For(Golden.StyleOf(style))))
            Assert.Equal(Items().Select(item => formatter.Format(item).GetHtml()), yaml.Select(item => formatter.Format(item).GetHtml()));
    }

    /// <summary>Numbers, ranges, author and year, initials, more names and letters where works would read alike, places; and the list's order.</summary>
    [Fact]
    public void Every_citation_and_list_of_the_sampled_pages_is_the_oracles_to_the_letter()
    {
        var bibliography = Bibliography.Create(Items(), new DiagnosticBag(), new DateOnly(2027, 11, 22));
        var different = Expected.GetProperty("pages").EnumerateArray().SelectMany((expected, index) =>
        {
            var page = CitationsLikeCiteproc.ToPage(expected, bibliography);
            var texts = expected.GetProperty("citations").EnumerateArray().Select((text, at) => (Oracle: text.GetString()!, Ours: CitationsLikeCiteproc.PlainText(page.Format(at)))).ToList();
            var entries = page.GetReferences();
            texts.Add((string.Join(' ', expected.GetProperty("order").EnumerateArray().Select(id => "ref-" + id.GetString())), string.Join(' ', entries.Select(entry => entry.Id))));
            if (expected.TryGetProperty("references", out var references))
                texts.AddRange(references.EnumerateArray().Zip(entries).Select(pair => (pair.First.GetString()!, CitationsLikeCiteproc.PlainText(pair.Second.Html))));
            return texts.Where(text => text.Oracle != text.Ours).Select(text => $"page {index} {expected.GetProperty("style")}\n  oracle {text.Oracle}\n  ours   {text.Ours}");
        }).ToList();
        if (different.Count > 0) Assert.Fail($"{different.Count} differ:\n" + string.Join('\n', different));
    }

    private static IReadOnlyList<CslItem> Items() => CslJsonReader.Read(new SourceText("sampled.json", Read("sampled.json")), new DiagnosticBag());

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
