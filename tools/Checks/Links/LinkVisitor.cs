using System.Text;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Finds every address of a page, judges what can be judged at once, and notes what depends on other pages.</summary>
internal sealed partial class LinkVisitor(LinkRuleSet rules, LinkWorker worker, Page page, string? from) : PageVisitor
{
    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        Anchors(tag);
        if (open.InNoscript) return;
        switch (tag.Tag)
        {
            case HtmlTag.A: Anchor(tag); break;
            case HtmlTag.Area: Address(tag, HtmlAttribute.Href, LinkUse.Leads); break;
            case HtmlTag.Link: Link(tag); break;
            case HtmlTag.Img or HtmlTag.Source: Image(tag); break;
            case HtmlTag.Script or HtmlTag.Iframe or HtmlTag.Embed or HtmlTag.Audio or HtmlTag.Track or HtmlTag.Frame: Address(tag, HtmlAttribute.Src, LinkUse.Loads); break;
            case HtmlTag.Video: Address(tag, HtmlAttribute.Src, LinkUse.Loads); Address(tag, HtmlAttribute.Poster, LinkUse.Loads); break;
            case HtmlTag.Object: Address(tag, HtmlAttribute.Data, LinkUse.Loads); break;
            case HtmlTag.Input: Address(tag, HtmlAttribute.Src, LinkUse.Loads); Address(tag, HtmlAttribute.Formaction, LinkUse.Sends); break;
            case HtmlTag.Button: Address(tag, HtmlAttribute.Formaction, LinkUse.Sends); break;
            case HtmlTag.Form: Address(tag, HtmlAttribute.Action, LinkUse.Sends); break;
            case HtmlTag.Blockquote or HtmlTag.Q or HtmlTag.Ins or HtmlTag.Del: Address(tag, HtmlAttribute.Cite, LinkUse.Cites); break;
            case HtmlTag.Meta: Refresh(tag); break;
            case HtmlTag.Use or HtmlTag.Image or HtmlTag.Feimage: Drawing(tag); break;
        }

        if (tag.Get(HtmlAttribute.Style) is { } style) Styles(style, tag.Offset);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (open.TopTag == HtmlTag.Style && !open.InTemplate && text.IndexOfAny("(@"u8) >= 0) Styles(Encoding.UTF8.GetString(text), offset);
    }

    public override void End()
    {
        foreach (var (hash, decoded, offset) in worker.Own)
            if (!worker.Ids.Contains(hash) && !worker.Ids.Contains(decoded)) page.Report(LinkRuleSet.Name, offset, LinkRules.FragmentMissing, LinkText.ArgumentsOf(page.Html.Span[offset..], "this page"));
        rules.Keep(page, [.. worker.Ids], [.. worker.Targets]);
    }

    private void Anchors(in TagToken tag)
    {
        foreach (ref readonly var attribute in tag.Attributes)
        {
            if (attribute.IsDuplicate || (attribute.Name != HtmlAttribute.Id && (attribute.Name != HtmlAttribute.Name || tag.Tag is not (HtmlTag.A or HtmlTag.Map)))) continue;
            worker.Ids.Add(Fragments.HashOf(tag, attribute));
        }
    }

    private void Anchor(in TagToken tag)
    {
        if (tag.Has(HtmlAttribute.Href) || tag.Has(HtmlAttribute.XlinkHref)) Address(tag, tag.Has(HtmlAttribute.Href) ? HtmlAttribute.Href : HtmlAttribute.XlinkHref, LinkUse.Leads);
        else if (IsBare(tag)) page.Report(LinkRuleSet.Name, tag.Offset, LinkStyleRules.HrefMissing);
    }

    /// <summary>Whether nothing makes the element a target, a control or the place of the page itself.</summary>
    private static bool IsBare(in TagToken tag)
    {
        foreach (ref readonly var attribute in tag.Attributes)
            if (attribute.Name is not (HtmlAttribute.Class or HtmlAttribute.Style or HtmlAttribute.Target or HtmlAttribute.Rel) && !Ascii.EqualsIgnoreCase(tag.RawNameOf(attribute), "onclick"u8)) return false;
        return true;
    }

    /// <summary>Hints name hosts, not files, and the canonical link belongs to the metadata check.</summary>
    private void Link(in TagToken tag)
    {
        var relations = tag.Words(HtmlAttribute.Rel);
        foreach (var candidate in SourceSet.AddressesOf(tag.Get(HtmlAttribute.Imagesrcset))) Judge(candidate, tag.Offset, LinkUse.Loads);
        if (Array.Exists(relations, word => word is "canonical" or "preconnect" or "dns-prefetch")) return;
        if (!tag.Has(HtmlAttribute.Href))
        {
            if (!tag.Has(HtmlAttribute.Imagesrcset)) page.Report(LinkRuleSet.Name, tag.Offset, LinkRules.EmptyAddress, "href", "link");
            return;
        }

        var isLoaded = Array.Exists(relations, word => word is "stylesheet" or "icon" or "preload" or "modulepreload" or "prefetch" or "manifest" or "apple-touch-icon" or "mask-icon" or "apple-touch-startup-image");
        Address(tag, HtmlAttribute.Href, isLoaded ? LinkUse.Loads : LinkUse.Leads);
    }

    private void Image(in TagToken tag)
    {
        Address(tag, HtmlAttribute.Src, LinkUse.Loads);
        if (tag.Has(HtmlAttribute.Srcset))
            foreach (var candidate in SourceSet.AddressesOf(tag.Get(HtmlAttribute.Srcset))) Judge(candidate, tag.Offset, LinkUse.Loads);
    }

    private void Drawing(in TagToken tag)
    {
        Address(tag, tag.Has(HtmlAttribute.Href) ? HtmlAttribute.Href : HtmlAttribute.XlinkHref, LinkUse.Loads);
    }

    private void Refresh(in TagToken tag)
    {
        if (tag.Is(HtmlAttribute.HttpEquiv, "refresh"u8) && RefreshContent.AddressOf(tag.Get(HtmlAttribute.Content) ?? "") is { } address)
            Judge(address, tag.Offset, LinkUse.Leads);
    }

    /// <param name="text">The CSS.</param>
    /// <param name="offset">Where the text begins, or the tag that holds it.</param>
    private void Styles(string text, int offset)
    {
        var isElement = page.Html.Span[offset] != '<';
        foreach (var (address, at) in StyleText.AddressesOf(text))
            Judge(address, isElement ? offset + Encoding.UTF8.GetByteCount(text.AsSpan(0, at)) : offset, LinkUse.Loads);
    }
}
