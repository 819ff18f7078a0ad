using System.Globalization;
using ClinicSite.Checks;
using ClinicSite.Checks.External;
using ClinicSite.Diagnostics;
using ClinicSite.Tests.Support;

namespace ClinicSite.Tests;

/// <summary>
/// Every case under <c>tests/specs/static/</c>: a folder of HTML without a manifest, checked by all static checks at once. The
/// block <c>ledger</c> is what visits to other sites have shown, and today is 2026-11-22. The block <c>body</c> becomes the body of a page that has all a page must have, <c>head</c> is added to its head, and
/// <c>page PATH</c> makes another such page, which the first one links to; every other block is a file as it stands.
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
        var pages = spec.Blocks.Where(block => block.Name.StartsWith("page ", StringComparison.Ordinal)).ToList();
        var links = string.Concat(pages.Select(block => $"<a href=\"/{block.Name[5..].Replace(" ", "%20", StringComparison.Ordinal)}\">{block.Name[5..]}</a> "));
        site.With("share.png", "");
        if (spec.Find("no favicon") is null) site.With("favicon.ico", "");
        if (spec.Blocks.All(block => block.Name != "index.html"))
            site.With("index.html", Page("index.html", "", spec.Find("body") ?? "<p>Welcome.</p>\n", spec.Find("head") ?? "", spec.Find("html"), spec.Blocks.Any(block => block.Name == "unlinked") ? "" : links));
        foreach (var block in pages) site.With(block.Name[5..], Page(block.Name[5..], block.Name[5..], block.Text, "", null, ""));
        if (spec.Find("ledger") is { } ledger) site.WithBeside(LinkLedger.FilePath, ledger);
        foreach (var block in spec.Blocks.Where(block => block.Name is not ("ledger" or "body" or "head" or "html" or "base" or "expected" or "unlinked" or "no favicon") && !pages.Contains(block))) site.With(block.Name, block.Text.Replace("\\0", "\0", StringComparison.Ordinal));
    }

    /// <summary>The body begins on line 16 of the page.</summary>
    private static string Page(string path, string name, string body, string head, string? html, string links)
    {
        var address = "https://clinic.example/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).Replace(" ", "%20", StringComparison.Ordinal);
        return $"""
            <!doctype html>
            {html?.Trim() ?? "<html lang=\"en\">"}
            <head>
            <meta charset="utf-8">
            <title>Tiny clinic {name}</title>
            <meta name="viewport" content="width=device-width">
            <meta name="description" content="What the tiny clinic says on {path}, in a few words.">
            <link rel="canonical" href="{address}">
            <meta property="og:title" content="Tiny"><meta property="og:type" content="website"><meta property="og:url" content="{address}"><meta property="og:image" content="https://clinic.example/share.png">
            {head.TrimEnd('\n')}
            </head>
            <body>
            <h1>Tiny clinic {name}</h1>
            <nav>{links}</nav>
            <main>
            {body.TrimEnd('\n')}
            </main>
            </body>
            </html>

            """;
    }
}
