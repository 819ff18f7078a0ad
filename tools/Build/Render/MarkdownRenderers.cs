using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Rendering;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Render;

/// <summary>How our own kinds of Markdown, and those that need more than Markdig's HTML, are written.</summary>
internal static class MarkdownRenderers
{
    public static void Install(HtmlRenderer renderer, TextRenderer text)
    {
        var renderers = renderer.ObjectRenderers;
        renderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWriter(text));
        renderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter(text));
        renderers.ReplaceOrAdd<ListRenderer>(new ListWriter(text));
        renderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlWriter());
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkWriter(text));
        renderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableWriter(text));
        renderers.ReplaceOrAdd<Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer>(new DefinitionListWriter(text));
        renderers.Insert(0, new ContainerWriter(text));
        renderers.Insert(0, new CitationWriter(text));
        renderers.Insert(0, new TokenWriter(text));
        renderers.Add(new PastedHtmlWriter());
        renderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkWriter(text));
        renderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroupWriter(text));
    }

    private sealed class HeadingWriter(TextRenderer text) : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var level = (char)('0' + text.EnterHeading(heading));
            renderer.EnsureLine().Write("<h").Write(level).WriteAttributes(heading).Write('>');
            renderer.WriteLeafInline(heading).Write("</h").Write(level).WriteLine('>');
        }
    }

    private sealed class ParagraphWriter(TextRenderer text) : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            switch (OnlyChild(paragraph.Inline))
            {
                // What stands between "^^^" is a figure already.
                case LinkInline { IsImage: true } when paragraph.Parent is Figure: renderer.WriteLeafInline(paragraph).WriteLine(); break;
                case LinkInline { IsImage: true } image when FigureOf(image) is { } figure: text.AddSlot(figure, image, PieceKind.Landmark, $"\"{figure.Image.Url}\""); break;
                case TokenInline { Kind: "stat" } token when text.Context.Statistics.TryGetValue(token.Id, out var statistic):
                    var citation = text.Citations.Format(token.Cluster);
                    text.AddSlot(new StatisticSegment(statistic, citation), token, PieceKind.Html, citation);
                    break;
                default: base.Write(renderer, paragraph); break;
            }
        }

        private static Inline? OnlyChild(ContainerInline? inline) =>
            inline?.FirstChild is { } first && first.NextSibling is null ? first : null;

        private FigureSegment? FigureOf(LinkInline image)
        {
            if (text.Links.Image(image.Url ?? "", text.File) is not { } picture) return null;
            var caption = string.IsNullOrWhiteSpace(image.Title) ? null : System.Net.WebUtility.HtmlEncode(image.Title);
            return new FigureSegment(picture, InlineText.Of(image), caption);
        }
    }

    private sealed class ListWriter(TextRenderer text) : HtmlObjectRenderer<ListBlock>
    {
        protected override void Write(HtmlRenderer renderer, ListBlock list)
        {
            renderer.EnsureLine();
            var name = list.IsOrdered ? "ol" : "ul";
            renderer.Write('<').Write(name);
            if (list.IsOrdered && list.OrderedStart is { } start && start != "1") renderer.Write(" start=\"").Write(start).Write('"');
            renderer.WriteAttributes(list).WriteLine(">");
            foreach (var item in list) WriteItem(renderer, list, (ListItemBlock)item);
            renderer.Write("</").Write(name).WriteLine(">");
        }

        private void WriteItem(HtmlRenderer renderer, ListBlock list, ListItemBlock item)
        {
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = !list.IsLoose;
            renderer.EnsureLine();
            text.Mark(item);
            renderer.Write("<li").WriteAttributes(item).Write('>');
            renderer.WriteChildren(item);
            renderer.WriteLine("</li>").EnsureLine();
            renderer.ImplicitParagraph = before;
        }
    }

    private sealed class RawHtmlWriter : HtmlBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            if (!ReferenceEquals(block.TryGetAttributes(), HtmlAnalyzer.Hidden)) base.Write(renderer, block);
        }
    }

    private sealed class LinkWriter(TextRenderer text) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage) WriteImage(renderer, link);
            else WriteLink(renderer, link);
        }

        private void WriteLink(HtmlRenderer renderer, LinkInline link)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(text.Links.Link(link.Url ?? "", text.File)).Write('"');
            renderer.WriteAttributes(link);
            if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
            renderer.Write('>').WriteChildren(link);
            renderer.Write("</a>");
        }

        private void WriteImage(HtmlRenderer renderer, LinkInline link)
        {
            var image = text.Links.Image(link.Url ?? "", text.File);
            renderer.Write("<img src=\"").WriteEscapeUrl(image?.Url ?? link.Url).Write("\" alt=\"").WriteEscape(InlineText.Of(link)).Write('"');
            if (image is not null) renderer.Write($" width=\"{image.Width}\" height=\"{image.Height}\"");
            renderer.Write(" loading=\"lazy\">");
        }
    }

    private sealed class ContainerWriter(TextRenderer text) : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            if (Containers.Levels.TryGetValue(container.Info ?? "", out var level))
                text.AddCard(level, CitationRegistrar.HeadingOf(container), container, CitationRegistrar.WordsOf(container));
            else text.AddSlot(new ContactSegment(), container, PieceKind.Html, "");
        }
    }

    private sealed class CitationWriter(TextRenderer text) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            text.KeepWithPrevious();
            // First nothing, so that the renderer knows of what is written past it.
            text.Citations.Write(citation.Cluster, renderer.Write("").Writer);
        }
    }

    private sealed class PastedHtmlWriter : HtmlObjectRenderer<PastedHtml>
    {
        protected override void Write(HtmlRenderer renderer, PastedHtml mark) => renderer.Write(mark.Html);
    }

    private sealed class TokenWriter(TextRenderer text) : HtmlObjectRenderer<TokenInline>
    {
        protected override void Write(HtmlRenderer renderer, TokenInline token)
        {
            if (token.Kind == "phone" && text.Context.Settings.Phone(token.Id)?.Number is { } number)
                renderer.Write("<a class=\"phone\" href=\"").Write(number.Url).Write("\">").WriteEscape(number.National).Write("</a>");
            else if (text.Context.Statistics.TryGetValue(token.Id, out var statistic))
                renderer.WriteEscape(statistic.Value).Write(text.Citations.IsNumbered ? "\u00A0" : " ").Write(text.Citations.Format(token.Cluster));
        }
    }
}
