using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Browser.Probes;
using ClinicSite.Browser.Serving;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Output;

namespace ClinicSite.Browser.Axe;

/// <summary>Turns what the browser said of a page into diagnostics.</summary>
internal static partial class AxeFindings
{
    /// <summary>Rules of axe that leave to people what a probe of ours has decided: one fault is one finding.</summary>
    private static readonly Dictionary<string, string> Settling = new(StringComparer.Ordinal)
    {
        ["no-autoplay-audio"] = "CLN5010",
        ["th-has-data-cells"] = "CLN5007",
        ["aria-prohibited-attr"] = "CLN5054",
        ["aria-valid-attr-value"] = "CLN5055",
    };

    /// <summary>Rules of ours that say of a page more exactly what axe says of it in general.</summary>
    private static readonly HashSet<string> WithoutLandmark = new(StringComparer.Ordinal) { "CLN5056", "CLN5057" };

    public static IEnumerable<Diagnostic> Of(AuditTarget target, PageAudit audit)
    {
        var html = new Lazy<PageMarkup>(() => PageMarkup.Read(target, audit.Page));
        var settled = audit.Probed.Select(finding => (finding.Rule, finding.Selector)).ToHashSet();
        var isToldOfLandmark = audit.Probed.Any(finding => WithoutLandmark.Contains(finding.Rule));
        bool IsSettled(AxeRule rule, AxeNode node) => rule.Incomplete
            ? Settling.TryGetValue(rule.Id, out var own) && settled.Contains((own, node.OwnSelector))
            : rule.Id == "landmark-one-main" && isToldOfLandmark;
        // What is too small at one width is so at another by other figures: that is one fault. Other colours are another.
        var first = new Dictionary<(string, bool, string), AxeNode>();
        AxeNode Same(AxeRule rule, AxeNode node) => AxeSelection.IsOfColours(rule.Id) || first.TryAdd((rule.Id, rule.Incomplete, node.Selector), node)
            ? node : first[(rule.Id, rule.Incomplete, node.Selector)];
        foreach (var (view, rules) in audit.Views)
        {
            foreach (var rule in rules)
            {
                foreach (var node in rule.Nodes)
                    if (!IsSettled(rule, node)) yield return Of(html.Value, rule, Same(rule, node), view);
            }
        }

        foreach (var finding in audit.Probed) yield return Of(html.Value, finding);
        foreach (var request in audit.Traffic.Blocked) yield return Of(audit.Page, request);
    }

    /// <summary>What was found on a page when it was held against others.</summary>
    public static IEnumerable<Diagnostic> Of(AuditTarget target, string page, IEnumerable<ProbeFinding> found)
    {
        var html = PageMarkup.Read(target, page);
        return found.Select(finding => Of(html, finding));
    }

    private static Diagnostic Of(PageMarkup html, AxeRule rule, AxeNode node, string view)
    {
        var place = html.Find(node.OwnSelector);
        var occurrence = new PageOccurrence(html.Page, place.Line, place.Column, node.Selector, [view]);
        // AAA is counted: one finding, however often.
        if (rule.Tags.Contains("wcag2aaa")) return DescriptorOf(rule).At(null, Review(rule) + rule.Help + " (AAA)", "") with { Severity = DiagnosticSeverity.Note, Pages = [occurrence] };
        var (first, hint) = Wording(node);
        var descriptor = DescriptorOf(rule);
        var origin = html.OriginOf(descriptor, place);
        return descriptor.At(origin.Location, Review(rule) + rule.Help + (first.Length > 0 ? ": " + first : ""), hint) with
        {
            Severity = rule.Incomplete || rule.Tags.Contains("best-practice") ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            Key = place.StartTag.Length > 0 ? place.StartTag : node.Html,
            Related = origin.Related,
            Pages = [occurrence],
        };
    }

    private static string Review(AxeRule rule) => rule.Incomplete ? "Needs review: " : "";

    private static Diagnostic Of(PageMarkup html, ProbeFinding finding)
    {
        var place = html.Find(finding.Selector);
        var rule = RuleCatalog.All[finding.Rule];
        var isCounted = rule.DefaultSeverity == DiagnosticSeverity.Note && finding.Arguments.Count == 0;
        var origin = isCounted ? PageOrigin.Unknown : html.OriginOf(rule, place);
        return rule.At(origin.Location, [.. finding.Arguments]) with
        {
            Related = origin.Related,
            Key = isCounted || origin.IsValue ? "" : place.StartTag.Length > 0 ? place.StartTag : finding.Html,
            Pages = [new PageOccurrence(html.Page, place.Line, place.Column, finding.Selector, finding.Views)],
        };
    }

    private static Diagnostic Of(string page, BlockedRequest request) =>
        PrivacyRules.ThirdPartyRequest.At(null, request.Address, request.Kind) with
        {
            Key = request.Address,
            Pages = [new PageOccurrence(page, null, null, "", [])],
        };

    private static DiagnosticDescriptor DescriptorOf(AxeRule rule) => new("axe:" + rule.Id, rule.Help, "{0}", "{1}")
    {
        HelpUrl = rule.HelpUrl.Split('?')[0],
        Wcag = [.. rule.Tags.Select(tag => Criterion().Match(tag)).Where(match => match.Success)
            .Select(match => $"{match.Groups[1]}.{match.Groups[2]}.{match.Groups[3]}")],
    };

    /// <summary>What must be mended in any case says most; of the alternatives the first is named, and all of them in the hint.</summary>
    private static (string First, string Hint) Wording(AxeNode node)
    {
        var first = node.All.Concat(node.Any).FirstOrDefault() ?? "";
        var hint = new StringBuilder();
        if (node.All.Count > 1) hint.Append("Mend all of these: ").AppendJoin("; ", node.All).Append('.');
        if (node.Any.Count > 1) hint.Append(hint.Length > 0 ? " " : "").Append("Mend one of these: ").AppendJoin("; ", node.Any).Append('.');
        return (OneLine(first), OneLine(hint.ToString()));
    }

    private static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"^wcag(\d)(\d)(\d+)$")]
    private static partial Regex Criterion();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
