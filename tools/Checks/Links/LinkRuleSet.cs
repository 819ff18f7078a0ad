using System.Collections.Concurrent;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>The <c>links</c> check. Fragments of other pages are judged when all pages have been read.</summary>
internal sealed class LinkRuleSet(AuditTarget target, SiteFiles files) : RuleSet
{
    private readonly AddressResolver _resolver = new(target.BaseUrl);
    private readonly Redirects _redirects = Redirects.Read(target.Folder);
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string File, string Wanted, Diagnostic Finding)> _fragments = new();

    public override string Id => "links";

    public override void Visit(ParsedPage page, DiagnosticBag findings)
    {
        _anchors[page.Path] = PageAnchors.Of(page.Document);
        var from = BaseOf(page);
        foreach (var link in LinkAttributes.Of(page.Document))
        {
            var finding = link.Value.Trim().Length == 0 ? Empty(page, link) : Judge(page, from, link);
            if (finding is not null) findings.Add(finding);
        }
    }

    public override void Finish(DiagnosticBag findings)
    {
        foreach (var (file, wanted, finding) in _fragments)
            if (_anchors.TryGetValue(file, out var anchors) && !PageAnchors.Has(anchors, wanted)) findings.Add(finding);
    }

    /// <summary>What relative addresses are relative to: the page, or its base element; null where that is another site.</summary>
    private string? BaseOf(ParsedPage page)
    {
        if (page.Document.QuerySelector("base[href]")?.GetAttribute("href") is not { } href) return page.Path;
        var resolved = _resolver.Resolve(page.Path, href);
        return resolved.Kind == AddressKind.Own ? resolved.Path : null;
    }

    /// <summary>An empty form action is the page itself, as meant.</summary>
    private static Diagnostic? Empty(ParsedPage page, PageLink link) => link.Attribute is "action" or "formaction" or "cite"
        ? null
        : page.At(link.Element, LinkRules.EmptyAddress, link.Attribute, link.Element.LocalName);

    private Diagnostic? Judge(ParsedPage page, string? from, PageLink link)
    {
        var address = _resolver.Resolve(from ?? page.Path, link.Value);
        return address.Kind switch
        {
            AddressKind.Own when from is not null => JudgeOwn(page, link, address),
            AddressKind.Outside when from is not null => page.At(link.Element, LinkRules.LeavesFolder, link.Value),
            AddressKind.Malformed => page.At(link.Element, LinkRules.MalformedAddress, link.Value, address.Path),
            AddressKind.OtherScheme when ContactAddress.FaultOf(address.Path, link.Value) is { } fault =>
                page.At(link.Element, LinkRules.MalformedContact, link.Value, fault),
            _ => null,
        };
    }

    private Diagnostic? JudgeOwn(ParsedPage page, PageLink link, SiteAddress address)
    {
        var (match, file) = address.FindIn(files);
        if (match == FileMatch.CaseDiffers) return page.At(link.Element, LinkRules.CaseDiffers, link.Value, file);
        if (match == FileMatch.Missing)
        {
            return _redirects.Answers(address.Path)
                ? null
                : page.At(link.Element, link.IsLoaded ? LinkRules.FileMissing : LinkRules.TargetMissing, link.Value, file);
        }

        if (PageAnchors.Wanted(address.Fragment) is { } wanted && FolderScanner.IsPage(file))
        {
            var on = file == page.Path ? "this page" : "the page it leads to";
            _fragments.Enqueue((file, wanted, page.At(link.Element, LinkRules.FragmentMissing, link.Value, wanted, on)));
        }

        return null;
    }
}
