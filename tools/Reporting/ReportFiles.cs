using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Output;
using ClinicSite.Reporting.Html;
using ClinicSite.Reporting.Json;
using ClinicSite.Reporting.JUnit;
using ClinicSite.Reporting.Markdown;
using ClinicSite.Reporting.Sarif;
using ClinicSite.Text;

namespace ClinicSite.Reporting;

/// <summary>
/// Writes every report of one run side by side: <c>report.json</c> for programs, <c>report.html</c> for people,
/// <c>report.sarif</c> for code scanning, <c>report.junit.xml</c> for CI servers, <c>report.md</c> for a pull request.
/// </summary>
public sealed class ReportFiles
{
    /// <summary>What the places are called in the repository.</summary>
    public required ReportPlaces Places { get; init; }

    /// <summary>The text of a source file by its path relative to the site; null where it cannot be had.</summary>
    public required Func<string, SourceText?> Read { get; init; }

    /// <summary>The page of a rule by its id, in Markdown; null where it has none.</summary>
    public required Func<string, string?> Explain { get; init; }

    /// <summary>A picture of a finding; null where there is none.</summary>
    public Func<Diagnostic, ElementPicture?> Picture { get; init; } = _ => null;

    /// <summary>Writes all of them into a folder, each beside its place and renamed, so that a half one is never found.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder, which is made where it is not there.</param>
    public void Write(CheckReport report, string folder)
    {
        Parallel.Invoke(
            () => JsonReport.Write(report, Path.Combine(folder, "report.json")),
            () => Save(folder, "report.html", stream => WriteText(stream, writer => new HtmlReport(Places, Read, Explain, Picture).Write(report, writer))),
            () => Save(folder, "report.sarif", stream => new SarifReport(Places, Explain).Write(report, stream)),
            () => Save(folder, "report.junit.xml", stream => new JUnitReport(Places).Write(report, stream)),
            () => Save(folder, "report.md", stream => WriteText(stream, writer => new MarkdownReport(Places).Write(report, writer))));
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    private static void Save(string folder, string name, Action<Stream> write) => ReplacedFile.Write(Path.Combine(folder, name), write);
}
