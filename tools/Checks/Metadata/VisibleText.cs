using System.Text;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;

namespace ClinicSite.Checks.Metadata;

/// <summary>What visitors read on a page, in lower case with its space collapsed, and the numbers that links call.</summary>
internal sealed class VisibleText : PageVisitor
{
    private readonly StringBuilder _text = new();

    public List<string> Phones { get; } = [];

    public bool HasAddress { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>Reads a page.</summary>
    public static VisibleText Of(Page page)
    {
        var visible = new VisibleText();
        new PageWalk().Run(page.Html.Span, [visible]);
        return visible;
    }

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate || open.InNoscript) return;
        HasAddress |= tag.Tag == HtmlTag.Address;
        if (tag.Tag == HtmlTag.A && tag.Get(HtmlAttribute.Href)?.Trim() is { } href && href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) Phones.Add(href[4..]);
        if (tag.Get(HtmlAttribute.Alt) is { } alt) _text.Append(' ').Append(alt).Append(' ');
        if (!Traits.Has(tag.Tag, ElementTraits.Formatting)) _text.Append(' ');
    }

    public override void EndTag(in TagToken tag, ElementStack open)
    {
        if (!Traits.Has(tag.Tag, ElementTraits.Formatting)) _text.Append(' ');
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (mode is TextMode.Data or TextMode.RcData && !open.InTemplate && !open.InNoscript) _text.Append(MarkupText.OfText(text, mode));
    }

    public override void End() => Words = Spaces.Collapse(_text.ToString().Replace('\u00a0', ' ').Replace('\u2011', '-').Replace('\u2013', '-')).ToLowerInvariant();
}
