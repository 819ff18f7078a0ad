using ClinicSite.Build.Discover;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads Markdown files: front matter, then the text, of which only facts are kept.</summary>
internal static class ArticleParser
{
    /// <summary>Whether a file is Markdown that becomes part of a page.</summary>
    public static bool IsText(InputFile file) => file.Kind is
        InputKind.Condition or InputKind.Treatment or InputKind.Page or InputKind.ClinicNote or InputKind.ClinicAbout;

    /// <summary>Reads every Markdown file on all workers, in the order of their paths.</summary>
    public static IReadOnlyList<ParsedArticle> RunAll(TextContext context, int workers)
    {
        var files = context.Inputs.Files.Where(IsText).ToArray();
        var parsed = new ParsedArticle[files.Length];
        var next = -1;
        Workers.Run(Math.Min(workers, files.Length), () =>
        {
            while (Interlocked.Increment(ref next) is var index && index < files.Length) parsed[index] = Run(files[index], context);
        });
        return parsed;
    }

    /// <summary>Reads one.</summary>
    public static ParsedArticle Run(InputFile file, TextContext context)
    {
        var diagnostics = new DiagnosticBag();
        var (result, facts, offset) = Read(file, context, diagnostics);
        return new ParsedArticle(file, result, facts, offset, diagnostics.Count == 0 ? [] : diagnostics.ToSorted());
    }

    private static (ArticleReader.Result? Result, TextFacts Facts, int Offset) Read(InputFile file, TextContext context, DiagnosticBag diagnostics)
    {
        if (TextLoader.Load(file, diagnostics) is not { } source) return (null, TextFacts.None, 0);
        if (file.Kind is InputKind.ClinicNote or InputKind.ClinicAbout) return (null, ReadNote(source, file, context, diagnostics), 0);
        var matter = FrontMatter.Read(source, diagnostics);
        var result = matter.Fields is null ? null : ReadFields(matter.Fields, source, file, context, diagnostics);
        // Without its front matter nobody knows where the text begins or whether it may hold HTML.
        if (matter.Fields is null && matter.BodyOffset == 0) return (null, TextFacts.None, 0);
        var text = ParsedText.Parse(source, matter.BodyOffset, context.Pipeline, diagnostics);
        var facts = text is null ? TextFacts.None
            : TextAnalyzer.Run(text, file, result?.Article.AllowHtml ?? true, context, diagnostics);
        return (result, facts, matter.BodyOffset);
    }

    private static TextFacts ReadNote(SourceText source, InputFile file, TextContext context, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Opens(source.Text))
        {
            diagnostics.Add(MarkdownRules.UnexpectedFrontMatter, source.LocationOf(0, 3), file.Kind is InputKind.ClinicNote ? "a note" : "about.md");
            return TextFacts.None;
        }

        return ParsedText.Parse(source, 0, context.Pipeline, diagnostics) is { } text
            ? TextAnalyzer.Run(text, file, false, context, diagnostics)
            : TextFacts.None;
    }

    private static ArticleReader.Result ReadFields(
        YamlMapping fields, SourceText source, InputFile file, TextContext context, DiagnosticBag diagnostics)
    {
        var kind = file.Kind switch
        {
            InputKind.Condition => ArticleKind.Condition,
            InputKind.Treatment => ArticleKind.Treatment,
            _ => ArticleKind.Page,
        };
        var (slug, language) = SplitName(file.Stem, context.Settings.Language);
        InputParser.CheckSlug(slug, file.Path, diagnostics);
        var owner = kind switch { ArticleKind.Condition => "in a condition", ArticleKind.Treatment => "in a treatment", _ => "in a site page" };
        var reader = new FieldReader(fields, owner, source.LocationOf(0, 3), diagnostics);
        return ArticleReader.Read(kind, slug, language, reader, file, context.Images);
    }

    /// <summary><c>migraine.es</c> is the Spanish version of <c>migraine</c>.</summary>
    private static (string Slug, string Language) SplitName(string stem, string siteLanguage)
    {
        var dot = stem.LastIndexOf('.');
        return dot > 0 && stem.Length - dot - 1 is 2 or 3 && stem.AsSpan(dot + 1).ContainsAnyExceptInRange('a', 'z') == false
            ? (stem[..dot], stem[(dot + 1)..])
            : (stem, siteLanguage);
    }
}
