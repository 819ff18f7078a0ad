using System.Globalization;
using System.Xml;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.JUnit;

/// <summary>
/// Writes JUnit XML as CI servers read it: a suite of the checks, each a test that ran, was skipped or broke, and a suite of the
/// findings, of which errors fail and the rest is said beside.
/// </summary>
/// <param name="places">What the places are called in the repository.</param>
public sealed class JUnitReport(ReportPlaces places)
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) };

    /// <summary>Writes the report.</summary>
    public void Write(CheckReport report, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        var errors = report.Findings.Count(IsError);
        var broken = report.Checks.Count(check => check.Status == CheckStatus.Failed);
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, "ClinicSite", report.Checks.Count + report.Findings.Count, errors, broken, report.Checks.Count(check => check.Status == CheckStatus.Skipped));
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, "checks", report.Checks.Count, 0, broken, report.Checks.Count(check => check.Status == CheckStatus.Skipped));
        foreach (var check in report.Checks) WriteCheck(xml, check);
        xml.WriteEndElement();
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, "findings", report.Findings.Count, errors, 0, 0);
        foreach (var finding in report.Findings) WriteFinding(xml, finding);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, int tests, int failures, int errors, int skipped)
    {
        xml.WriteAttributeString("name", name);
        foreach (var (what, count) in new[] { ("tests", tests), ("failures", failures), ("errors", errors), ("skipped", skipped) })
            xml.WriteAttributeString(what, count.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCheck(XmlWriter xml, CheckResult check)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "checks");
        xml.WriteAttributeString("name", check.Id);
        xml.WriteAttributeString("time", check.Elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        if (check.Status != CheckStatus.Ran)
        {
            xml.WriteStartElement(check.Status == CheckStatus.Failed ? "error" : "skipped");
            xml.WriteAttributeString("message", Clean(check.Reason));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteFinding(XmlWriter xml, Diagnostic finding)
    {
        var place = places.Of(finding);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", finding.Descriptor.Id);
        xml.WriteAttributeString("name", Clean($"{place}: {finding.Message}"));
        xml.WriteAttributeString("file", place.File);
        if (place.Line is { } line) xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement(IsError(finding) ? "failure" : "system-out");
        if (IsError(finding))
        {
            xml.WriteAttributeString("type", finding.Descriptor.Id);
            xml.WriteAttributeString("message", Clean(finding.Message));
        }

        xml.WriteString(Clean(string.Join('\n', new[] { $"{place}: {SeverityWord.Of(finding.Severity)} {finding.Descriptor.Id}: {finding.Message}", finding.Hint }
            .Concat(finding.Pages.Select(page => "on: " + places.OfPage(page))).Where(text => text.Length > 0))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool IsError(Diagnostic finding) => finding.Severity == DiagnosticSeverity.Error;

    /// <summary>What XML 1.0 cannot hold, such as a NUL in somebody's page, is shown as a replacement character.</summary>
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = text.ToCharArray();
        for (var at = 0; at < clean.Length; at++)
        {
            if (at + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[at + 1], clean[at])) at++;
            else if (!XmlConvert.IsXmlChar(clean[at])) clean[at] = '\uFFFD';
        }

        return new string(clean);
    }
}
