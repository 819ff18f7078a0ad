using System.Text;
using ClinicSite.Build;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Pasted;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.References;
using ClinicSite.Tests.Support;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>Every example of every rule: those that fail, at the place that they mark, and those that pass.</summary>
public sealed class RuleExampleTests
{
    private static readonly ParsedInputs Site = ReadSite();

    public static TheoryData<string, int> Fails => Examples(rule => rule.Fails);

    public static TheoryData<string, int> Passes => Examples(rule => rule.Passes);

    public static TheoryData<string> Ids => [.. RuleSet.Shipped.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Fails))]
    public void An_example_that_fails_is_found_where_it_is_marked(string id, int index)
    {
        var example = RuleOf(id).Fails[index];
        var (text, places) = Unmark(example);
        var source = new SourceText(PathOf(RuleOf(id)), text);
        var expected = places.Select(place => source.LocationOf(place.Start, Math.Max(1, place.Length))).Select(place => $"{place} {place.Length}");
        var found = Run(source, id).Select(finding => $"{finding.Location} {finding.Location!.Length}");
        if (!expected.SequenceEqual(found)) Assert.Fail($"{example}\nExpected: {string.Join(", ", expected)}\nFound: {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Passes))]
    public void An_example_that_passes_is_left_alone(string id, int index)
    {
        var example = RuleOf(id).Passes[index];
        var found = Run(new SourceText(PathOf(RuleOf(id)), WithFrontMatter(example)), id).Select(finding => $"{finding.Location} {finding.Message}");
        if (found.Any()) Assert.Fail($"{example}\nFound: {string.Join("\n", found)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_and_a_check_that_exists(string id)
    {
        var rule = RuleOf(id);
        var page = File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Descriptor.Title}\n", page);
        foreach (var part in (string[])["## What it means", "## Wrong", "## Right", "## What to do"]) Assert.Contains(part, page);
        Assert.True(rule.Words.Count + rule.Patterns.Count > 0 || DocumentChecks.Names.Contains(rule.Check), $"{id} finds nothing.");
    }

    private static EditorialRule RuleOf(string id) => RuleSet.Shipped.Rules.Single(rule => rule.Descriptor.Id == id);

    private static TheoryData<string, int> Examples(Func<EditorialRule, IReadOnlyList<string>> of)
    {
        var cases = new TheoryData<string, int>();
        foreach (var rule in RuleSet.Shipped.Rules)
            for (var index = 0; index < of(rule).Count; index++) cases.Add(rule.Descriptor.Id, index);
        return cases;
    }

    private static List<Diagnostic> Run(SourceText source, string id)
    {
        var diagnostics = new DiagnosticBag();
        var file = new InputFile(source.Path, "", InputLayout.KindOf(source.Path), 0, DateTime.UnixEpoch);
        var text = ParsedText.Parse(source, FrontMatter.BodyOffsetOf(source.Text), Site.Context.Pipeline, diagnostics)!;
        var pasted = PastedListTaker.Run(text, file, Site.Context) is { } list ? new PastedPlaces(list) : null;
        var document = DocumentReader.Read(text, file, null, pasted, Site.Context);
        new RuleRunner(RuleSet.Shipped, new SiteFacts(Site, new DateOnly(2026, 11, 22))).Run(document, diagnostics);
        return [.. diagnostics.ToSorted().Where(finding => finding.Descriptor.Id == id)];
    }

    private static string PathOf(EditorialRule rule) => rule.On.FirstOrDefault(InputKind.Condition) switch
    {
        InputKind.Treatment when !rule.On.Contains(InputKind.Condition) => "input/treatments/example.md",
        InputKind.ClinicNote when !rule.On.Contains(InputKind.Condition) => "input/clinics/desert-ridge/notes/migraine.md",
        InputKind.Page when !rule.On.Contains(InputKind.Condition) => "input/pages/example.md",
        _ => "input/conditions/example.md",
    };

    private static string WithFrontMatter(string example) =>
        example.StartsWith("---\n", StringComparison.Ordinal) ? example : $"---\ntitle: Example\nsummary: An example of a page.\n---\n{example}\n";

    private static (string Text, List<Stretch> Places) Unmark(string example)
    {
        var (text, places, open) = (new StringBuilder(), new List<Stretch>(), 0);
        foreach (var letter in WithFrontMatter(example))
        {
            if (letter == '⟦') open = text.Length;
            else if (letter == '⟧') places.Add(new Stretch(open, text.Length - open));
            else text.Append(letter);
        }

        return (text.ToString(), places);
    }

    private static ParsedInputs ReadSite()
    {
        using var site = new TinySite();
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        return session.Parsed!;
    }
}
