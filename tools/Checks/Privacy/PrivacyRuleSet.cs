using AngleSharp.Dom;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>The <c>privacy</c> check: nothing from other hosts, nothing that a strict content security policy would refuse.</summary>
internal sealed class PrivacyRuleSet(AuditTarget target, SiteFiles files) : RuleSet
{
    private const string Hints = "link[rel~=preconnect i][href], link[rel~=dns-prefetch i][href], link[rel~=prefetch i][href]";
    private readonly AddressResolver _resolver = new(target.BaseUrl);

    public override string Id => "privacy";

    /// <summary>Our own sites are served with a strict policy, so what it refuses is broken there; elsewhere it is advice.</summary>
    private DiagnosticSeverity PolicySeverity => target.Manifest is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

    public override void Visit(ParsedPage page, DiagnosticBag findings)
    {
        foreach (var link in LinkAttributes.Of(page.Document).Where(link => link.IsLoaded))
            if (IsThirdParty(page, link.Value)) findings.Add(page.At(link.Element, RuleFor(link.Element), link.Value));
        foreach (var hint in page.Document.QuerySelectorAll(Hints))
        {
            var host = hint.GetAttribute("href")!;
            if (IsThirdParty(page, host)) findings.Add(page.At(hint, PrivacyRules.ThirdPartyHint, host));
        }

        foreach (var element in page.Document.All)
            foreach (var finding in Inline(page, element)) findings.Add(finding);
        foreach (var link in page.Document.QuerySelectorAll("a[target][href], area[target][href]")) findings.AddRange(Opener(page, link));
    }

    public override void Finish(DiagnosticBag findings)
    {
        foreach (var file in files.All.Where(file => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase)))
            findings.AddRange(StyleSheet.ThirdParties(target, file, _resolver));
    }

    private bool IsThirdParty(ParsedPage page, string address) => _resolver.Resolve(page.Path, address).Kind == AddressKind.External;

    private static DiagnosticDescriptor RuleFor(IElement element) => element.LocalName switch
    {
        "script" => PrivacyRules.ThirdPartyScript,
        "iframe" or "object" or "embed" => PrivacyRules.ThirdPartyFrame,
        "link" when (element.GetAttribute("rel") ?? "").Contains("icon", StringComparison.OrdinalIgnoreCase) => PrivacyRules.ThirdPartyMedia,
        "link" when "script".Equals(element.GetAttribute("as"), StringComparison.OrdinalIgnoreCase) => PrivacyRules.ThirdPartyScript,
        "link" => PrivacyRules.ThirdPartyStyle,
        _ => PrivacyRules.ThirdPartyMedia,
    };

    private IEnumerable<Diagnostic> Inline(ParsedPage page, IElement element)
    {
        if (element.LocalName == "script" && !element.HasAttribute("src") && IsExecutable(element.GetAttribute("type")))
            yield return page.At(element, PrivacyRules.InlineScript) with { Severity = PolicySeverity };
        if (element.LocalName == "style") yield return page.At(element, PrivacyRules.InlineStyle) with { Severity = PolicySeverity };
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style") yield return page.At(element, PrivacyRules.StyleAttribute) with { Severity = PolicySeverity };
            else if (IsHandler(attribute))
                yield return page.At(element, PrivacyRules.InlineHandler, attribute.Name) with { Severity = PolicySeverity };
        }
    }

    private static bool IsHandler(IAttr attribute) =>
        (attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.Ordinal) && attribute.Name.All(char.IsAsciiLetter))
        || (attribute.Name is "href" or "src" or "action" or "formaction" or "data"
            && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Data in a script element, such as JSON-LD, runs nowhere.</summary>
    private static bool IsExecutable(string? type) =>
        type?.Trim().ToLowerInvariant() is null or "" or "module" or "importmap" or "text/javascript" or "application/javascript"
            or "text/ecmascript" or "application/ecmascript" or "speculationrules";

    /// <summary>Browsers of today imply noopener for _blank, but not for a named window, and older ones not at all.</summary>
    private IEnumerable<Diagnostic> Opener(ParsedPage page, IElement link)
    {
        if (link.GetAttribute("target")!.ToLowerInvariant() is "" or "_self" or "_parent" or "_top") yield break;
        var address = _resolver.Resolve(page.Path, link.GetAttribute("href")!);
        if (address.Kind != AddressKind.External) yield break;
        var relations = (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ');
        if (!relations.Contains("noopener") && !relations.Contains("noreferrer"))
            yield return page.At(link, PrivacyRules.OpenerExposed, address.Path);
    }
}
