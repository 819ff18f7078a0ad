using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig;
using Markdig.Syntax;

namespace ClinicSite.Build.Markdown;

/// <summary>A Markdown text parsed, with the way back from its spans to the file.</summary>
/// <param name="Source">The file.</param>
/// <param name="BodyOffset">Where the parsed text begins in the file.</param>
/// <param name="Document">Markdig's tree.</param>
internal sealed record ParsedText(SourceText Source, int BodyOffset, MarkdownDocument Document)
{
    /// <summary>The place of a span of the tree.</summary>
    public SourceLocation LocationOf(SourceSpan span) => Source.LocationOf(BodyOffset + Math.Max(0, span.Start), Math.Max(1, span.Length));

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
            return new ParsedText(source, bodyOffset, Markdig.Markdown.Parse(source.Text[bodyOffset..], pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's own limit (128), reached by forms of nesting the guard does not count; it says no place.
            diagnostics.Add(MarkdownRules.NestedTooDeep, source.LocationOf(bodyOffset), NestingGuard.MaxDepth);
            return null;
        }
    }
}
