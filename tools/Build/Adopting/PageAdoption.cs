using ClinicSite.Build.Adopting;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Build.Pasted;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Diagnostics;

namespace ClinicSite.Build;

/// <summary>Makes keys of the citations of a page with a pasted list, and entries of the bibliography of its list.</summary>
public static class PageAdoption
{
    /// <summary>Works out what would change.</summary>
    /// <param name="siteDirectory">The folder that holds <c>input/</c>.</param>
    /// <param name="page">The page: a path, or its name alone.</param>
    /// <param name="target">The CSL-JSON file that takes new references, relative to the site.</param>
    /// <param name="today">No reference is younger.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <returns>Null where there is no site, no such page, or the page or the target cannot be read.</returns>
    public static AdoptionResult? Run(string siteDirectory, string page, string target, DateOnly today, DiagnosticBag diagnostics)
    {
        var inputs = SiteDiscovery.Run(siteDirectory, new DiagnosticBag());
        if (Find(inputs, page) is not { } file || InputParser.Run(inputs, ReviewLedger.Empty, today, withTexts: false, Environment.ProcessorCount) is not { } parsed) return null;
        if (TextLoader.Load(file, diagnostics) is not { } source) return null;
        var offset = file.Kind is InputKind.ClinicAbout ? 0 : FrontMatter.BodyOffsetOf(source.Text);
        if (ParsedText.Parse(source, offset, parsed.Context.Pipeline, diagnostics) is not { } text) return null;
        if (PastedListTaker.Run(text, file, parsed.Context) is not { } list) return new AdoptionResult { Page = source, HasList = false };
        return AdoptedReferences.Run(list, siteDirectory, target, diagnostics) is { } references
            ? Adopt(list, text, references) : null;
    }

    /// <summary>The page that is meant, or null: by path from the site or from here, or by its name where only one has it.</summary>
    internal static InputFile? Find(InputSet inputs, string page)
    {
        var path = page.Replace('\\', '/');
        var full = Path.GetFullPath(page);
        var texts = inputs.Files.Where(ArticleParser.IsText).ToList();
        var exact = texts.Find(file => file.Path == path || file.Path == "input/" + path || Path.GetFullPath(file.FullPath) == full);
        if (exact is not null) return exact;
        return texts.FindAll(file => file.Stem == path || file.Name == path) is [var only] ? only : null;
    }

    private static AdoptionResult Adopt(PastedList list, ParsedText text, AdoptedReferences references)
    {
        var edits = new PageEdits(text, list, references);
        var (after, citations) = edits.Run();
        var files = references.Files.Append(new AdoptedFile(text.Source.Path, text.Source.Text, after));
        return new AdoptionResult
        {
            Page = text.Source,
            HasList = true,
            Obstacles = edits.Obstacles,
            Remarks = edits.Remarks,
            Noted = references.Noted,
            Files = edits.Obstacles.Count > 0 ? [] : [.. files],
            Known = references.Keys.Count(key => key is not null) - references.Added,
            Added = references.Added,
            Left = references.Keys.Count(key => key is null),
            Citations = citations,
        };
    }
}
