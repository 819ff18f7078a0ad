using ClinicSite.Build;
using ClinicSite.Build.Discover;
using ClinicSite.Build.Review;
using ClinicSite.Build.Validate;
using ClinicSite.Checks;
using ClinicSite.Citations.Verification;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.Group;
using ClinicSite.Editorial.Reading;
using ClinicSite.Editorial.References;
using ClinicSite.Editorial.Review;
using ClinicSite.Text;

namespace ClinicSite.Editorial;

/// <summary>The check <c>editorial</c>: rules on the sources of our own site, which a folder of HTML does not have.</summary>
/// <param name="session">The build whose sources are read; null where the folder is somebody else's.</param>
/// <param name="today">The day that counts as today.</param>
public sealed class EditorialCheck(BuildSession? session, DateOnly today) : ICheck
{
    /// <summary>The check's name.</summary>
    public const string CheckId = "editorial";

    /// <inheritdoc />
    public string Id => CheckId;

    /// <inheritdoc />
    public Task<CheckResult> RunAsync(AuditTarget target, CancellationToken cancellation)
    {
        if (session?.Parsed is not { } parsed)
            return Task.FromResult(new CheckResult(Id, CheckStatus.Skipped, [], [], "It reads a site's sources, and this folder has none."));
        var diagnostics = new DiagnosticBag();
        var ledger = ReferenceLedger.Load(session.SiteDirectory, diagnostics);
        var references = new ReferenceRules(parsed.Context, ledger, diagnostics);
        var (ruleSet, site) = (RuleSet.Of(parsed.Inputs, diagnostics), new SiteFacts(parsed, today));
        var texts = new TextRules(new RuleRunner(ruleSet, site), new GroupFacts(site), parsed.Context.Reviews, new ReadingTrend(session.SiteDirectory));
        Parallel.ForEach(
            parsed.Articles, new ParallelOptions { MaxDegreeOfParallelism = target.Workers, CancellationToken = cancellation },
            article => CheckArticle(article, parsed, references, texts, diagnostics));
        foreach (var file in parsed.Inputs.Files.Where(file => RecordReader.Kinds.Contains(file.Kind)))
            if (RecordReader.Read(file, parsed.Site.Settings.Language) is { } record) texts.Rules.Run(record, diagnostics);
        GroupRules.Check(texts.Group, site, ruleSet, diagnostics);
        foreach (var statistic in parsed.Statistics) references.Note(statistic.Value.Reference);
        new EntryRules(parsed.Site.Settings.References, ledger, today, diagnostics)
            .Check(parsed.Bibliography, references.Cited, session.IsWholeGroup);
        return Task.FromResult(new CheckResult(Id, CheckStatus.Ran, target.Pages, diagnostics.ToSorted()) { Remark = texts.Reading.Summary });
    }

    private void CheckArticle(ParsedArticle article, ParsedInputs parsed, ReferenceRules references, TextRules texts, DiagnosticBag diagnostics)
    {
        var ignored = new DiagnosticBag();
        if (TextLoader.Load(article.File, ignored) is not { } source) return;
        if (EditorialText.Read(source, article, parsed, ignored) is not var (text, pasted)) return;
        var isDraft = article.Result?.Article.Draft is true;
        if (!isDraft && article.Result is { } result)
        {
            ReviewRule.Check(result, parsed.Site.Settings.Review, today, diagnostics);
            SignedReviewRule.Check(result, source, texts.Reviews, parsed.Site.Settings, diagnostics);
        }

        if (isDraft)
        {
            references.NoteDraft(text, pasted);
            return;
        }

        var document = DocumentReader.Read(text, article.File, article.Result, pasted, parsed.Context);
        texts.Rules.Run(document, diagnostics);
        texts.Group.Note(document);
        texts.Reading.Note(document);
        if (!references.Check(text, pasted) && MustCite(article)) diagnostics.Add(EditorialRules.NoCitation, new SourceLocation(article.File.Path, 1, 1));
    }

    /// <summary>What every text is looked at with.</summary>
    private sealed record TextRules(RuleRunner Rules, GroupFacts Group, ReviewLedger Reviews, ReadingTrend Reading);

    private static bool MustCite(ParsedArticle article) =>
        article.File.Kind is InputKind.Condition or InputKind.Treatment && article.Result?.Article.Withdrawn is not true;
}
