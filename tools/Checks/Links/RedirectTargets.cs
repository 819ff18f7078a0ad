using System.Text;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Judges the form of where redirects lead: over https, to a part that exists, and not below themselves.</summary>
internal sealed class RedirectTargets(Site site, RedirectTargets.HasId hasId)
{
    /// <summary>Whether a page has an id or name.</summary>
    internal delegate bool HasId(int page, ReadOnlySpan<byte> id);

    public void Judge(SiteFaults faults)
    {
        foreach (var redirect in site.Redirects.All)
        {
            void Report(DiagnosticDescriptor rule, params object?[] arguments) => faults.Report(LinkRuleSet.Name, Redirects.FileName, redirect.Line, 1, rule, arguments);
            var resolved = site.Resolver.Resolve("", redirect.To);
            if (resolved.IsInsecure && site.Resolver.IsSecure) Report(LinkStyleRules.InsecureAddress, redirect.To);
            if (resolved.Kind != AddressKind.Own) continue;
            if (redirect is { IsPattern: true, Moves: true, IsConditional: false } && FeedsItself(redirect, resolved.Path)) Report(RedirectFileRules.RedirectLoop, redirect.From);
            if (resolved.Fragment is { Length: > 0 } && resolved.FindIn(site.Files) is (FileMatch.Found, var file) && site.Files.PageOf(file) is >= 0 and var page) Fragment(redirect.To, page, Report);
        }
    }

    /// <summary>Whether what it answers with is again what it answers, and no file stands there to end it.</summary>
    private bool FeedsItself(Redirect redirect, string target)
    {
        var prefix = redirect.From[1..redirect.From.IndexOfAny(['*', ':'])];
        return prefix.Length > 0 && target.StartsWith(prefix, StringComparison.Ordinal) && !site.Files.All.Any(file => file.StartsWith(prefix, StringComparison.Ordinal));
    }

    private void Fragment(string to, int page, Action<DiagnosticDescriptor, object?[]> report)
    {
        var name = to[(to.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var wanted = Fragments.Wanted(Encoding.UTF8.GetBytes(name));
        if (!wanted.IsEmpty && !hasId(page, wanted)) report(LinkRules.FragmentMissing, [to, name, "the page it leads to"]);
    }
}
