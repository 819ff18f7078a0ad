using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ClinicSite.Build.Render;

/// <summary>Writes definition lists so that every term and every meaning knows its line.</summary>
internal sealed class DefinitionListWriter(TextRenderer text) : HtmlObjectRenderer<DefinitionList>
{
    protected override void Write(HtmlRenderer renderer, DefinitionList list)
    {
        renderer.EnsureLine();
        renderer.Write("<dl").WriteAttributes(list).WriteLine(">");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>()) WriteTerm(renderer, term);
            WriteMeaning(renderer, [.. item.Where(block => block is not DefinitionTerm)]);
        }

        renderer.WriteLine("</dl>");
    }

    private void WriteTerm(HtmlRenderer renderer, DefinitionTerm term)
    {
        text.Mark(term);
        renderer.Write("<dt").WriteAttributes(term).Write('>');
        renderer.WriteLeafInline(term).WriteLine("</dt>");
    }

    private void WriteMeaning(HtmlRenderer renderer, Block[] blocks)
    {
        if (blocks.Length == 0) return;
        text.Mark(blocks[0]);
        renderer.Write("<dd>");
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = blocks is [ParagraphBlock];
        foreach (var block in blocks) renderer.Write(block);
        renderer.ImplicitParagraph = before;
        renderer.WriteLine("</dd>");
    }
}
