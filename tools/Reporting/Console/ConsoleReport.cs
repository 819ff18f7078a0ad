using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Reporting.Console;

/// <summary>Tells a person what was found, in the form that editors and CI make clickable.</summary>
/// <param name="writer">Where to.</param>
/// <param name="style">How it looks.</param>
/// <param name="folder">What to call the audited folder in front of a page: <c>output</c>.</param>
/// <param name="read">The text of a source file by its path relative to the site; null where it cannot be had.</param>
public sealed class ConsoleReport(TextWriter writer, ConsoleStyle style, string folder, Func<string, SourceText?> read)
{
    private const int PlacesShown = 3;

    /// <summary>More findings than this nobody reads on a screen; the files of the report have them all.</summary>
    private const int FindingsShown = 500;

    private readonly Dictionary<string, SourceText?> _sources = new(StringComparer.Ordinal);

    /// <summary>Prints the findings, the worst where they are too many, then what each check did, then the verdict.</summary>
    public void Write(CheckReport report)
    {
        var more = report.Findings.Count - FindingsShown;
        Write(more > 0 ? report.Findings.OrderByDescending(finding => finding.Severity).Take(FindingsShown) : report.Findings);
        if (more > 0) writer.WriteLine($"And {more:N0} more, which report.json names.\n");
        Summary.Write(writer, style, report);
    }

    /// <summary>Prints diagnostics, those of a build or of checks.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) WriteOne(diagnostic);
    }

    private void WriteOne(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => style.Error("error"),
            DiagnosticSeverity.Warning => style.Warning("warning"),
            _ => "note",
        };
        writer.WriteLine($"{PlaceOf(diagnostic)}{severity} {diagnostic.Descriptor.Id}: {OneLine(diagnostic.Message)}");
        WriteSourceLine(diagnostic.Location);
        foreach (var related in diagnostic.Related) writer.WriteLine($"  see: {related.Location}: {OneLine(related.Message)}");
        if (diagnostic.Hint.Length > 0) writer.WriteLine($"  hint: {OneLine(diagnostic.Hint)}");
        WritePages(diagnostic);
        writer.WriteLine();
    }

    private string PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Location is { } location) return location + ": ";
        return diagnostic.Pages.Count > 0 ? PageText(diagnostic.Pages[0]) + ": " : "";
    }

    private string PageText(PageOccurrence place) => new SourceLocation($"{folder}/{place.Page}", place.Line, place.Column).ToString();

    private void WriteSourceLine(SourceLocation? location)
    {
        if (location is not { Line: { } number } || SourceOf(location.File) is not { } source) return;
        var line = source.GetLine(number).ToString();
        if (string.IsNullOrWhiteSpace(line)) return;
        var (shown, column) = SourceExcerpt.Cut(line, location.Column ?? 0);
        writer.WriteLine("  " + shown);
        if (column > 0) writer.WriteLine("  " + style.Error(SourceExcerpt.Caret(shown, column, location.Length)));
    }

    /// <summary>The place a finding already stands under is not said again.</summary>
    private void WritePages(Diagnostic diagnostic)
    {
        var places = diagnostic.Location is null ? diagnostic.Pages.Skip(1).ToList() : diagnostic.Pages;
        foreach (var place in places.Take(PlacesShown))
            writer.WriteLine(style.Quiet($"  on: {PageText(place)}{ViewsOf(place)}"));
        var more = places.Count - PlacesShown;
        if (more > 0) writer.WriteLine(style.Quiet($"  and {Words.Count(more, "more place", "more places")}"));
    }

    private static string ViewsOf(PageOccurrence place) => place.Views.Count == 0 ? "" : $" ({string.Join(", ", place.Views)})";

    private SourceText? SourceOf(string file)
    {
        if (!_sources.TryGetValue(file, out var source)) _sources[file] = source = read(file);
        return source;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
