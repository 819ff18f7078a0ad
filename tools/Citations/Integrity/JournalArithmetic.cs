using System.Globalization;
using ClinicSite.Citations.Journals;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Integrity;

/// <summary>
/// Year and volume of an article against the arithmetic of its journal: of the built-in table where it has the journal, else as
/// the other articles of that journal show it, for year less volume stays the same while a journal has one volume a year.
/// </summary>
internal sealed class JournalArithmetic(DiagnosticBag diagnostics)
{
    private readonly JournalNames _journals = new();
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    public void Check(IReadOnlyCollection<CslItem> items)
    {
        var articles = new List<Article>();
        foreach (var item in items)
        {
            if (ToArticle(item) is not { } article) continue;
            if ((_journals.Find(item.ContainerTitle) ?? _journals.Find(item.ContainerTitleShort)) is { } journal) Compare(article, journal);
            else articles.Add(article);
        }

        foreach (var journal in articles.GroupBy(article => _fullNames.GetValueOrDefault(article.Journal, article.Journal)))
            VolumeConsensus.Check([.. journal], diagnostics);
    }

    /// <summary>The numbers of an article; null where it has no year, or no volume that is a number.</summary>
    private Article? ToArticle(CslItem item)
    {
        if (item.ContainerTitle.Length == 0 || item.Issued?.Year is not { } year || item.Status.Length > 0) return null;
        if (!int.TryParse(item.Volume, NumberStyles.None, CultureInfo.InvariantCulture, out var volume)) return null;
        var key = _journals.KeyOf(item.ContainerTitle);
        if (item.ContainerTitleShort.Length > 0) _fullNames.TryAdd(_journals.KeyOf(item.ContainerTitleShort), key);
        return new Article(item, key, year, volume);
    }

    private void Compare(Article article, Journal journal)
    {
        var (item, year, volume) = (article.Item, article.Year, article.Volume);
        var (yearOfVolume, volumesOfYear) = (journal.YearOf(volume), journal.VolumesOf(year));
        if (yearOfVolume == year || (yearOfVolume is null && volumesOfYear is null)) return;
        var words = yearOfVolume is { } right ? $"volume {volume} is of {right}"
            : volumesOfYear is var (first, last) && first == last ? $"the volume of {year} is {first}"
            : $"the volumes of {year} are {volumesOfYear!.Value.First} and {volumesOfYear.Value.Last}";
        diagnostics.Add(JournalRules.AgainstTable, item.LocationOf("volume"), item.Id, journal.Name, volume, year, words);
    }

    /// <summary>An article that has both a year and a volume.</summary>
    internal sealed record Article(CslItem Item, string Journal, int Year, int Volume)
    {
        /// <summary>The year before the journal's first volume, if it always had one a year.</summary>
        public int Offset => Year - Volume;
    }
}
