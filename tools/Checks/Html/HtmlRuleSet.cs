using System.Text.RegularExpressions;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>The <c>html</c> check: what every page must have, and markup that browsers need not guess at.</summary>
internal sealed partial class HtmlRuleSet : RuleSet
{
    public override string Id => "html";

    public override void Visit(ParsedPage page, DiagnosticBag findings)
    {
        if (page.Document.Doctype is not { Name: "html" }) findings.Add(page.At(HtmlRules.DoctypeMissing));
        if (page.Document.Title is not { Length: > 0 }) findings.Add(page.At(HtmlRules.TitleMissing));
        findings.AddRange(Language(page));
        findings.AddRange(Charset(page));
        findings.AddRange(Viewport(page));
        findings.AddRange(MainHeading(page));
        findings.AddRange(RepeatedIds(page));
        foreach (var fault in page.Faults) findings.Add(page.AtOffset(fault.Offset, HtmlRules.ParseError, fault.What));
    }

    private static IEnumerable<Diagnostic> Language(ParsedPage page)
    {
        var language = page.Document.DocumentElement.GetAttribute("lang")?.Trim();
        if (string.IsNullOrEmpty(language)) yield return page.At(HtmlRules.LanguageMissing, "the html element has no lang attribute");
        else if (!LanguageTag().IsMatch(language)) yield return page.At(HtmlRules.LanguageMissing, $"“{language}” is no language tag");
    }

    private static IEnumerable<Diagnostic> Charset(ParsedPage page)
    {
        var charset = page.Document.QuerySelector("meta[charset]")?.GetAttribute("charset")
            ?? page.Document.QuerySelector("meta[http-equiv=content-type i]")?.GetAttribute("content")?.Split("charset=")[^1];
        if (charset is null) yield return page.At(HtmlRules.CharsetMissing, "there is no meta charset");
        else if (!charset.Trim().Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            yield return page.At(HtmlRules.CharsetMissing, $"it says “{charset.Trim()}”");
    }

    private static IEnumerable<Diagnostic> Viewport(ParsedPage page)
    {
        var element = page.Document.QuerySelector("meta[name=viewport i]");
        var content = element?.GetAttribute("content") ?? "";
        if (element is null) yield return page.At(HtmlRules.ViewportUnfit, "it has no viewport");
        else if (NoZoom().IsMatch(content)) yield return page.At(element, HtmlRules.ViewportUnfit, "its viewport forbids zooming");
        else if (!content.Contains("width", StringComparison.OrdinalIgnoreCase))
            yield return page.At(element, HtmlRules.ViewportUnfit, "its viewport sets no width");
    }

    private static IEnumerable<Diagnostic> MainHeading(ParsedPage page)
    {
        var headings = page.Document.QuerySelectorAll("h1");
        if (headings.Length == 0) yield return page.At(HtmlRules.MainHeadingMissing);
        if (headings.Length > 1) yield return page.At(headings[1], HtmlRules.MainHeadingRepeated, headings.Length);
    }

    private static IEnumerable<Diagnostic> RepeatedIds(ParsedPage page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Document.All)
        {
            if (element.Id is { Length: > 0 } id && !seen.Add(id)) yield return page.At(element, HtmlRules.IdRepeated, id);
        }
    }

    [GeneratedRegex("^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"user-scalable\s*=\s*(no|0)\b|maximum-scale\s*=\s*(0|1(\.\d+)?)\s*(,|;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoZoom();
}
