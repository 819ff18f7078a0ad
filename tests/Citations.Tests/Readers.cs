using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Tests;

/// <summary>Reads a small bibliography and says what was found, as <c>CLN2101(2,3)</c>.</summary>
internal static class Readers
{
    public static (IReadOnlyList<CslItem> Items, IReadOnlyList<Diagnostic> Found) Read(string json)
    {
        var bag = new DiagnosticBag();
        var items = CslJsonReader.Read(new SourceText("refs.json", json), bag);
        return (items, bag.ToSorted());
    }

    /// <summary>Reads a file in the form of its extension.</summary>
    public static (IReadOnlyList<CslItem> Items, IReadOnlyList<Diagnostic> Found) ReadFile(string path, string text)
    {
        var bag = new DiagnosticBag();
        var items = BibliographyReader.Read(new SourceText(path, text), bag);
        return (items, bag.ToSorted());
    }

    /// <summary>Reads and joins; the day is 22 November 2026.</summary>
    public static IReadOnlyList<Diagnostic> Check(string json)
    {
        var bag = new DiagnosticBag();
        Bibliography.Create(CslJsonReader.Read(new SourceText("refs.json", json), bag), bag, new DateOnly(2026, 11, 22));
        return bag.ToSorted();
    }

    public static string Show(this Diagnostic found) => $"{found.Descriptor.Id}({found.Location?.Line},{found.Location?.Column})";

    public static string Show(this IEnumerable<Diagnostic> found) => string.Join(' ', found.Select(Show));
}
