using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>A fault of an address, wherever it stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">What its message names.</param>
/// <param name="Severity">Other than the rule's own, or null.</param>
internal sealed record LinkFault(DiagnosticDescriptor Rule, object?[] Arguments, DiagnosticSeverity? Severity = null);

/// <summary>Says what is wrong with an address by what it came to and what it is used for.</summary>
internal sealed class LinkJudge(Site site)
{
    /// <summary>The faults of an address.</summary>
    /// <param name="text">As written.</param>
    /// <param name="verdict">What it came to.</param>
    /// <param name="use">What it is there for.</param>
    public IEnumerable<LinkFault> Faults(string text, AddressVerdict verdict, LinkUse use)
    {
        var address = verdict.Address;
        switch (address.Kind)
        {
            case AddressKind.Malformed:
                yield return new LinkFault(LinkRules.MalformedAddress, [text, address.Path]);
                yield break;
            case AddressKind.Outside:
                yield return new LinkFault(LinkRules.LeavesFolder, [text]);
                yield break;
            case AddressKind.OtherScheme:
                if (OfScheme(address.Path, text) is { } fault) yield return fault;
                yield break;
        }

        if (address.Kind == AddressKind.Own && OfFile(text, verdict, use) is { } missing)
        {
            yield return missing;
            yield break;
        }

        // Nobody visits where a form sends to: only the form's own visitors do.
        if (address.Kind == AddressKind.External && use != LinkUse.Sends && site.External.Meet(text) is { } known)
            yield return new LinkFault(known.Rule, known.Arguments, known.Severity);
        if (HostOf(text, address.Host) is { } ofHost) yield return ofHost;
        else if (address.IsInsecure && use != LinkUse.Loads && use != LinkUse.Sends && site.Resolver.IsSecure && !IsNumber(address.Host))
            yield return new LinkFault(LinkStyleRules.InsecureAddress, [text]);
        if (text.StartsWith("//", StringComparison.Ordinal)) yield return new LinkFault(LinkStyleRules.ProtocolRelative, [text]);
        if (text.Contains(' ', StringComparison.Ordinal)) yield return new LinkFault(LinkStyleRules.SpaceInAddress, [text]);
    }

    private static bool IsNumber(string? host) => host is not null && new WebHost(host, null, null).IsNumber;

    private LinkFault? OfScheme(string scheme, string text)
    {
        var (fault, doubt) = scheme switch
        {
            "mailto" => (MailAddress.FaultOf(text), MailAddress.DoubtOf(text)),
            "tel" => (PhoneAddress.FaultOf(text), PhoneAddress.DoubtOf(text)),
            _ => (null, null),
        };
        if (fault is not null) return new LinkFault(LinkRules.MalformedContact, [text, fault]);
        if (doubt is var (why, severity)) return new LinkFault(LinkRules.MalformedContact, [text, why], severity);
        if (scheme == "mailto" && MailAddress.HostsOf(text).Select(host => HostOf(text, host)).FirstOrDefault(wrong => wrong is not null) is { } ofHost) return ofHost;
        return scheme is "javascript" or "vbscript" ? new LinkFault(LinkStyleRules.ScriptAddress, [text.Length > 60 ? text[..60] + "…" : text]) : null;
    }

    private static LinkFault? OfFile(string text, AddressVerdict verdict, LinkUse use)
    {
        if (verdict.Match == FileMatch.Found) return null;
        if (verdict.Match == FileMatch.CaseDiffers) return new LinkFault(LinkRules.CaseDiffers, [text, verdict.File]);
        if (verdict.Address.Host is null && !text.StartsWith('/') && AddressSyntax.GuessOf(text) is { } guess)
            return new LinkFault(LinkRules.MalformedAddress, [text, guess]);
        return new LinkFault(use == LinkUse.Loads ? LinkRules.FileMissing : LinkRules.TargetMissing, [text, verdict.File]);
    }

    private LinkFault? HostOf(string text, string? host)
    {
        if (host is null || PlaceholderHost.ReasonOf(host, site.Resolver.OwnHost, out var isCertain) is not { } reason) return null;
        return new LinkFault(LinkStyleRules.PlaceholderHost, [text, reason], isCertain ? null : DiagnosticSeverity.Warning);
    }
}
