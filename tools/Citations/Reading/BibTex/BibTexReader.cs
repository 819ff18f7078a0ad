using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Reads BibTeX and BibLaTeX: grammar, then inheritance, then fields to CSL's variables.</summary>
internal static class BibTexReader
{
    public static IReadOnlyList<JsonValue> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var entries = new BibTexParser(source, diagnostics).Read();
        new BibTexInheritance(entries, source, diagnostics).Apply();
        var keys = entries.Select(entry => entry.Key.Text).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        var values = new List<JsonValue>(entries.Count);
        foreach (var entry in entries)
            if (entry.Type is not ("xdata" or "set")) values.Add(new BibTexMapper(entry, source, diagnostics).Map(keys));
        return values;
    }
}
