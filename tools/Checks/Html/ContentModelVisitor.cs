using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Elements in parents that may not hold them, though browsers leave them there (section 4 of the HTML standard).</summary>
internal sealed class ContentModelVisitor(Page page) : PageVisitor
{
    private bool _hasMain;
    private bool _hasBase;
    private bool _hasAddress;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.IsForeign || open.Count == 0) return;
        var parent = open.Top;
        if (parent.Tag != HtmlTag.Template)
        {
            if (ParentFault(tag, open) is { } fault) Tell(tag.Offset, fault);
            else if (ChildFault(tag.Tag, parent.Tag) is { } wrong) Tell(tag.Offset, wrong);
            else if (parent.IsPhrasing && Traits.Has(tag.Tag, ElementTraits.Block) && !IsHeadingIn(tag.Tag, parent.Tag))
                Tell(tag.Offset, $"A <{NameOf(tag.Tag)}> stands in a <{NameOf(parent.Tag)}>, which may hold only text and inline elements");
        }

        if (open.InTemplate) return;
        if (tag.Tag == HtmlTag.Main && !tag.Has(HtmlAttribute.Hidden)) Main(tag.Offset);
        if (tag.Tag is HtmlTag.Meta or HtmlTag.Link && open.InBody && !open.InNoscript) HeadElement(tag);
        if (tag.Tag == HtmlTag.Base && tag.Has(HtmlAttribute.Href)) Base(tag.Offset);
        _hasAddress |= tag.Tag is HtmlTag.Link or HtmlTag.Script or HtmlTag.A && (IsRelative(tag, HtmlAttribute.Href) || IsRelative(tag, HtmlAttribute.Src));
        Interactive(tag, open);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (mode != TextMode.Data || open.IsForeign || open.TopTag is not (HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dl or HtmlTag.Picture)) return;
        var first = text.IndexOfAnyExcept(" \t\n\r\f"u8);
        if (first >= 0) Tell(offset + first, $"Text stands in a <{NameOf(open.TopTag)}> outside its items");
    }

    private static string NameOf(HtmlTag tag) => tag.ToString().ToLowerAscii();

    private void Tell(int offset, string what) => page.Report(HtmlRuleSet.Name, offset, NestingRules.ContentModel, what);

    private static string? ParentFault(in TagToken tag, ElementStack open)
    {
        var parent = open.TopTag;
        // A custom element may well be put where it belongs by its script.
        if (parent == HtmlTag.Unknown) return null;
        return tag.Tag switch
        {
            HtmlTag.Li when parent is not (HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu) => "An <li> stands outside a list",
            HtmlTag.Dt or HtmlTag.Dd when parent is not HtmlTag.Dl && !(parent == HtmlTag.Div && open.Count > 1 && open.All[^2].Tag == HtmlTag.Dl) =>
                $"A <{NameOf(tag.Tag)}> stands outside a <dl>",
            HtmlTag.Option or HtmlTag.Optgroup when open.OpenCount(HtmlTag.Select) + open.OpenCount(HtmlTag.Datalist) == 0 => $"An <{NameOf(tag.Tag)}> stands outside a <select>",
            HtmlTag.Source when parent is not (HtmlTag.Picture or HtmlTag.Audio or HtmlTag.Video) => "A <source> stands outside picture, audio and video",
            HtmlTag.Track when parent is not (HtmlTag.Audio or HtmlTag.Video) => "A <track> stands outside audio and video",
            HtmlTag.Legend when parent is not (HtmlTag.Fieldset or HtmlTag.Optgroup) => "A <legend> stands outside a <fieldset>",
            HtmlTag.Figcaption when parent is not HtmlTag.Figure => "A <figcaption> stands outside a <figure>",
            HtmlTag.Summary when parent is not HtmlTag.Details => "A <summary> stands outside a <details>",
            HtmlTag.Area when open.OpenCount(HtmlTag.Map) == 0 => "An <area> stands outside a <map>",
            HtmlTag.Main when open.OpenCount(HtmlTag.Article) + open.OpenCount(HtmlTag.Aside) + open.OpenCount(HtmlTag.Nav) + open.OpenCount(HtmlTag.Header) + open.OpenCount(HtmlTag.Footer) > 0 =>
                "The <main> stands inside another part of the page",
            _ => null,
        };
    }

    private static string? ChildFault(HtmlTag child, HtmlTag parent)
    {
        if (child is HtmlTag.Script or HtmlTag.Template) return null;
        return parent switch
        {
            HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu when child != HtmlTag.Li => $"A <{(child == HtmlTag.Unknown ? "custom element" : NameOf(child))}> stands in a <{NameOf(parent)}> outside its items",
            HtmlTag.Dl when child is not (HtmlTag.Dt or HtmlTag.Dd or HtmlTag.Div) => $"A <{NameOf(child)}> stands in a <dl> outside its items",
            HtmlTag.Picture when child is not (HtmlTag.Source or HtmlTag.Img) => $"A <{NameOf(child)}> stands in a <picture>",
            _ => null,
        };
    }

    private static bool IsHeadingIn(HtmlTag child, HtmlTag parent) =>
        parent is HtmlTag.Summary or HtmlTag.Legend && child is HtmlTag.Hgroup or (>= HtmlTag.H1 and <= HtmlTag.H6);

    private void Main(int offset)
    {
        if (_hasMain) Tell(offset, "This is the second <main> of the page");
        _hasMain = true;
    }

    private static bool IsRelative(in TagToken tag, HtmlAttribute name) => tag.TryGetRaw(name, out var value) && !value.IsEmpty && value[0] != '/' && value.IndexOf((byte)':') < 0;

    private void Base(int offset)
    {
        if (_hasBase) page.Report(HtmlRuleSet.Name, offset, NestingRules.HeadMisplaced, "This is the second <base> of the page; browsers take the first");
        else if (_hasAddress) page.Report(HtmlRuleSet.Name, offset, NestingRules.HeadMisplaced, "This <base> comes after addresses that it should change");
        _hasBase = true;
    }

    private void HeadElement(in TagToken tag)
    {
        if (tag.Has(HtmlAttribute.Itemprop)) return;
        var isLink = tag.Tag == HtmlTag.Link;
        if (isLink && tag.Words(HtmlAttribute.Rel).Any(word => word is "stylesheet" or "preload" or "prefetch" or "preconnect" or "dns-prefetch" or "modulepreload" or "pingback")) return;
        page.Report(HtmlRuleSet.Name, tag.Offset, NestingRules.HeadMisplaced, $"This <{(isLink ? "link" : "meta")}> stands in the body, where it is ignored");
    }

    /// <summary>What visitors operate, in what they operate; the same element in itself is told by the nesting.</summary>
    private void Interactive(in TagToken tag, ElementStack open)
    {
        var outer = open.OpenCount(HtmlTag.Button) > 0 ? HtmlTag.Button : open.OpenCount(HtmlTag.A) > 0 && IsLink(open) ? HtmlTag.A : HtmlTag.Unknown;
        if (tag.Tag == HtmlTag.Label && open.OpenCount(HtmlTag.Label) > 0) outer = HtmlTag.Label;
        if (outer == HtmlTag.Unknown || outer == tag.Tag && tag.Tag != HtmlTag.Label || !IsOperated(tag)) return;
        page.Report(HtmlRuleSet.Name, tag.Offset, DiagnosticSeverity.Error, NestingRules.InsideItself, tag.Name, NameOf(outer), "nobody can tell which of the two is meant");
    }

    private bool IsLink(ElementStack open)
    {
        var at = open.All.LastIndexOfTag(HtmlTag.A);
        if (at < 0 || open.All[at].Offset < 0) return false;
        var rest = page.Html.Span[open.All[at].Offset..];
        var end = rest.IndexOf((byte)'>');
        return end > 0 && System.Text.Encoding.UTF8.GetString(rest[..end]).Contains("href", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOperated(in TagToken tag) => tag.Tag switch
    {
        HtmlTag.A => tag.Has(HtmlAttribute.Href),
        HtmlTag.Input => !tag.Is(HtmlAttribute.Type, "hidden"u8),
        HtmlTag.Audio or HtmlTag.Video => tag.Has(HtmlAttribute.Controls),
        HtmlTag.Img or HtmlTag.Object => tag.Has(HtmlAttribute.Usemap),
        _ => Traits.Has(tag.Tag, ElementTraits.Interactive) || tag.Has(HtmlAttribute.Tabindex),
    };
}
