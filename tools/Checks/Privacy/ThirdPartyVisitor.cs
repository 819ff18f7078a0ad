using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>What a page takes from other hosts, or tells them.</summary>
internal sealed class ThirdPartyVisitor(Page page, Site site) : PageVisitor
{
    /// <summary>Where the base element has links open.</summary>
    private string? _target;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        switch (tag.Tag)
        {
            case HtmlTag.Script: Load(tag, HtmlAttribute.Src, PrivacyRules.ThirdPartyScript); break;
            case HtmlTag.Iframe or HtmlTag.Embed or HtmlTag.Frame: Load(tag, HtmlAttribute.Src, PrivacyRules.ThirdPartyFrame); break;
            case HtmlTag.Object: Load(tag, HtmlAttribute.Data, PrivacyRules.ThirdPartyFrame); break;
            case HtmlTag.Img or HtmlTag.Source or HtmlTag.Audio or HtmlTag.Track or HtmlTag.Input: Media(tag); break;
            case HtmlTag.Video: Media(tag); Load(tag, HtmlAttribute.Poster, PrivacyRules.ThirdPartyMedia); break;
            case HtmlTag.Use or HtmlTag.Image or HtmlTag.Feimage: Load(tag, tag.Has(HtmlAttribute.Href) ? HtmlAttribute.Href : HtmlAttribute.XlinkHref, PrivacyRules.ThirdPartyMedia); break;
            case HtmlTag.Base when tag.Has(HtmlAttribute.Target): _target ??= tag.Get(HtmlAttribute.Target); break;
            case HtmlTag.Link: Link(tag); break;
            case HtmlTag.A or HtmlTag.Area: Opener(tag); break;
        }

        if (tag.Get(HtmlAttribute.Style) is { } style) Styles(style, tag.Offset);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (open.TopTag == HtmlTag.Style && text.IndexOfAny("(@"u8) >= 0) Styles(Encoding.UTF8.GetString(text), offset);
    }

    private void Media(in TagToken tag)
    {
        Load(tag, HtmlAttribute.Src, PrivacyRules.ThirdPartyMedia);
        if (tag.Has(HtmlAttribute.Srcset))
            foreach (var candidate in SourceSet.AddressesOf(tag.Get(HtmlAttribute.Srcset))) Load(candidate, tag.Offset, PrivacyRules.ThirdPartyMedia);
    }

    private void Link(in TagToken tag)
    {
        var relations = tag.Words(HtmlAttribute.Rel);
        bool Is(string relation) => relations.Contains(relation, StringComparer.Ordinal);
        if (Is("preconnect") || Is("dns-prefetch") || Is("prefetch") || Is("prerender")) Load(tag, HtmlAttribute.Href, PrivacyRules.ThirdPartyHint);
        else if (Is("modulepreload") || (Is("preload") && tag.Is(HtmlAttribute.As, "script"u8))) Load(tag, HtmlAttribute.Href, PrivacyRules.ThirdPartyScript);
        else if (Is("stylesheet") || Is("preload")) Load(tag, HtmlAttribute.Href, PrivacyRules.ThirdPartyStyle);
        else if (Is("icon") || Is("manifest") || Is("apple-touch-icon") || Is("mask-icon")) Load(tag, HtmlAttribute.Href, PrivacyRules.ThirdPartyMedia);
    }

    private void Styles(string css, int offset)
    {
        foreach (var (address, _) in StyleText.AddressesOf(css)) Load(address, offset, PrivacyRules.ThirdPartyStyle);
    }

    private void Load(in TagToken tag, HtmlAttribute name, DiagnosticDescriptor rule)
    {
        if (!tag.TryGetRaw(name, out var raw) || (raw.IndexOf("//"u8) < 0 && raw.IndexOf((byte)'&') < 0)) return;
        Load(tag.Get(name)!, tag.Offset, rule);
    }

    private void Load(string address, int offset, DiagnosticDescriptor rule)
    {
        if (!address.Contains("//", StringComparison.Ordinal)) return;
        var resolved = site.Resolver.Resolve(page.Path, address);
        if (resolved.IsInsecure && site.Resolver.IsSecure && rule != PrivacyRules.ThirdPartyHint) page.Report(PrivacyRuleSet.Name, offset, LeakRules.MixedContent, address);
        if (resolved.Kind != AddressKind.External || FirstParty.Is(site, resolved.Host)) return;
        if (Trackers.OfHost(address) is { } tracker) page.Report(PrivacyRuleSet.Name, offset, LeakRules.Tracker, tracker, resolved.Host);
        else page.Report(PrivacyRuleSet.Name, offset, rule, address);
    }

    /// <summary>Browsers of today imply noopener for _blank, but not for a named window, and older ones not at all.</summary>
    private void Opener(in TagToken tag)
    {
        if (tag.Get(HtmlAttribute.Ping) is { } ping && site.Resolver.Resolve(page.Path, ping).Kind == AddressKind.External) page.Report(PrivacyRuleSet.Name, tag.Offset, PrivacyRules.ThirdPartyHint, ping);
        var target = tag.Has(HtmlAttribute.Target) ? tag.Get(HtmlAttribute.Target) : _target;
        if (target is null || !tag.Has(HtmlAttribute.Href) || target.ToLowerAscii() is "" or "_self" or "_parent" or "_top") return;
        var address = site.Resolver.Resolve(page.Path, tag.Get(HtmlAttribute.Href)!);
        if (address.Kind != AddressKind.External) return;
        var relations = tag.Words(HtmlAttribute.Rel);
        if (relations.Contains("noopener") || relations.Contains("noreferrer")) return;
        var severity = relations.Contains("opener") ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        page.Report(PrivacyRuleSet.Name, tag.Offset, severity, PrivacyRules.OpenerExposed, address.Path);
    }
}
