using ClinicSite.Build.Discover;
using ClinicSite.Build.Emit;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Render;
using ClinicSite.Build.Resolve;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Checks;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Rendering;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Build;

/// <summary>
/// Builds a site, and builds it again with what it remembers: after an edit only the files that changed are read and only
/// the pages made from them are rendered.
/// </summary>
public sealed class BuildSession(BuildOptions options)
{
    /// <summary>The reviews that were signed, relative to the site folder: the one file outside <c>input/</c> that pages depend on.</summary>
    public const string ReviewsPath = ".clinicsite/reviews.json";

    private ParsedInputs? _parsed;
    private EmittedSite? _emitted;
    // Edits that no build has written yet: one that failed leaves its own to the next.
    private Changes _changes = new();
    // Whether there is nothing yet where the site will be: then texts are checked while they are rendered.
    private bool _isNew;

    /// <summary>What the site's settings demand of the checks; the usual before the first build.</summary>
    public CheckSettings Checks => _parsed?.Site.Settings.Checks ?? CheckSettings.Default;

    /// <summary>Every suppression of the site: the entries of <c>suppressions.yml</c>, and comments in texts.</summary>
    /// <param name="diagnostics">Takes comments that cannot be read.</param>
    public IReadOnlyList<Suppression> ReadSuppressions(DiagnosticBag diagnostics) =>
        _parsed is { } parsed ? [.. parsed.Suppressions, .. AllowComments.ReadAll(parsed.Articles, diagnostics)] : [];

    /// <summary>The folder that holds <c>input/</c>.</summary>
    internal string SiteDirectory => options.SiteDirectory;

    /// <summary>Whether every page of the group is built, and not one clinic's alone.</summary>
    internal bool IsWholeGroup => options.ClinicId is null;

    /// <summary>The sources as they were read last, for the editorial rules.</summary>
    internal ParsedInputs? Parsed => _parsed;

    /// <summary>The pages built last.</summary>
    internal SiteModel? Site => _emitted?.Site;

    /// <summary>
    /// Begins to load and link the code that a build needs, beside the caller's work, where there is a second processor. What
    /// goes wrong there goes wrong with the first page as well, and is said there.
    /// </summary>
    /// <param name="theme">Makes the theme that pages will be rendered with.</param>
    public static void Prepare(Func<ITheme> theme)
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(() => WarmUp.Run(theme()));
    }

    /// <summary>Builds once.</summary>
    public static BuildResult Run(BuildOptions options) => new BuildSession(options).Build();

    /// <summary>Builds what has changed since the last time; everything, the first time.</summary>
    public BuildResult Build()
    {
        var (diagnostics, clock) = (new DiagnosticBag(), new StageClock());
        _isNew = _emitted is null && !Directory.Exists(options.OutputDirectory);
        var inputs = clock.Run("discover", () => SiteDiscovery.Run(options.SiteDirectory, diagnostics, options.Workers));
        if (!clock.Run("read and parse", () => Read(inputs, diagnostics))) return Failed(diagnostics, clock);
        var (scope, site) = clock.Run("validate and resolve", () => Resolve(diagnostics));
        var isUnknown = options.ClinicId is not null && scope.Clinic is null;
        var texts = new PageTexts(_parsed!);
        var mayWrite = !isUnknown && !diagnostics.HasErrors && SiteEmitter.MayWrite(options, diagnostics);
        // Nothing may be written over a site that is there before every text is known to be right.
        if (!mayWrite || !_isNew) clock.Run("check texts", () => CheckTexts(texts, diagnostics));
        if (isUnknown || diagnostics.HasErrors) return Failed(diagnostics, clock) with { UnknownClinic = isUnknown };
        return Emit(new SiteEmitter(options, scope, site, texts, _parsed!.Context), texts, diagnostics, clock);
    }

    private (SiteScope Scope, SiteModel Site) Resolve(DiagnosticBag diagnostics)
    {
        // What is settled beside these checks is for nothing where they find an error.
        var checks = Task.Run(() => CatalogValidator.Run(_parsed!, diagnostics));
        var catalog = ContentCatalog.Of(_parsed!);
        var clinic = options.ClinicId is null ? null : catalog.Clinics.FirstOrDefault(known => known.Id == options.ClinicId);
        var isKnown = options.ClinicId is null || clinic is not null;
        var scope = new SiteScope(catalog, clinic, isKnown ? BaseUrlOf(catalog, clinic, diagnostics) : "");
        var site = Listed(SiteResolver.Run(scope, _parsed!, diagnostics));
        checks.GetAwaiter().GetResult();
        return (scope, site);
    }

    private SiteModel Listed(SiteModel site) =>
        options.NoIndex ? site with { Pages = [.. site.Pages.Select(page => page with { Indexable = false })], IsPreview = true } : site;

    private bool CheckTexts(PageTexts texts, DiagnosticBag diagnostics)
    {
        _parsed = texts.CheckAll(_parsed!, options.Workers);
        TextValidator.Run(_parsed, diagnostics);
        return !diagnostics.HasErrors;
    }

    private BuildResult Emit(SiteEmitter emitter, PageTexts texts, DiagnosticBag diagnostics, StageClock clock)
    {
        try
        {
            var emitted = clock.Run("render and write", () => emitter.Run(_emitted, _changes));
            if (!_isNew || clock.Run("check texts", () => CheckTexts(texts, diagnostics))) return Finish(emitter, emitted, diagnostics, clock);
            emitter.Discard();
        }
        catch (Exception error) when (Unwrap(error) is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(EmitRules.CannotWrite, null, Unwrap(error).Message);
        }

        // What is on disk is known no longer; the next build looks at all of it.
        _emitted = null;
        return Failed(diagnostics, clock);
    }

    /// <summary>Workers hand their exceptions on in a bundle.</summary>
    private static Exception Unwrap(Exception error) => error is AggregateException { InnerException: { } inner } ? inner : error;

    private BuildResult Finish(SiteEmitter emitter, EmittedSite emitted, DiagnosticBag diagnostics, StageClock clock)
    {
        var manifest = clock.Run("manifest", () => emitter.Finish(emitted));
        (_emitted, _changes) = (emitted, new Changes());
        return new BuildResult
        {
            Diagnostics = diagnostics.ToSorted(),
            Manifest = manifest,
            Written = emitted.Written,
            Removed = emitted.Removed,
            Rendered = emitted.Rendered,
            Stages = clock.Stages,
        };
    }

    /// <summary>Reads what changed.</summary>
    /// <returns>Whether there is a site to read.</returns>
    private bool Read(InputSet inputs, DiagnosticBag diagnostics)
    {
        var reviews = ReviewLedger.Load(options.SiteDirectory);
        if (_parsed is { } before && ChangedTexts(before.Inputs, inputs) is { } changed)
        {
            // A review that was signed meanwhile is an edit too: the page says whether its words are the signed ones.
            changed.UnionWith(reviews.DifferencesFrom(before.Context.Reviews));
            ReadAgain(before, inputs, reviews, changed);
            return true;
        }

        _emitted = null;
        _parsed = InputParser.Run(inputs, reviews, options.Today, withTexts: !_isNew, options.Workers);
        if (_parsed is null) diagnostics.Add(FileRules.NoSite, null, "input/site.yml");
        return _parsed is not null;
    }

    private void ReadAgain(ParsedInputs before, InputSet inputs, ReviewLedger reviews, HashSet<string> changed)
    {
        var context = before.Context with { Inputs = inputs, Reviews = reviews };
        var articles = new List<ParsedArticle>(before.Articles.Count);
        foreach (var article in before.Articles)
        {
            var now = changed.Contains(article.File.Path) ? ReadText(inputs.Find(article.File.Path)!, context) : article;
            if (now != article) _changes.Add(article, now);
            articles.Add(now);
        }

        _parsed = before with { Inputs = inputs, Context = context, Articles = articles };
    }

    private static ParsedArticle ReadText(InputFile file, TextContext context)
    {
        context.Images.Forget(file);
        return ArticleParser.Run(file, context);
    }

    /// <summary>The texts that differ, or null where anything else does, or where files came or went.</summary>
    private static HashSet<string>? ChangedTexts(InputSet before, InputSet after)
    {
        if (before.Files.Count != after.Files.Count) return null;
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (old, current) in before.Files.Zip(after.Files))
        {
            if (old == current) continue;
            if (old.Path != current.Path || !ArticleParser.IsText(current)) return null;
            changed.Add(current.Path);
        }

        return changed;
    }

    private string BaseUrlOf(ContentCatalog catalog, Clinic? clinic, DiagnosticBag diagnostics)
    {
        if (options.BaseUrl is { } given) return given.TrimEnd('/');
        if (clinic is null) return catalog.Settings.BaseUrl;
        if (clinic.Domain is null)
            diagnostics.Add(CatalogRules.NeedsDomain, new SourceLocation(clinic.SourcePath, 1, 1), clinic.Name, "to have a site of its own");
        return clinic.Domain ?? "";
    }

    private static BuildResult Failed(DiagnosticBag diagnostics, StageClock clock) =>
        new() { Diagnostics = diagnostics.ToSorted(), Stages = clock.Stages };
}
