using System.Security.Cryptography;
using System.Text;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Emit;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Render;
using ClinicSite.Build.Resolve;
using ClinicSite.Build.Validate;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Output;
using ClinicSite.Rendering;
using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>
/// Takes a page of its own through what every page goes through, and throws it away. .NET loads and links code when it is first
/// used, which takes longer than all the rest of building a small site; a second processor does so while files are being read.
/// </summary>
internal static class WarmUp
{
    private const string Markdown = """
        Words, *more* words and **others**, [a link](https://example.org/) [@warmup2020].

        ## A heading

        - One.
        - Two.

        | a | b |
        |---|---|
        | 1 | 2 |
        """;

    /// <summary>Makes the page.</summary>
    /// <returns>The page, as it would be written.</returns>
    public static byte[] Run(ITheme theme)
    {
        // In the order in which a build comes to it.
        YamlReader.Read(new SourceText("input/site.yml", "name: Warm-up\nphones:\n  - { id: main, number: \"1\" }\n"), new DiagnosticBag());
        var (site, page) = (WarmUpSite.Site, WarmUpSite.Page);
        var file = new InputFile(WarmUpSite.Path, "", InputKind.Condition, Markdown.Length, default);
        var context = Context(new InputSet([file]));
        var text = ParsedText.Parse(new SourceText(file.Path, Markdown), 0, context.Pipeline, new DiagnosticBag())!;
        TextAnalyzer.Run(text, file, allowHtml: false, context);
        using var texts = new TextRenderer(context, new LinkResolver(new SiteScope(WarmUpSite.Catalog(context), null, ""), context, site));
        var composed = PageComposer.Render(context, texts, new PageParts(text, file.Path), CitationStyle.Ama);
        var assets = theme.CreateAssets(site).ToDictionary(asset => asset.Name, asset => "/" + asset.Name, StringComparer.Ordinal);
        using var writer = new TextBuffer();
        theme.CreateRenderer(site, assets).Render(new PageView(page, composed.Content, new StructuredData(site).For(page, composed.Content.References)), writer);
        MapEncoding.Encode(new SourceMapper().Map(writer.Written, composed), new Dictionary<string, int>(StringComparer.Ordinal) { [file.Path] = 0 });
        var bytes = Encoding.UTF8.GetBytes(writer.ToString());
        FeedWriter.Write(site);
        foreach (var (_, content) in SitemapWriter.Write(site)) SHA256.HashData(content);
        return bytes;
    }

    private static TextContext Context(InputSet inputs)
    {
        var bibliography = Bibliography.Create([WarmUpSite.Work], new DiagnosticBag(), DateOnly.MaxValue);
        return new TextContext(
            inputs, new ImageCatalog(inputs), bibliography, new Dictionary<string, Statistic>(), WarmUpSite.Settings, MarkdownPipelines.Create(bibliography));
    }
}
