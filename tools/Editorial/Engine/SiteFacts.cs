using System.Collections.Concurrent;
using ClinicSite.Build.Validate;
using ClinicSite.Editorial.Spelling;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Engine;

/// <summary>What rules know of the site beside the document they look at.</summary>
internal sealed class SiteFacts(ParsedInputs inputs, DateOnly today)
{
    private readonly ConcurrentDictionary<string, SpellChecker> _spellers = new(StringComparer.Ordinal);

    public SiteSettings Settings => inputs.Site.Settings;

    public IReadOnlyList<Term> Terms { get; } = [.. inputs.Terms.Select(term => term.Term)];

    /// <summary>Every name of every condition that has a page, longest first, with the title of its page.</summary>
    public IReadOnlyList<(string Name, string Condition)> ConditionNames { get; } =
    [
        .. inputs.Articles.Select(article => article.Result?.Article).OfType<Article>()
            .Where(article => article is { Kind: ArticleKind.Condition, Draft: false })
            .SelectMany(article => inputs.Terms.Where(term => term.Term.Condition == article.Slug).Select(term => term.Term.Abbreviation).OfType<string>()
                .Append(article.Title).Select(name => (Name: name, Condition: article.Title)))
            .OrderByDescending(pair => pair.Name.Length).ThenBy(pair => pair.Name, StringComparer.Ordinal),
    ];

    /// <summary>The file of a condition's page, by its title.</summary>
    public string PageOf(string condition) =>
        inputs.Articles.First(article => article.Result?.Article is { Kind: ArticleKind.Condition } page && page.Title == condition).File.Path;

    public Terminology Terminology { get; } = new(inputs.Terms.Select(term => term.Term));

    /// <summary>The words that are known, by language of the page.</summary>
    public SpellChecker SpellerOf(string language) => _spellers.GetOrAdd(language.StartsWith("en-GB", StringComparison.OrdinalIgnoreCase) ? "en-GB" : "en-US", name => SpellChecker.Create(name, inputs));

    public ParsedInputs Inputs => inputs;

    public DateOnly Today => today;
}
