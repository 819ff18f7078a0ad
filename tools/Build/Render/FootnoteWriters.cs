using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClinicSite.Build.Render;

/// <summary>Writes the number of a footnote in the text, and the way back. A clinic's note has ids of its own, for it shares the page.</summary>
internal sealed class FootnoteLinkWriter(TextRenderer text) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var (mark, note) = ($"{text.IdPrefix}fnref:{link.Index}", $"{text.IdPrefix}fn:{link.Footnote.Order}");
        renderer.Write(link.IsBackLink
            ? $" <a class=\"footnote-back-ref\" href=\"#{mark}\">Back to the text</a>"
            : $"<a class=\"footnote-ref\" id=\"{mark}\" href=\"#{note}\"><sup><span class=\"visually-hidden\">Footnote </span>{link.Footnote.Order}</sup></a>");
    }
}

/// <summary>Writes the footnotes of a text.</summary>
internal sealed class FootnoteGroupWriter(TextRenderer text) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnotes\">").WriteLine("<hr>").WriteLine("<ol>");
        foreach (var footnote in group.Cast<Footnote>())
        {
            text.Mark(footnote);
            renderer.WriteLine($"<li id=\"{text.IdPrefix}fn:{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</div>");
    }
}
