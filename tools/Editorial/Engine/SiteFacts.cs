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

    public Terminology Terminology { get; } = new(inputs.Terms.Select(term => term.Term));

    /// <summary>The words that are known, by language of the page.</summary>
    public SpellChecker SpellerOf(string language) => _spellers.GetOrAdd(language.StartsWith("en-GB", StringComparison.OrdinalIgnoreCase) ? "en-GB" : "en-US", name => SpellChecker.Create(name, inputs));

    public ParsedInputs Inputs => inputs;

    public DateOnly Today => today;
}
