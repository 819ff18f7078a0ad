using ClinicSite.Build.Validate;
using ClinicSite.Model;

namespace ClinicSite.Build;

/// <summary>What was edited since the last build of a session.</summary>
internal sealed class Changes
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);

    /// <summary>Notes a text that was read again.</summary>
    public void Add(ParsedArticle before, ParsedArticle after)
    {
        _texts.Add(after.File.Path);
        if (!HaveSameFacts(before.Result?.Article, after.Result?.Article)) _facts.Add(after.File.Path);
    }

    /// <summary>
    /// Whether a page must be rendered again: it shows a text that changed, or its list names an article whose front matter did.
    /// </summary>
    public bool Concern(Page page) => page.Sources.Any(_facts.Contains) || page switch
    {
        ArticlePage article => _texts.Contains(article.Article.SourcePath) || (article.NotePath is { } note && _texts.Contains(note)),
        ClinicHomePage { AboutPath: { } about } => _texts.Contains(about),
        NotFoundPage { TextPath: { } text } => _texts.Contains(text),
        _ => false,
    };

    /// <summary>Records compare lists by identity; these compare by what is in them.</summary>
    private static bool HaveSameFacts(Article? before, Article? after) => before is null || after is null ? before == after
        : before.AlsoKnownAs.SequenceEqual(after.AlsoKnownAs)
        && before.RedirectFrom.SequenceEqual(after.RedirectFrom)
        && before.Treatments.SequenceEqual(after.Treatments)
        && before == after with { AlsoKnownAs = before.AlsoKnownAs, RedirectFrom = before.RedirectFrom, Treatments = before.Treatments };
}
