using ClinicSite.Build.Pasted;
using ClinicSite.Citations;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>Tells a page's citations of every place that cites, in the order of the text, before any of it is rendered.</summary>
internal sealed class CitationRegistrar(TextContext context, PageCitations citations)
{
    private static readonly object HeadingKey = new(), WordsKey = new();
    private string _section = "";

    /// <summary>Whether anything was cited.</summary>
    public bool Any { get; private set; }

    public void Run(ParsedText text) => VisitBlocks(text.Document, text);

    /// <summary>An entry of a pasted list may cite too.</summary>
    public void Run(ContainerInline entry) => VisitInlines(entry);

    /// <summary>The heading of a container, parsed once for registration and rendering.</summary>
    public static ParsedText? HeadingOf(CustomContainer container) => container.GetData(HeadingKey) as ParsedText;

    /// <summary>The group's words for an empty card, parsed once for registration and rendering; null for one that has its own.</summary>
    public static ParsedText? WordsOf(CustomContainer container) => container.GetData(WordsKey) as ParsedText;

    private void VisitBlocks(ContainerBlock container, ParsedText text)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock heading) _section = InlineText.Of(heading.Inline);
            if (block is CustomContainer custom)
            {
                Attach(custom, HeadingKey, Containers.ParseHeading(custom, text, context));
                Attach(custom, WordsKey, context.Words?.BodyOf(custom, text, context.Pipeline));
            }

            if (block is ContainerBlock inner) VisitBlocks(inner, text);
            else if (block is LeafBlock { Inline: { } inline }) VisitInlines(inline);
        }
    }

    private void Attach(CustomContainer container, object key, ParsedText? part)
    {
        if (part is null) return;
        container.SetData(key, part);
        VisitBlocks(part.Document, part);
    }

    private void VisitInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case CitationInline citation: citation.Cluster = Register(citation.Items); break;
                case PastedUseStart { Use: var use } start: start.Complete(citations.RegisterPasted(use.Entries, use.IsNumber, use.IsLink, _section)); break;
                case TokenInline { Kind: "stat" } token: token.Cluster = Register([new CitationItem(context.Statistics[token.Id].Reference)]); break;
                case ContainerInline inner: VisitInlines(inner); break;
            }
        }
    }

    private int Register(IReadOnlyList<CitationItem> items)
    {
        Any = true;
        return citations.Register(items, _section);
    }
}
