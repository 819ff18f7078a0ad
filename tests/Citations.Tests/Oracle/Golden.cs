using System.Text.Json;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Tests.Oracle;

/// <summary>What citeproc-js printed; see tests/golden/citations/make.mjs.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden");

    public static JsonElement Data { get; } = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "golden.json"))).RootElement;

    public static Bibliography Bibliography { get; } = Bibliography.Create(
        [.. Read("verified.json"), .. Read("made.json")], new DiagnosticBag(), new DateOnly(2026, 11, 22));

    public static CitationStyle StyleOf(string name) => Enum.Parse<CitationStyle>(name, ignoreCase: true);

    private static IReadOnlyList<CslItem> Read(string name) => CslJsonReader.Read(
        new SourceText(name, File.ReadAllText(Path.Combine(Folder, name))), new DiagnosticBag());
}
