using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using Article = ClinicSite.Citations.Integrity.JournalArithmetic.Article;

namespace ClinicSite.Citations.Integrity;

/// <summary>The articles of one journal that the table does not have: the few that are not like the many.</summary>
internal static class VolumeConsensus
{
    /// <summary>So many must agree before one is thought wrong.</summary>
    private const int Agreeing = 3;

    public static void Check(IReadOnlyList<Article> articles, DiagnosticBag diagnostics)
    {
        if (articles.Count <= Agreeing) return;
        var usual = MostFrequentOffset(articles);
        var most = articles.Where(article => article.Offset == usual).ToList();
        var (first, last) = (most.Min(article => article.Year), most.Max(article => article.Year));
        var odd = articles.Where(article => article.Offset != usual).ToList();
        // Within one year the same volume proves nothing, and many that differ are a journal with several volumes a year.
        if (most.Count < Agreeing || first == last || odd.Count * Agreeing > most.Count) return;
        foreach (var article in odd)
        {
            // Before and after the years that agree a journal may have kept another rhythm: then several articles differ.
            var isOutside = article.Year < first || article.Year > last;
            if (isOutside && odd.Count > 1) continue;
            var item = article.Item;
            diagnostics.Add(
                JournalRules.AgainstOthers, item.LocationOf("volume"), item.Id, item.ContainerTitle, article.Volume, article.Year,
                most.Count, article.Volume + usual, article.Year - usual);
        }
    }

    /// <summary>The difference that most articles share; of several as frequent, the one that comes first.</summary>
    private static int MostFrequentOffset(IReadOnlyList<Article> articles)
    {
        var counts = new Dictionary<int, int>();
        foreach (var article in articles) counts[article.Offset] = counts.GetValueOrDefault(article.Offset) + 1;
        var usual = articles[0].Offset;
        foreach (var article in articles)
        {
            if (counts[article.Offset] > counts[usual]) usual = article.Offset;
        }

        return usual;
    }
}
