using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>
/// Holds a page to its content security policy: that of its meta element, and that of <c>_headers</c>. A page of our own without
/// any is held to a strict one, with which our sites are served; another's without any is let alone.
/// </summary>
internal sealed class PolicyVisitor : PageVisitor
{
    private readonly Page _page;
    private readonly Site _site;
    private readonly List<ContentPolicy> _policies = [];
    private readonly bool _isOurs;
    private string? _nonce;
    private bool _isCode;

    public PolicyVisitor(Page page, Site site, HeadersFile headers)
    {
        (_page, _site, _isOurs) = (page, site, site.Target.Manifest is not null);
        foreach (var header in headers.For(page.Path, "content-security-policy")) _policies.Add(new ContentPolicy(header.Value));
        if (_isOurs && _policies.Count == 0) _policies.Add(new ContentPolicy("default-src 'self'"));
    }

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        if (tag.Tag == HtmlTag.Meta && tag.Is(HtmlAttribute.HttpEquiv, "content-security-policy"u8)) Policy(tag);
        if (_policies.Count == 0) return;
        _nonce = tag.Get(HtmlAttribute.Nonce);
        _isCode = tag.Tag == HtmlTag.Style || (tag.Tag == HtmlTag.Script && !tag.Has(HtmlAttribute.Src) && IsExecutable(tag.Get(HtmlAttribute.Type)));
        foreach (ref readonly var attribute in tag.Attributes) Attribute(tag, attribute);
        Loaded(tag);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        if (!_isCode || open.TopTag is not (HtmlTag.Script or HtmlTag.Style) || open.Top.Offset < 0) return;
        _isCode = false;
        var isScript = open.TopTag == HtmlTag.Script;
        foreach (var policy in _policies)
        {
            if (policy.AllowsInline(isScript ? "script-src-elem" : "style-src-elem", text, _nonce)) continue;
            _page.Report(PrivacyRuleSet.Name, open.Top.Offset, isScript ? PrivacyRules.InlineScript : PrivacyRules.InlineStyle);
            return;
        }
    }

    private void Policy(in TagToken tag)
    {
        var policy = new ContentPolicy(tag.Get(HtmlAttribute.Content) ?? "");
        _policies.Add(policy);
        foreach (var weakness in PolicyWeakness.Of(policy, isMeta: true)) _page.Report(PrivacyRuleSet.Name, tag.Offset, PolicyRules.PolicyWeak, weakness);
    }

    private void Attribute(in TagToken tag, in AttributeSpan attribute)
    {
        if (attribute.Name == HtmlAttribute.Style)
        {
            if (!AllowsInline("style-src-attr", tag.RawOf(attribute))) _page.Report(PrivacyRuleSet.Name, tag.Offset, PrivacyRules.StyleAttribute);
            return;
        }

        var name = tag.RawNameOf(attribute);
        var isHandler = name.Length > 2 && (name[0] | 0x20) == 'o' && (name[1] | 0x20) == 'n' && attribute.Name == HtmlAttribute.Unknown;
        var isScript = attribute.Name is HtmlAttribute.Href or HtmlAttribute.Src or HtmlAttribute.Action or HtmlAttribute.Formaction or HtmlAttribute.Data
            && Ascii.EqualsIgnoreCase(tag.RawOf(attribute).TrimStart(" \t\n"u8) is var value && value.Length >= 11 ? value[..11] : default, "javascript:"u8);
        if ((isHandler || isScript) && !AllowsInline("script-src-attr", tag.RawOf(attribute))) _page.Report(PrivacyRuleSet.Name, tag.Offset, PrivacyRules.InlineHandler, tag.NameOf(attribute));
    }

    private bool AllowsInline(string directive, ReadOnlySpan<byte> text)
    {
        foreach (var policy in _policies)
            if (!policy.AllowsInline(directive, text, null)) return false;
        return true;
    }

    private void Loaded(in TagToken tag)
    {
        var (attribute, directive) = tag.Tag switch
        {
            HtmlTag.Script => (HtmlAttribute.Src, "script-src-elem"),
            HtmlTag.Img => (HtmlAttribute.Src, "img-src"),
            HtmlTag.Iframe => (HtmlAttribute.Src, "frame-src"),
            HtmlTag.Audio or HtmlTag.Video => (HtmlAttribute.Src, "media-src"),
            HtmlTag.Object => (HtmlAttribute.Data, "object-src"),
            HtmlTag.Embed => (HtmlAttribute.Src, "object-src"),
            HtmlTag.Form => (HtmlAttribute.Action, "form-action"),
            HtmlTag.Base => (HtmlAttribute.Href, "base-uri"),
            HtmlTag.Link when tag.Words(HtmlAttribute.Rel).Contains("stylesheet") => (HtmlAttribute.Href, "style-src-elem"),
            HtmlTag.Link when tag.Words(HtmlAttribute.Rel).Contains("manifest") => (HtmlAttribute.Href, "manifest-src"),
            _ => (HtmlAttribute.Unknown, ""),
        };
        if (attribute != HtmlAttribute.Unknown && tag.Get(attribute)?.Trim() is { Length: > 0 } address) Load(address, directive, tag.Offset);
    }

    private void Load(string address, string directive, int offset)
    {
        var resolved = _site.Resolver.Resolve(_page.Path, address);
        var (scheme, host) = resolved.Kind switch
        {
            AddressKind.OtherScheme => (resolved.Path, null),
            AddressKind.External => (resolved.IsInsecure ? "http" : "https", resolved.Host),
            _ => ("https", (string?)null),
        };
        if (resolved.Kind == AddressKind.Malformed || scheme is "javascript" or "about" || (resolved.Kind == AddressKind.External && _isOurs)) return;
        foreach (var policy in _policies.Where(policy => !policy.Allows(directive, scheme, host, _nonce)))
        {
            _page.Report(PrivacyRuleSet.Name, offset, PolicyRules.Blocked, "what the page loads", address.Length > 80 ? address[..80] + "…" : address, directive.Replace("-elem", "", StringComparison.Ordinal));
            return;
        }
    }

    /// <summary>Data in a script element, such as JSON-LD, runs nowhere.</summary>
    private static bool IsExecutable(string? type) =>
        type?.Trim().ToLowerAscii() is null or "" or "module" or "importmap" or "text/javascript" or "application/javascript"
            or "text/ecmascript" or "application/ecmascript" or "speculationrules";
}
