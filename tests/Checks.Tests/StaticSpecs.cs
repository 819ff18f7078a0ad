using System.Globalization;
using ClinicSite.Checks;
using ClinicSite.Checks.External;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>
/// Every case under <c>tests/specs/static/</c>: a folder of HTML without a manifest, checked by all static checks at once. The
/// block <c>ledger</c> is what visits to other sites have shown, and today is 2026-11-22; <see cref="SpecFolder"/> says what the others are.
/// </summary>
public sealed class StaticSpecs
{
    private static readonly IReadOnlyList<Spec> All = [.. Spec.In("static")];

    public static TheoryData<string> Cases => [.. All.Select(spec => spec.ToString())];

    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Id).Except(NeedManifestOrBrowser)];

    /// <summary>Of these, tests of their own show the failing and the passing folder.</summary>
    private static string[] NeedManifestOrBrowser => ["CLN4024", "CLN6007", "CLN6034", "CLN8010", "CLN6030"];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_folder_yields_exactly_the_findings_of_its_spec(string name)
    {
        var spec = All.Single(spec => spec.ToString() == name);
        using var site = new Checked();
        Write(site, spec);
        var target = site.Target(spec.Find("base") is { } address ? address.Trim() is { Length: > 0 } given ? given : null : "https://clinic.example");
        var found = new List<Diagnostic>();
        foreach (var check in StaticChecks.Create(StaticChecks.Ids)) found.AddRange((await check.RunAsync(target, TestContext.Current.CancellationToken)).Findings);
        var lines = found.SelectMany(item => item.Pages.DefaultIfEmpty(new PageOccurrence(item.Location?.File ?? "", null, null, "", [])).Select(place => (Text: Line(item, place), item.Message))).OrderBy(line => line.Text, StringComparer.Ordinal).ToList();
        var actual = string.Concat(lines.Select(line => line.Text + "\n"));
        var expected = string.Concat((spec.Find("expected") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(line => line + "\n"));
        Assert.True(expected == actual, $"expected:\n{expected}\nactual:\n{string.Join('\n', lines.Select(line => $"{line.Text}   {line.Message}"))}\n");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_folder_that_fails(string id) =>
        Assert.Contains(All, spec => (spec.Find("expected") ?? "").Contains(id, StringComparison.Ordinal));

    private static string Line(Diagnostic item, PageOccurrence place) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Descriptor.Id} {place.Page}({place.Line},{place.Column}) {item.Severity.ToString().ToLowerInvariant()}");

    private static void Write(Checked site, Spec spec)
    {
        foreach (var (path, text) in SpecFolder.FilesOf(spec)) site.With(path, text);
        if (spec.Find("ledger") is { } ledger) site.WithBeside(LinkLedger.FilePath, ledger);
    }
}
