using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Html;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>Holds pages to what they say of each other: hreflang goes both ways, and a canonical link names a page that stands for itself.</summary>
internal sealed class LanguageRules(Site site)
{
    public void Judge(SiteFaults faults)
    {
        for (var page = 0; page < site.Summaries.Length; page++)
        {
            if (site.Summaries[page] is not { } summary) continue;
            if (summary.Languages.Count > 0) JudgeLanguages(page, summary, faults);
            if (summary.Canonical?.Address is { Length: > 0 } address) JudgeCanonical(page, summary.Canonical, address, faults);
        }
    }

    private void JudgeLanguages(int page, PageSummary summary, SiteFaults faults)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in summary.Languages)
        {
            var language = link.Language!.Trim();
            void Report(string why, DiagnosticSeverity? severity = null) => faults.Report(page, new PageFault(LinkRuleSet.Name, link.Offset, SiteLinkRules.LanguageLinkWrong, [language, link.Address, why], severity));
            if (!language.Equals("x-default", StringComparison.OrdinalIgnoreCase) && LanguageTag.FaultOf(language) is { } fault) Report(fault);
            else if (!seen.TryAdd(language, link.Address ?? "") && seen[language] != link.Address) Report("another link of this page names the same language");
            else if (FaultOf(page, link) is { } wrong) Report(wrong);
            else if (LanguageOf(page, link) is { Length: > 0 } written && Primary(language) != "x" && Primary(written) != Primary(language)) Report($"that page says that it is written in “{written}”");
            else if (link.Address is { Length: > 0 } address && !address.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)) Report("search engines want the whole address", DiagnosticSeverity.Warning);
        }

        var self = summary.Languages.Any(link => PageOf(page, link) == page);
        if (!self && summary.Languages.Any(link => PageOf(page, link) >= 0))
            faults.Report(page, new PageFault(LinkRuleSet.Name, summary.Languages[0].Offset, SiteLinkRules.LanguageLinkWrong, [summary.Languages[0].Language, summary.Languages[0].Address, "none of the page's language links names the page itself"]));
    }

    private string? FaultOf(int page, LinkTag link)
    {
        var target = PageOf(page, link);
        if (target < 0 || target == page || site.Summaries[target] is not { } other) return null;
        return other.Languages.Any(back => PageOf(target, back) == page) ? null : $"{site.Files.Pages[target]} does not name this page in return";
    }

    private string LanguageOf(int page, LinkTag link) => PageOf(page, link) is >= 0 and var target && site.Summaries[target] is { } other ? other.Language : "";

    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    private int PageOf(int page, LinkTag link) => link.Address is { Length: > 0 } address ? site.PageAt(site.Files.Pages[page], address) : -1;

    private void JudgeCanonical(int page, LinkTag link, string address, SiteFaults faults)
    {
        var path = site.Files.Pages[page];
        var resolved = site.Resolver.Resolve(path, address);
        if (resolved.Kind != AddressKind.Own) return;
        var (match, file) = resolved.FindIn(site.Files);
        void Report(string why) => faults.Report(page, new PageFault(LinkRuleSet.Name, link.Offset, SiteLinkRules.CanonicalNotFinal, [address, why]));
        if (match != FileMatch.Found && site.Redirects.Answers(resolved.Path)) Report("that address is redirected");
        var target = site.Files.PageOf(file);
        if (match != FileMatch.Found || target < 0 || target == page || site.Summaries[target] is not { } other) return;
        // Of a preview no page is listed, and none takes another out.
        if (other.IsNoindex && site.Summaries[page]?.IsNoindex != true) Report("search engines are told to leave that page alone");
        else if (other.IsMovedOn) Report("that page sends its visitors on");
        else if (!site.StandsForItself(target, other)) Report("that page names yet another as the one that counts");
    }
}
