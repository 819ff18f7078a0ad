using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Reporting;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>Results of checks that never ran.</summary>
internal static class Samples
{
    public static readonly DiagnosticDescriptor LinkRule =
        new("CLN4001", "Link", "The link to “{0}” leads nowhere.", "Correct the address.");

    public static readonly DiagnosticDescriptor AxeRule =
        new("axe:image-alt", "Alt", "Images must have alternative text.", "", DiagnosticSeverity.Warning)
        {
            Wcag = ["1.1.1"],
            HelpUrl = "https://help.example/image-alt",
        };

    public const string Markdown = "---\ntitle: Migraine\n---\nSee [cluster](clustr.md) too.\n";

    public static Diagnostic InMarkdown { get; } =
        LinkRule.At(new SourceLocation("input/conditions/migraine.md", 4, 5, 20), "clustr.md");

    public static Diagnostic InHeader(int pages) => AxeRule.At(null) with
    {
        Key = "<img>",
        Pages = [.. Enumerable.Range(1, pages).Select(number => new PageOccurrence($"p{number:000}/index.html", 8, 5, "img", ["phone"]))],
    };

    public static CheckResult Ran(string id, params Diagnostic[] findings) =>
        new(id, CheckStatus.Ran, ["a.html", "b.html"], findings) { Elapsed = TimeSpan.FromSeconds(1.25) };

    public static CheckReport Report(params CheckResult[] checks) => CheckReport.From(checks);
}
