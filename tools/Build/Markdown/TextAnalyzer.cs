using ClinicSite.Build.Discover;
using ClinicSite.Build.Pasted;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ClinicSite.Build.Markdown;

/// <summary>Walks a text once: reports what cannot be rendered, gives headings their ids, and notes its links.</summary>
internal sealed class TextAnalyzer
{
    private static readonly string[] Reserved = ["card-", "cite-", "ref-", "note-", "page-"];

    private readonly TextContext _context;
    private readonly ParsedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly LinkAnalyzer _links;
    private readonly HtmlAnalyzer _html;
    private readonly bool _allowHtml;
    private readonly LeafAnalyzer? _leaves;
    private readonly HashSet<string> _anchors = new(16, StringComparer.Ordinal);
    private readonly string _anchorPrefix;
    private int _level = 1;

    private TextAnalyzer(ParsedText text, InputFile file, bool allowHtml, bool leaves, TextContext context, DiagnosticBag diagnostics)
    {
        (_text, _context, _diagnostics) = (text, context, diagnostics);
        _anchorPrefix = file.Kind == InputKind.ClinicNote ? "note-" : "";
        _links = new LinkAnalyzer(text, file, context, diagnostics);
        (_html, _allowHtml) = (new HtmlAnalyzer(text, allowHtml, diagnostics), allowHtml);
        _leaves = leaves ? new LeafAnalyzer(text, context, diagnostics, _links, _html) : null;
    }

    /// <summary>Checks a text.</summary>
    public static TextFacts Run(ParsedText text, InputFile file, bool allowHtml, TextContext context)
    {
        var diagnostics = new DiagnosticBag();
        var analyzer = new TextAnalyzer(text, file, allowHtml, leaves: true, context, diagnostics);
        var pasted = PastedListTaker.Run(text, file, context);
        analyzer.VisitBlocks(text.Document);
        if (pasted is not null)
        {
            analyzer.VisitEntries(pasted);
            new PastedListReport(pasted, text, context, diagnostics).Run();
        }

        analyzer._links.ReportDefinitions();
        return new TextFacts(string.Join(' ', analyzer._anchors), analyzer._links.Found is { Count: > 0 } links ? links : [], diagnostics.Count == 0 ? [] : diagnostics.ToSorted());
    }

    /// <summary>
    /// Makes a text that was checked before ready to be rendered: headings get their ids and comments are hidden. Its findings
    /// are known, so only a text with comments is looked at word by word.
    /// </summary>
    public static void Prepare(ParsedText text, InputFile file, TextContext context)
    {
        var hasComments = text.Source.Text.Contains("<!--", StringComparison.Ordinal);
        var analyzer = new TextAnalyzer(text, file, allowHtml: true, leaves: hasComments, context, new DiagnosticBag());
        var pasted = PastedListTaker.Run(text, file, context);
        analyzer.VisitBlocks(text.Document);
        if (pasted is not null) analyzer.VisitEntries(pasted);
    }

    /// <summary>A pasted list has left the tree, and its words are checked like any others.</summary>
    private void VisitEntries(PastedList pasted)
    {
        foreach (var entry in pasted.Entries) _leaves?.Visit(entry.Inline);
    }

    private void VisitBlocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading: VisitHeading(heading); break;
                case HtmlBlock html: _html.Visit(html); continue;
                case CustomContainer custom: VisitContainer(custom); break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code: ReportOpenCode(code); break;
            }

            if (block is ContainerBlock inner) VisitBlocks(inner);
            else if (block is LeafBlock { Inline: { } inline }) _leaves?.Visit(inline);
        }
    }

    private void VisitHeading(HeadingBlock heading)
    {
        var title = InlineText.Of(heading.Inline);
        if (heading.Level == 1) _diagnostics.Add(MarkdownRules.HeadingOne, _text.LocationOf(heading.Span), title);
        else if (heading.Level > _level + 1) _diagnostics.Add(MarkdownRules.SkippedLevel, _text.LocationOf(heading.Span), heading.Level, _level, _level + 1);
        if (title.Length == 0) _diagnostics.Add(MarkdownRules.EmptyHeading, _text.LocationOf(heading.Span));
        _level = Math.Max(heading.Level, 2);
        heading.GetAttributes().Id = UniqueAnchor(title);
    }

    /// <summary>An id as GitHub makes them, made unique by a number, and never one of those that the build or the theme gives.</summary>
    private string UniqueAnchor(string title)
    {
        var slug = Slug.Suggest(title);
        if (slug.Length == 0) slug = "section";
        else if (IsReserved(slug)) slug = "section-" + slug;
        slug = _anchorPrefix + slug;
        var anchor = slug;
        for (var number = 2; !_anchors.Add(anchor); number++) anchor = $"{slug}-{number}";
        return anchor;
    }

    private static bool IsReserved(string slug)
    {
        foreach (var prefix in Reserved)
        {
            if (slug.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private void ReportOpenCode(FencedCodeBlock code)
    {
        var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
        _diagnostics.Add(MarkdownRules.CodeNeverClosed, _text.LocationOf(new SourceSpan(code.Span.Start, code.Span.Start + fence.Length - 1)), fence);
    }

    private void VisitContainer(CustomContainer container)
    {
        var name = container.Info ?? "";
        var location = _text.LocationOf(new SourceSpan(container.Span.Start, container.Span.Start + 2 + name.Length));
        if (!Containers.Levels.ContainsKey(name) && name != Containers.Contact)
        {
            _diagnostics.Add(MarkdownRules.UnknownContainer, location, ("::: " + name).TrimEnd(), Containers.AdviceForUnknown(name));
        }

        // A line ":::" that has nothing to close opens a container without a name, and is said to be one already.
        if (container.ClosingFencedCharCount == 0 && name.Length > 0)
            _diagnostics.Add(MarkdownRules.ContainerNeverClosed, location, name, Containers.AdviceForOpen(container));
        if (CareWords.IsWanting(container, _context)) _diagnostics.Add(MarkdownRules.CardWithoutWords, location, name);
        if (_leaves is not null && Containers.ParseOwnHeading(container, _text, _context.Pipeline) is { } heading) VisitHeadingText(heading);
    }

    /// <summary>The heading of a container is a text of its own, parsed from the rest of the opening line.</summary>
    private void VisitHeadingText(ParsedText heading)
    {
        var (links, html) = (_links.Of(heading), new HtmlAnalyzer(heading, _allowHtml, _diagnostics));
        foreach (var block in heading.Document.Descendants<LeafBlock>())
        {
            if (block is HtmlBlock raw) html.Visit(raw);
            else if (block.Inline is { } inline) new LeafAnalyzer(heading, _context, _diagnostics, links, html).Visit(inline);
        }
    }
}
