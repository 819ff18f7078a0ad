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
    /// <param name="context">What the texts may refer to.</param>
    /// <param name="withTexts">Whether to check the texts too, and not only the front matter.</param>
    /// <param name="workers">How many threads to use.</param>
    public static IReadOnlyList<ParsedArticle> RunAll(TextContext context, bool withTexts, int workers) =>
        Workers.Select([.. context.Inputs.Files.Where(IsText)], workers, file => withTexts ? Run(file, context) : Read(file, context, isWhole: false, out _));

    /// <summary>Reads one, front matter and text.</summary>
    public static ParsedArticle Run(InputFile file, TextContext context)
    {
        var article = Read(file, context, isWhole: true, out var source);
        return article.Facts is null ? Check(article, source!, context, out _) : article;
    }

    /// <summary>Checks the text of a file whose front matter has been read.</summary>
    /// <param name="article">What has been read.</param>
    /// <param name="source">The file.</param>
    /// <param name="context">What the text may refer to.</param>
    /// <param name="text">The text, ready to be rendered; null where it cannot be.</param>
    public static ParsedArticle Check(ParsedArticle article, SourceText source, TextContext context, out ParsedText? text)
    {
        var diagnostics = new DiagnosticBag();
        text = ParsedText.Parse(source, article.BodyOffset, context.Pipeline, diagnostics);
        if (text is null) return article with { Facts = TextFacts.Unread(diagnostics.ToSorted()) };
        var facts = TextAnalyzer.Run(text, article.File, article.AllowsHtml, context);
        if (facts.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) text = null;
        return article with { Facts = facts };
    }

    /// <summary>Reads the front matter; where the text cannot be checked after that, it counts as checked.</summary>
    private static ParsedArticle Read(InputFile file, TextContext context, bool isWhole, out SourceText? source)
    {
        var diagnostics = new DiagnosticBag();
        // What was signed is compared with all of what there is now.
        source = TextLoader.Load(file, diagnostics, onlyFrontMatter: !isWhole && context.Reviews.Of(file.Path) is null);
        if (source is null) return new ParsedArticle(file, null, TextFacts.None, 0, diagnostics.ToSorted());
        if (file.Kind is InputKind.ClinicNote or InputKind.ClinicAbout) return ReadNote(source, file);
        var matter = FrontMatter.Read(source, diagnostics);
        var result = matter.Fields is null ? null : ReadFields(matter.Fields, source, file, context, diagnostics);
        // Without its front matter nobody knows where the text begins or whether it may hold HTML.
        var isLost = matter.Fields is null && matter.BodyOffset == 0;
        return new ParsedArticle(file, result, isLost ? TextFacts.None : null, matter.BodyOffset, diagnostics.Count == 0 ? [] : diagnostics.ToSorted());
    }

    private static ParsedArticle ReadNote(SourceText source, InputFile file)
    {
        if (!FrontMatter.Opens(source.Text)) return new ParsedArticle(file, null, null, 0, []);
        var what = file.Kind is InputKind.ClinicNote ? "a note" : "about.md";
        return new ParsedArticle(file, null, TextFacts.None, 0, [MarkdownRules.UnexpectedFrontMatter.At(source.LocationOf(0, 3), what)]);
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
        var result = ArticleReader.Read(kind, slug, language, reader, file, context.Images);
        var isChanged = context.Reviews.IsChanged(source, fields, context.Settings.Blocks);
        return isChanged ? result with { Article = result.Article with { ChangedSinceReview = true } } : result;
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
