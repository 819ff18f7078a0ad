using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Text;

namespace ClinicSite.Browser.Axe;

/// <summary>Where an element of the browser stands in the page's file; nulls where a script has made it.</summary>
internal readonly record struct ElementPlace(int? Line, int? Column, int Offset, string StartTag);

/// <summary>The file of a page, parsed with positions, to find again what the browser names by a selector.</summary>
internal sealed class PageMarkup
{
    private readonly SourceText _source;
    private readonly IHtmlDocument _document;
    private readonly AuditTarget _target;
    private readonly Dictionary<string, ElementPlace> _found = new(StringComparer.Ordinal);

    private PageMarkup(SourceText source, IHtmlDocument document, AuditTarget target) => (_source, _document, _target) = (source, document, target);

    public string Page => _source.Path;

    public static PageMarkup Read(AuditTarget target, string page)
    {
        var text = File.ReadAllText(Path.Combine(target.Folder, page));
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true });
        return new PageMarkup(new SourceText(page, text), parser.ParseDocument(text), target);
    }

    public ElementPlace Find(string selector)
    {
        if (!_found.TryGetValue(selector, out var place)) _found[selector] = place = Search(selector);
        return place;
    }

    /// <summary>Where it is mended what a rule has found at a place.</summary>
    public PageOrigin OriginOf(DiagnosticDescriptor rule, ElementPlace place) =>
        place.Offset < 0 ? PageOrigin.Unknown : _target.OriginOf(rule, Page, place.Offset, () => _source.Text);

    private ElementPlace Search(string selector)
    {
        var offset = Select(selector)?.SourceReference?.Position.Index ?? -1;
        if (offset < 0) return new ElementPlace(null, null, -1, "");
        var (line, column) = _source.PositionOf(offset);
        return new ElementPlace(line, column, offset, StartTag.At(_source.Text, offset));
    }

    private IElement? Select(string selector)
    {
        try
        {
            return selector.Length == 0 ? null : _document.QuerySelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }
}
