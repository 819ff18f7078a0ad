using System.Net;
using ClinicSite.Tests.Shipped;

namespace ClinicSite.Tests.Theme;

/// <summary>What a component of the theme writes in a named case, as it lies in the component's folder, in the smallest page it can stand in.</summary>
internal sealed record ComponentFixture(string Component, string Case, string Html)
{
    /// <summary>Every fixture of every component.</summary>
    public static IReadOnlyList<ComponentFixture> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(ShippedSite.Repository, "theme", "components"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ComponentFixture(
                Path.GetFileName(Path.GetFullPath(Path.Combine(file, "..", ".."))),
                Path.GetFileNameWithoutExtension(file),
                File.ReadAllText(file))),
    ];

    /// <summary>The body of a page that holds this alone: each component where a page has it.</summary>
    public string Body => Component switch
    {
        "SiteHeader" => Html + Main(""),
        "SkipLinks" => Html + Main("<p id=\"page-contact\">The contact panel.</p>"),
        "SiteFooter" or "CallBar" => Main("") + Html,
        "PageHero" => $"<main>{Html}</main>",
        "Place" => Main($"<ul class=\"places\" role=\"list\">{Html}</ul>"),
        "EmergencyStrip" => Main(Html + "<p id=\"card-1\">The card with the signs.</p>"),
        _ => Main(Html),
    };

    /// <summary>The whole page.</summary>
    public string Document(string head = "") =>
        $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{this}</title>{head}</head><body>\n{Body}\n</body></html>\n";

    public override string ToString() => $"{Component}/{Case}";

    private string Main(string html) => $"<main id=\"page-main\"><h1>{Component}</h1><h2>{WebUtility.HtmlEncode(Case)}</h2><div class=\"prose\">{html}</div></main>";
}
