using ClinicSite.Build;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

public sealed class DiagnosticSpecs
{
    /// <summary>Faults that plain text cannot carry, or that are the folder's and not the site's: tested in code.</summary>
    private static readonly string[] InCode =
        ["CLN0001", "CLN1001", "CLN1002", "CLN1003", "CLN1004", "CLN1005", "CLN1006", "CLN3030", "CLN3031"];

    private static readonly Spec[] All = [.. Spec.In("diagnostics")];

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules => [.. OwnRules.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> OwnRules => RuleCatalog.All.Values.Where(rule =>
        new[] { typeof(FileRules), typeof(YamlRules), typeof(CatalogRules), typeof(MarkdownRules), typeof(CitationKeyRules), typeof(ReferenceFileRules), typeof(PastedListRules), typeof(JournalRules), typeof(EmitRules) }
            .Any(type => type.GetFields().Any(member => Equals(member.GetValue(null), rule))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_yields_exactly_the_diagnostics_of_its_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        using var site = new TinySite().With(spec);
        var options = site.Options with { ClinicId = spec.Find("clinic")?.Trim() };
        var result = BuildSession.Run(options);

        var (expected, actual) = (spec.Find("expected") ?? "", string.Concat(result.Diagnostics.Select(diagnostic => Describe(diagnostic, spec) + "\n")));
        if (expected != actual) Assert.Fail($"{name}\nExpected:\n{expected}\nFound:\n{string.Concat(result.Diagnostics.Select(diagnostic => Whole(diagnostic) + "\n"))}");
        Assert.Equal(result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error), Directory.Exists(site.Output));
        Assert.Equal(result.Succeeded, Directory.Exists(site.Output));
        Assert.False(Directory.Exists(site.Output + ".unfinished"));
        AssertSameOverASiteThatIsThere(options, result);
    }

    /// <summary>Texts are checked before they are rendered where a site is there already, and while they are where none is.</summary>
    private static void AssertSameOverASiteThatIsThere(BuildOptions options, BuildResult first)
    {
        Directory.CreateDirectory(options.OutputDirectory);
        Assert.Equal(TinySite.Lines(first), TinySite.Lines(BuildSession.Run(options)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_spec(string id) => Assert.True(
        InCode.Contains(id) || All.Any(spec => spec.Find("expected")?.Contains(id) == true), $"No spec expects {id}.");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page(string id)
    {
        var path = Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md");
        Assert.True(File.Exists(path), $"tools/docs/rules/{id}.md is missing.");
        var text = File.ReadAllText(path);
        Assert.StartsWith($"# {id}: {RuleCatalog.All[id].Title}\n", text);
        foreach (var part in (string[])["## What it means", "## Wrong", "## Right", "## What to do"]) Assert.Contains(part, text);
    }

    [Fact]
    public void The_base_site_has_nothing_wrong()
    {
        using var site = new TinySite();
        Assert.Empty(TinySite.Lines(site.Build()));
    }

    /// <summary>The line, and as much of the rest as the spec cares to name: message, hint and related places follow indented.</summary>
    private static string Describe(Diagnostic diagnostic, Spec spec) => string.Join('\n', Whole(diagnostic).Split('\n')
        .Where(line => line.StartsWith("CLN", StringComparison.Ordinal) || spec.Find("expected")!.Split('\n').Contains(line)));

    private static string Whole(Diagnostic diagnostic) => string.Concat(
        TinySite.Line(diagnostic) + "\n  says: " + diagnostic.Message + "\n  hint: " + diagnostic.Hint,
        string.Concat(diagnostic.Related.Select(related => $"\n  also: {related.Location} {related.Message}")));
}
