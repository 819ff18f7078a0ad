using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Checks.Pages;

/// <summary>Takes the faults that show when all pages have been read: of pages, which are read again for their lines, and of other files.</summary>
/// <param name="pages">The paths of the pages, by number.</param>
internal sealed class SiteFaults(IReadOnlyList<string> pages)
{
    private readonly SortedDictionary<int, List<PageFault>> _ofPages = [];
    private readonly List<(string Check, Diagnostic Finding)> _ofFiles = [];

    /// <summary>Faults by the number of their page.</summary>
    public IReadOnlyDictionary<int, List<PageFault>> OfPages => _ofPages;

    public IReadOnlyList<(string Check, Diagnostic Finding)> OfFiles => _ofFiles;

    /// <summary>A fault of a page.</summary>
    public void Report(int page, PageFault fault)
    {
        if (!_ofPages.TryGetValue(page, out var faults)) _ofPages[page] = faults = [];
        faults.Add(fault);
    }

    /// <summary>A fault of a page as a whole.</summary>
    public void Report(string check, int page, DiagnosticDescriptor rule, params object?[] arguments) =>
        Report(page, new PageFault(check, -1, rule, arguments));

    /// <summary>A finding of no file of the folder.</summary>
    public void Report(string check, Diagnostic finding) => _ofFiles.Add((check, finding));

    /// <summary>A fault of another file, at a line and column.</summary>
    public void Report(string check, string file, int line, int column, DiagnosticDescriptor rule, params object?[] arguments) =>
        Report(check, file, line, column, rule.DefaultSeverity, rule, arguments);

    /// <summary>The same, at another severity than the rule's own.</summary>
    public void Report(string check, string file, int line, int column, DiagnosticSeverity severity, DiagnosticDescriptor rule, params object?[] arguments) =>
        _ofFiles.Add((check, rule.At(null, arguments) with { Severity = severity, Key = file, Pages = [new PageOccurrence(file, line, column, "", [])] }));

    /// <summary>A fault of another file, at a place of its text.</summary>
    public void Report(string check, SourceText file, int offset, DiagnosticDescriptor rule, params object?[] arguments)
    {
        var (line, column) = file.PositionOf(offset);
        Report(check, file.Path, line, column, rule, arguments);
    }

    /// <summary>The path of a page.</summary>
    public string PathOf(int page) => pages[page];
}
