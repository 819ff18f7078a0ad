using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig;
using Markdig.Syntax;

namespace ClinicSite.Build.Markdown;

/// <summary>A Markdown text parsed, with the way back from its spans to the file.</summary>
/// <param name="Source">The file.</param>
/// <param name="SpanOffset">Where in the file the tree's spans are counted from.</param>
/// <param name="Document">Markdig's tree.</param>
internal sealed record ParsedText(SourceText Source, int SpanOffset, MarkdownDocument Document)
{
    /// <summary>Where the text begins in the file.</summary>
    public int BodyOffset { get; private init; } = SpanOffset;

    /// <summary>The place of a span of the tree.</summary>
    public SourceLocation LocationOf(SourceSpan span) => Source.LocationOf(SpanOffset + Math.Max(0, span.Start), Math.Max(1, span.Length));

    /// <summary>Parses the text of a file from an offset on.</summary>
    /// <returns>Null where it is nested too deeply; the diagnostics say where.</returns>
    public static ParsedText? Parse(SourceText source, int bodyOffset, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        var tooDeep = NestingGuard.FirstTooDeep(source.Text.AsSpan(bodyOffset));
        if (tooDeep >= 0)
        {
            diagnostics.Add(MarkdownRules.NestedTooDeep, source.LocationOf(bodyOffset + tooDeep), NestingGuard.MaxDepth);
            return null;
        }

        try
        {
            var document = Markdig.Markdown.Parse(source.Text, pipeline, new TextStart(bodyOffset));
            if (document is [FrontMatterBlock, ..]) document.RemoveAt(0);
            return new ParsedText(source, 0, document) { BodyOffset = bodyOffset };
        }
        catch (ArgumentException)
        {
            // Markdig's own limit (128), reached by forms of nesting the guard does not count; it says no place.
            diagnostics.Add(MarkdownRules.NestedTooDeep, source.LocationOf(bodyOffset), NestingGuard.MaxDepth);
            return null;
        }
    }
}
