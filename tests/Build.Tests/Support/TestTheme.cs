using System.Text;
using ClinicSite.Model;
using ClinicSite.Rendering;

namespace ClinicSite.Tests.Support;

/// <summary>A theme that writes plain HTML, so that the specs show what the build made and nothing else.</summary>
internal sealed class TestTheme : ITheme
{
    public IReadOnlyList<ThemeAsset> CreateAssets(SiteModel site) => [new("site.css", Encoding.UTF8.GetBytes("body{}\n"))];

    public IPageRenderer CreateRenderer(SiteModel site, IReadOnlyDictionary<string, string> assetUrls) => new Renderer(assetUrls["site.css"]);

    private sealed class Renderer(string stylesheet) : IPageRenderer
    {
        public void Render(PageView view, TextBuffer output)
        {
            var (page, content) = (view.Page, view.Content);
            output.Write($"<!DOCTYPE html>\n<html lang=\"{Escape(page.Language)}\">\n<head>\n<title>{Escape(page.DocumentTitle)}</title>\n");
            output.Write($"<meta name=\"description\" content=\"{Escape(page.Description)}\">\n<link rel=\"canonical\" href=\"{Escape(page.Canonical)}\">\n");
            output.Write($"<link rel=\"stylesheet\" href=\"{stylesheet}\">\n<script type=\"application/ld+json\">{view.StructuredData}</script>\n</head>\n");
            output.Write($"<body>\n<h1>{Escape(page.Title)}</h1>\n<main>\n");
            if (page is ArticlePage { Article.ChangedSinceReview: true }) output.Write("<p>Changed since review.</p>\n");
            SegmentWriter.Write(content.Introduction, output);
            if (content.Body.Count > 0) output.Write("<!-- body -->\n");
            SegmentWriter.Write(content.Body, output);
            if (content.Note.Count > 0) output.Write("<!-- note -->\n");
            SegmentWriter.Write(content.Note, output);
            foreach (var reference in content.References) output.Write($"<li id=\"{reference.Id}\">{reference.Html}</li>\n");
            output.Write("</main>\n</body>\n</html>\n");
        }
    }

    private static string Escape(string text) => SegmentWriter.Escape(text);
}
