using ClinicSite.Model;

namespace ClinicSite.Build.Resolve;

/// <summary>A title as it reads inside a sentence.</summary>
internal static class Topic
{
    /// <summary>The name in <c>terms.yml</c> that belongs to the condition, else the title with a small first letter unless it is an abbreviation.</summary>
    public static string Of(Article article, IReadOnlyList<Term> terms)
    {
        var term = terms.FirstOrDefault(term => article.Kind == ArticleKind.Condition && term.Condition == article.Slug);
        if (term is not null) return term.Name;
        var title = article.Title;
        var isWord = title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) && !char.IsDigit(title[1]);
        return isWord ? char.ToLowerInvariant(title[0]) + title[1..] : title;
    }
}
