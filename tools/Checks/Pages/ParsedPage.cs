using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Text;

namespace ClinicSite.Checks.Pages;

/// <summary>One page as every static check sees it: parsed once, with positions.</summary>
internal sealed class ParsedPage(
    string path, SourceText source, IHtmlDocument document, AuditTarget target, IReadOnlyList<ParseFault> faults)
{
    /// <summary>Path relative to the folder.</summary>
    public string Path { get; } = path;

    public IHtmlDocument Document { get; } = document;

    public IReadOnlyList<ParseFault> Faults { get; } = faults;

    /// <summary>Whether search engines are told to leave the page alone; an error page is never looked for either.</summary>
    public bool IsUnlisted { get; } =
        path.EndsWith("404.html", StringComparison.Ordinal)
        || (document.QuerySelector("meta[name=robots i]")?.GetAttribute("content") ?? "").Contains("noindex", StringComparison.OrdinalIgnoreCase);

    /// <summary>A finding at an element; its start tag joins the same fault of many pages.</summary>
    public Diagnostic At(IElement element, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
    {
        var offset = OffsetOf(element);
        var location = offset < 0 ? null : target.SourceMap.Find(Path, offset);
        return rule.At(location, arguments) with
        {
            Key = offset < 0 ? element.LocalName : StartTagAt(offset),
            Pages = [Place(offset, ElementSelector.Of(element))],
        };
    }

    /// <summary>A finding about the page as a whole: its place in the sources is the file it is made from.</summary>
    public Diagnostic At(DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments) =>
        rule.At(PageSources.Of(target.Manifest, Path), arguments) with { Pages = [new PageOccurrence(Path, 1, 1, "", [])] };

    /// <summary>A finding at a place of the markup that is no element.</summary>
    public Diagnostic AtOffset(int offset, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments) =>
        rule.At(target.SourceMap.Find(Path, offset), arguments) with { Key = LineAt(offset), Pages = [Place(offset, "")] };

    private static int OffsetOf(IElement element) => element.SourceReference is { } reference ? reference.Position.Index : -1;

    private PageOccurrence Place(int offset, string selector)
    {
        if (offset < 0) return new PageOccurrence(Path, null, null, selector, []);
        var (line, column) = source.PositionOf(offset);
        return new PageOccurrence(Path, line, column, selector, []);
    }

    private string StartTagAt(int offset) => StartTag.At(source.Text, offset);

    private string LineAt(int offset) => source.GetLine(source.PositionOf(offset).Line).Trim().ToString();
}

/// <summary>Something the parser had to repair.</summary>
internal readonly record struct ParseFault(int Offset, string What);
