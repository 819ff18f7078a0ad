using ClinicSite.Citations.Reading;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>Reads CSL-JSON: a list of items, or one item.</summary>
public static class CslJsonReader
{
    /// <summary>Every entry that can be understood, in the file's order. Whatever else is there becomes a diagnostic, never an exception.</summary>
    public static IReadOnlyList<CslItem> Read(SourceText text, DiagnosticBag diagnostics)
    {
        var entries = new JsonEntries(text, diagnostics).Read();
        var mapper = new ItemMapper(text, diagnostics);
        var items = new List<CslItem>(entries.Count);
        foreach (var entry in entries)
            if (mapper.Map(entry) is { } item) items.Add(item);
        return items;
    }
}
