using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Build;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Pasted;
using ClinicSite.Build.Validate;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Editorial;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.References;
using ClinicSite.Tests.Support;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>
/// Every example of every rule: those that fail, at the place that they mark, and those that pass. An example is a text, or files
/// of a site, each after a line <c>=== path</c>; <c>⟪60×words⟫</c> are words repeated.
/// </summary>
public sealed partial class RuleExampleTests
{
    private static readonly ParsedInputs Site = ReadSite();

    public static TheoryData<string, int> Fails => Examples(rule => rule.Fails);

    public static TheoryData<string, int> Passes => Examples(rule => rule.Passes);

    public static TheoryData<string> Ids => [.. RuleSet.Shipped.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Fails))]
    public async Task An_example_that_fails_is_found_where_it_is_marked(string id, int index)
    {
        var example = RuleOf(id).Fails[index];
        var files = FilesOf(example, id);
        var expected = files.SelectMany(file => file.Places.Select(place => file.Source.LocationOf(place.Start, Math.Max(1, place.Length)))).Select(place => $"{place} {place.Length}");
        var found = (await RunAsync(files, id)).Select(finding => $"{finding.Location} {finding.Location!.Length}");
        if (!expected.SequenceEqual(found)) Assert.Fail($"{example}\nExpected: {string.Join(", ", expected)}\nFound: {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Passes))]
    public async Task An_example_that_passes_is_left_alone(string id, int index)
    {
        var example = RuleOf(id).Passes[index];
        var found = (await RunAsync(FilesOf(example, id), id)).Select(finding => $"{finding.Location} {finding.Message}");
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
        Assert.True(rule.Fails.Count > 0 && rule.Passes.Count > 0, $"{id} has no examples.");
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

    /// <summary>One text by itself is quick; several files are a whole site.</summary>
    private static async Task<List<Diagnostic>> RunAsync(List<(SourceText Source, List<Stretch> Places)> files, string id)
    {
        if (files is [{ Source.Path: var path } only] && path == PathOf(RuleOf(id))) return Run(only.Source, id);
        using var site = new TinySite();
        foreach (var (source, _) in files) site.Write(source.Path, source.Text);
        var session = new BuildSession(site.Options);
        var built = session.Build();
        Assert.True(built.Succeeded, string.Join('\n', TinySite.Lines(built)));
        var result = await new EditorialCheck(session, site.Options.Today).RunAsync(new AuditTarget { Folder = site.Output, Pages = [], Workers = 1 }, CancellationToken.None);
        return [.. result.Findings.Where(finding => finding.Descriptor.Id == id)];
    }

    private static List<(SourceText Source, List<Stretch> Places)> FilesOf(string example, string id)
    {
        var files = new List<(SourceText, List<Stretch>)>();
        if (!example.StartsWith("=== ", StringComparison.Ordinal)) Add(PathOf(RuleOf(id)), WithFrontMatter(example));
        else
        {
            foreach (var file in example.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
            {
                var end = file.IndexOf('\n', StringComparison.Ordinal);
                Add(file[..end], file[(end + 1)..]);
            }
        }

        return files;

        void Add(string path, string marked)
        {
            var (text, places) = Unmark(Repeated().Replace(marked, match => string.Concat(Enumerable.Repeat(match.Groups["words"].Value, int.Parse(match.Groups["times"].Value)))));
            files.Add((new SourceText(path, text), places));
        }
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
        foreach (var letter in example)
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
        site.Write("input/terms.yml", File.ReadAllText(site.PathOf("input/terms.yml")) + "- { name: complex regional pain syndrome, abbreviation: CRPS }\n");
        var session = new BuildSession(site.Options);
        Assert.True(session.Build().Succeeded);
        return session.Parsed!;
    }

    [GeneratedRegex("⟪(?<times>[0-9]+)×(?<words>[^⟫]*)⟫")]
    private static partial Regex Repeated();
}
