using ClinicSite.Citations.Reading;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>Reads a bibliography in any of the forms that lie under <c>input/references/</c>, told apart by the file's extension.</summary>
public static class BibliographyReader
{
    private static readonly Dictionary<string, Func<SourceText, DiagnosticBag, IReadOnlyList<JsonValue>>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = (text, diagnostics) => new JsonEntries(text, diagnostics).Read(),
        [".yml"] = (text, diagnostics) => new YamlEntries(text, diagnostics).Read(),
        [".yaml"] = (text, diagnostics) => new YamlEntries(text, diagnostics).Read(),
        [".bib"] = BibTexReader.Read,
        [".ris"] = (text, diagnostics) => new RisReader(text, diagnostics).Read(),
        [".nbib"] = (text, diagnostics) => new PubMedReader(text, diagnostics).Read(),
    };

    /// <summary>The extensions of files that can be read, each with its dot.</summary>
    public static IReadOnlyCollection<string> Extensions => Formats.Keys;

    /// <summary>Whether a file of this name can be read.</summary>
    public static bool CanRead(string path) => Formats.ContainsKey(Path.GetExtension(path));

    /// <summary>Every entry that can be understood, in the file's order. Whatever else is there becomes a diagnostic, never an exception.</summary>
    /// <param name="text">A file for which <see cref="CanRead"/> is true.</param>
    /// <param name="diagnostics">Takes what is wrong, at its place.</param>
    public static IReadOnlyList<CslItem> Read(SourceText text, DiagnosticBag diagnostics)
    {
        var mapper = new ItemMapper(text, diagnostics);
        var items = new List<CslItem>();
        foreach (var entry in ReadEntries(text, diagnostics))
            if (mapper.Map(entry) is { } item) items.Add(item);
        return items;
    }

    /// <summary>The entries as CSL-JSON objects, with every field they have.</summary>
    internal static IReadOnlyList<JsonValue> ReadEntries(SourceText text, DiagnosticBag diagnostics) =>
        Formats[Path.GetExtension(text.Path)](text, diagnostics);
}
