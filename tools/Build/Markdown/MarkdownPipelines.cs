using ClinicSite.Citations;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>The dialect: CommonMark, tables, footnotes, definition lists, figures, containers, citations and insertions.</summary>
internal static class MarkdownPipelines
{
    /// <summary>A pipeline that knows which words are keys of the bibliography. Safe for many threads.</summary>
    public static MarkdownPipeline Create(Bibliography bibliography)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseFigures()
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new FrontMatterSkipper());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BareCitationParser(bibliography));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TokenParser());
        return builder.Build();
    }
}
