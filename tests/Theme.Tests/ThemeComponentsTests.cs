using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Tests.Fixtures;
using ClinicSite.Theme;

namespace ClinicSite.Tests;

/// <summary>Every element that a component writes leads back to that component's file.</summary>
public class ThemeComponentsTests
{
    /// <summary>Components that write no element of their own.</summary>
    private static readonly HashSet<string> Wordless = ["BodyText", "PersonName", "Button"];

    private static readonly DiagnosticDescriptor Rule = new("axe:region", "", "", "");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Fixture.Components).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal).Where(name => !Wordless.Contains(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_outermost_elements_of_a_component_name_its_file(string component)
    {
        var origins = new PageOrigins(new SiteManifest { Folder = "", BaseUrl = "", Files = [], Pages = [] }, ThemeComponents.FilesByClass, _ => []);
        var folder = Path.Combine(Fixture.Components, component);
        var razor = File.ReadAllText(Path.Combine(folder, component + ".razor"));
        var seen = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "fixtures"), "*.html"))
        {
            // In a text its card of this level leads to the text.
            if (file.EndsWith("CareCard/fixtures/crisis.html", StringComparison.Ordinal)) continue;
            var html = File.ReadAllText(file);
            foreach (var element in Outermost(html))
            {
                var named = Path.GetFileNameWithoutExtension(origins.Find(Rule, "", html, OffsetOf(element, html)).Location?.File) ?? "";
                seen.Add(named);
                Assert.True(named == component || razor.Contains($"<{named} ", StringComparison.Ordinal), $"{file}: {element.OuterHtml} is said to come from {named}");
            }
        }

        Assert.Contains(component, seen);
    }

    [Fact]
    public void Every_file_of_the_table_exists() =>
        Assert.All(ThemeComponents.FilesByClass.Values, file => Assert.True(File.Exists(Path.Combine(Fixture.Components, "..", "..", file)), file));

    /// <summary>An element without a class, such as a sentence that there is nothing, cannot be told from others.</summary>
    private static IEnumerable<IElement> Outermost(string html) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html).Body!.Children.Where(element => element.ClassName is not null);

    private static int OffsetOf(IElement element, string html) =>
        element.SourceReference?.Position.Index ?? html.IndexOf("<" + element.LocalName, StringComparison.Ordinal);
}
