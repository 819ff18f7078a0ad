using System.Globalization;
using System.Text;
using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.Html;

/// <summary>Filters by rule, page and severity: each choice is a class that findings carry, and a line of style that hides the others.</summary>
internal sealed class ReportFilters
{
    /// <summary>More pages than this nobody chooses from a list, and the search of the browser finds them.</summary>
    private const int MostPages = 500;

    private readonly List<string> _rules;
    private readonly List<string> _pages;
    private readonly List<DiagnosticSeverity> _severities;

    public ReportFilters(IReadOnlyList<Diagnostic> findings)
    {
        _rules = [.. findings.Select(finding => finding.Descriptor.Id).Distinct().Order(StringComparer.Ordinal)];
        _pages = [.. findings.SelectMany(finding => finding.Pages).Select(place => place.Page).Distinct().Order(StringComparer.Ordinal)];
        if (_pages.Count > MostPages) _pages = [];
        _severities = [.. findings.Select(finding => finding.Severity).Distinct().OrderDescending()];
    }

    /// <summary>The classes of a finding.</summary>
    public string ClassesOf(Diagnostic finding)
    {
        var pages = _pages.Count == 0 ? [] : finding.Pages.Select(place => place.Page).Distinct().Select(page => $" page-{_pages.BinarySearch(page, StringComparer.Ordinal)}");
        return $"{SeverityWord.Of(finding.Severity)} rule-{_rules.BinarySearch(finding.Descriptor.Id, StringComparer.Ordinal)}{string.Concat(pages)}";
    }

    /// <summary>The style that hides what was not chosen.</summary>
    public string Rules()
    {
        var style = new StringBuilder();
        foreach (var severity in _severities) Hide(style, "severity", SeverityWord.Of(severity));
        for (var rule = 0; rule < _rules.Count; rule++) Hide(style, "rule", $"rule-{rule}");
        for (var page = 0; page < _pages.Count; page++) Hide(style, "page", $"page-{page}");
        return style.ToString();
    }

    /// <summary>The form.</summary>
    public void WriteForm(StringBuilder html)
    {
        html.Append("<form class=\"filters\">\n<fieldset>\n<legend>Show</legend>\n");
        Select(html, "severity", "How much it matters", "everything", _severities.Select(severity => (SeverityWord.Of(severity), severity switch { DiagnosticSeverity.Error => "to mend", DiagnosticSeverity.Warning => "to look at", _ => "to know" })));
        Select(html, "rule", "Rule", "every rule", _rules.Select((rule, index) => ($"rule-{index}", rule)));
        if (_pages.Count > 0) Select(html, "page", "Page", "every page", _pages.Select((page, index) => ($"page-{index}", page)));
        html.Append("</fieldset>\n</form>\n");
    }

    private static void Select(StringBuilder html, string id, string label, string all, IEnumerable<(string Value, string Text)> options)
    {
        html.Append(CultureInfo.InvariantCulture, $"<p><label for=\"{id}\">{label}</label> <select id=\"{id}\" autocomplete=\"off\">\n<option value=\"\">{all}</option>\n");
        foreach (var (value, text) in options) html.Append(CultureInfo.InvariantCulture, $"<option value=\"{value}\">{Html.Encode(text)}</option>\n");
        html.Append("</select></p>\n");
    }

    private static void Hide(StringBuilder style, string id, string name) =>
        style.Append(CultureInfo.InvariantCulture, $"body:has(#{id} option[value={name}]:checked) .finding:not(.{name}) {{ display: none; }}\n");
}
