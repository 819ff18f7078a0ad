using ClinicSite.Browser;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>A clean page, and one like it for each rule with that rule's fault planted in it; audited once for all tests.</summary>
public sealed class MutatedPages(BrowserFixture browser) : IAsyncLifetime
{
    internal const string Clean = "CLEAN";

    /// <summary>The navigation leads to other pages, so that nothing in it leads to the content of this one.</summary>
    private static readonly (string Old, string New)[] NavigationElsewhere =
        [("<li><a href=\"#care\">", "<li><a href=\"care.html\">"), ("<li><a href=\"#ask\">", "<li><a href=\"ask.html\">")];

    /// <summary>What a fault needs that a passage put into the page cannot give.</summary>
    private static readonly Dictionary<string, (string Old, string New)[]> Edits = new(StringComparer.Ordinal)
    {
        ["CLN5001"] = [("<html lang=\"en\">", "<html lang=\"de\">")],
        ["CLN5004"] = [("<main>\n<h1>Migraine</h1>", "<main>"), ("<header>", "<header><h1>Migraine</h1>"), ("<h2", "<p"), ("</h2>", "</p>")],
        ["CLN5056"] = [("<main>\n<h1>Migraine</h1>", "<div>"), ("<header>", "<header><h1>Migraine</h1>"), ("<h2", "<p"), ("</h2>", "</p>"), ("</main>", "</div>"), .. NavigationElsewhere],
        ["CLN5057"] = [("<main>", "<div>"), ("</main>", "</div>")],
        ["CLN5058"] = NavigationElsewhere,
        ["CLN5027"] = [("<title>Migraine | Tiny Clinic</title>", "<title>Untitled document</title>")],
    };

    private readonly TinyFolder _folder = new();
    private ILookup<string, string> _found = Array.Empty<string>().ToLookup(line => line);

    internal static IReadOnlyList<string> Rules { get; } = [.. RuleCatalog.All.Keys.Where(ProbedPages.IsOwn)];

    internal IReadOnlyList<string> FoundIn(string rule) => [.. _found[PageOf(rule)].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        var clean = File.ReadAllText(Path.Combine(Spec.Repository, "tests", "specs", "mutations.html"));
        File.WriteAllBytes(Directory.CreateDirectory(_folder.Path).FullName + "/tone.wav", ProbedPages.Tone(seconds: 5));
        _folder.With(PageOf(Clean), clean);
        foreach (var rule in Rules) _folder.With(PageOf(rule), Mutate(clean, rule));
        var target = _folder.Target(workers: 2) with { Pages = [PageOf(Clean), .. Rules.Select(PageOf)] };
        var result = await new AxeCheck(browser.Host).RunAsync(target, CancellationToken.None);
        Assert.Equal("", result.Reason);
        // What is only counted (AAA) is asked for by its own rule; what a person must look at is neither fault nor none.
        _found = result.Findings.Where(finding => !finding.Message.StartsWith("Needs review: ", StringComparison.Ordinal)).SelectMany(finding => finding.Pages.Select(place => (place.Page, finding.Descriptor.Id))).Where(item => RuleCatalog.All.GetValueOrDefault(item.Id)?.DefaultSeverity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning || item.Page == PageOf(item.Id) || (item.Id.StartsWith("axe:", StringComparison.Ordinal) && !item.Id.EndsWith("enhanced", StringComparison.Ordinal)))
            .ToLookup(item => item.Page, item => item.Id);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string PageOf(string rule) => rule + ".html";

    /// <summary>Whether a spec shows a fault of a rule and of no other.</summary>
    private static bool IsOf(Spec spec, string rule)
    {
        var lines = spec.Find("expected")!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 0 && lines.All(line => line.StartsWith(rule, StringComparison.Ordinal));
    }

    /// <summary>The page with the first fault that the rule's own specs show.</summary>
    private string Mutate(string clean, string rule)
    {
        if (Edits.TryGetValue(rule, out var edits)) return edits.Aggregate(clean, (page, edit) => page.Replace(edit.Old, edit.New, StringComparison.Ordinal));
        var fault = ProbedPages.All.First(spec => spec.Find("body") is not null && IsOf(spec, rule));
        foreach (var block in fault.Blocks.Where(block => block.Name.StartsWith("file ", StringComparison.Ordinal))) _folder.With(block.Name[5..], block.Text);
        return clean.Replace("</head>", fault.Find("head") + "</head>", StringComparison.Ordinal).Replace("</main>", fault.Find("body") + "</main>", StringComparison.Ordinal);
    }
}

public sealed class MutationTests(MutatedPages pages) : IClassFixture<MutatedPages>
{
    public static TheoryData<string> Rules => [.. MutatedPages.Rules];

    /// <summary>A page that is turned by a quarter is also as wide as it was high; what is in no landmark axe names piece by piece.</summary>
    private static readonly Dictionary<string, string[]> Consequences = new(StringComparer.Ordinal)
    {
        ["CLN5003"] = ["CLN5003", "CLN5029"],
        ["CLN5056"] = ["CLN5056", "axe:region"],
        ["CLN5057"] = ["CLN5057", "axe:region"],
    };

    [Fact]
    public void The_clean_page_has_no_finding() => Assert.Empty(pages.FoundIn(MutatedPages.Clean));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_planted_fault_is_found_and_nothing_else(string rule) => Assert.Equal(Consequences.GetValueOrDefault(rule, [rule]), pages.FoundIn(rule));
}
