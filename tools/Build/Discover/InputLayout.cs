using ClinicSite.Citations;

namespace ClinicSite.Build.Discover;

/// <summary>The folders of <c>input/</c> and what lies in each.</summary>
internal static class InputLayout
{
    private static readonly string[] ImageExtensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    public static InputKind KindOf(string path)
    {
        var parts = path.Split('/');
        var extension = Path.GetExtension(path);
        if (ImageExtensions.Contains(extension, StringComparer.Ordinal)) return InputKind.Image;
        return parts switch
        {
            [_, "site.yml"] => InputKind.Settings,
            [_, "terms.yml"] => InputKind.Terms,
            [_, "statistics.yml"] => InputKind.Statistics,
            [_, "suppressions.yml"] => InputKind.Suppressions,
            [_, "words.txt"] => InputKind.Words,
            [_, "rules", _] when extension == ".yml" => InputKind.Rules,
            [_, "clinics", _, "clinic.yml"] => InputKind.Clinic,
            [_, "clinics", _, "about.md"] => InputKind.ClinicAbout,
            [_, "clinics", _, "notes", _] when extension == ".md" => InputKind.ClinicNote,
            [_, "conditions", _] when extension == ".md" => InputKind.Condition,
            [_, "treatments", _] when extension == ".md" => InputKind.Treatment,
            [_, "pages", _] when extension == ".md" => InputKind.Page,
            [_, "people", _] when extension == ".yml" => InputKind.Person,
            [_, "references", ..] when BibliographyReader.CanRead(path) => InputKind.Reference,
            _ => InputKind.Unknown,
        };
    }

    public static string AdviceFor(string path) => path.StartsWith("input/references/", StringComparison.Ordinal)
        ? "Export the references as CSL-JSON (.json), CSL-YAML (.yml), BibTeX (.bib), RIS (.ris) or from PubMed (.nbib)."
        : path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        ? "Rename it to end in .yml."
        : "Move it to its folder (conditions/, treatments/, pages/, people/, clinics/NAME/, references/, rules/) or delete it.";
}
