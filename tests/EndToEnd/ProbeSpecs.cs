using ClinicSite.Browser;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>Every case under <c>tests/specs/probes/</c> as a page of one folder, audited once for all tests.</summary>
public sealed class ProbedPages(BrowserFixture browser) : IAsyncLifetime
{
    private readonly TinyFolder _folder = new();
    private ILookup<string, string> _found = Array.Empty<string>().ToLookup(line => line);

    internal static IReadOnlyList<Spec> All { get; } = [.. Spec.In("probes")];

    /// <summary>The rules that a page of its own can break; budgets are settings.</summary>
    internal static bool IsOwn(string id) => (id.StartsWith("CLN5", StringComparison.Ordinal) && !IsAcross(id)) || id is "CLN6801" or "CLN6802" or "CLN6803" or "CLN8801";

    /// <summary>The rules that only several pages can break.</summary>
    internal static bool IsAcross(string id) => id.StartsWith("CLN51", StringComparison.Ordinal);

    /// <summary>What our own rules say of a case: id and selector, in the order of lines. What is only counted is asked for by its own cases.</summary>
    internal IReadOnlyList<string> FoundIn(Spec spec) =>
        [.. _found[PageOf(spec)].Where(line => !line.StartsWith("CLN5047", StringComparison.Ordinal) || spec.File.Contains("CLN5047", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        File.WriteAllBytes(Directory.CreateDirectory(_folder.Path).FullName + "/tone.wav", Tone(seconds: 5));
        foreach (var spec in All) Write(spec);
        var target = _folder.Target(workers: 2) with { Pages = [.. All.Select(PageOf)] };
        var result = await new AxeCheck(browser.Host).RunAsync(target, CancellationToken.None);
        Assert.Equal("", result.Reason);
        _found = result.Findings.Where(finding => IsOwn(finding.Descriptor.Id))
            .SelectMany(finding => finding.Pages.Select(place => (place.Page, Line: $"{finding.Descriptor.Id} {place.Selector}")))
            .ToLookup(item => item.Page, item => item.Line);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string PageOf(Spec spec) => $"case-{All.ToList().IndexOf(spec)}.html";

    private void Write(Spec spec)
    {
        _folder.With(PageOf(spec), spec.Find("whole") ?? TinyFolder.Page(spec.Find("body")!, spec.Find("head") ?? ""));
        foreach (var block in spec.Blocks.Where(block => block.Name.StartsWith("file ", StringComparison.Ordinal))) _folder.With(block.Name[5..], block.Text);
    }

    /// <summary>A wave file of silence: one channel, 8,000 samples a second, eight bits each.</summary>
    internal static byte[] Tone(int seconds)
    {
        const int Rate = 8000;
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write("RIFF"u8);
            writer.Write(36 + (Rate * seconds));
            writer.Write("WAVEfmt "u8);
            foreach (var number in (int[])[16, 1 | (1 << 16), Rate, Rate, 1 | (8 << 16)]) writer.Write(number);
            writer.Write("data"u8);
            writer.Write(Rate * seconds);
            writer.Write(Enumerable.Repeat((byte)128, Rate * seconds).ToArray());
        }

        return stream.ToArray();
    }
}

public sealed class ProbeSpecs(ProbedPages pages) : IClassFixture<ProbedPages>
{
    public static TheoryData<string> Cases => [.. ProbedPages.All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules => [.. OwnRules.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> OwnRules => RuleCatalog.All.Values.Where(rule => ProbedPages.IsOwn(rule.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_yields_exactly_the_findings_of_its_spec(string name)
    {
        var spec = ProbedPages.All.Single(spec => spec.ToString() == name);
        var expected = (spec.Find("expected") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, pages.FoundIn(spec));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_that_fails_and_one_that_passes(string id)
    {
        Assert.Contains(ProbedPages.All, spec => spec.Find("expected")!.Contains(id, StringComparison.Ordinal));
        var file = ProbedPages.All.First(spec => spec.Find("expected")!.Contains(id, StringComparison.Ordinal)).File;
        Assert.Contains(ProbedPages.All, spec => spec.File == file && spec.Find("expected")!.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_names_a_criterion_and_has_a_page_that_explains_it(string id)
    {
        if (id.StartsWith("CLN5", StringComparison.Ordinal)) Assert.NotEmpty(RuleCatalog.All[id].Wcag);
        var text = File.ReadAllText(Path.Combine(Spec.Repository, "tools", "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {RuleCatalog.All[id].Title}\n", text, StringComparison.Ordinal);
        foreach (var part in (string[])["## What it means", "## Wrong", "## Right", "## What to do"]) Assert.Contains(part, text, StringComparison.Ordinal);
    }
}
