using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Verification.Comparing;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Citations.Integrity;

/// <summary>
/// Finds works that stand in the bibliography twice without an id in common: the same first author, years that differ by one at
/// most, and titles that are equal but for one word or a subtitle. Every entry is looked up by sums of its words' hashes, with
/// each word left out in turn, so that no entry is compared with all others.
/// </summary>
internal sealed class SimilarWorks(DiagnosticBag diagnostics)
{
    /// <summary>Titles with fewer words are shared by too many works.</summary>
    private const int FewestWords = 4;

    private readonly Dictionary<ulong, CslItem> _whole = [];
    private readonly Dictionary<ulong, CslItem> _withoutOne = [];
    private readonly Dictionary<ulong, CslItem> _mainTitles = [];

    /// <summary>Compares an entry with those before it.</summary>
    public void Check(CslItem item)
    {
        var title = TitleWords.Of(item.Title);
        if (title.Count < FewestWords || item.Issued?.Year is not { } year) return;
        var author = AuthorOf(item);
        for (var other = year - 1; other <= year + 1; other++)
        {
            if (Find(title, author + Mix(other)) is not { } first || HaveOtherIds(first, item)) continue;
            Report(first, item);
            break;
        }

        Add(item, title, author + Mix(year));
    }

    private CslItem? Find(TitleWords title, ulong salt)
    {
        if (_whole.TryGetValue(title.Sum + salt, out var found)
            || _withoutOne.TryGetValue(title.Sum + salt, out found)
            || _mainTitles.TryGetValue(title.Sum + salt, out found)) return found;
        if (title.MainCount >= FewestWords && _whole.TryGetValue(title.MainSum + salt, out found)) return found;
        foreach (var word in title.Removable)
            if (_whole.TryGetValue(title.Sum - word + salt, out found) || _withoutOne.TryGetValue(title.Sum - word + salt, out found)) return found;
        return null;
    }

    private void Add(CslItem item, TitleWords title, ulong salt)
    {
        _whole.TryAdd(title.Sum + salt, item);
        if (title.MainCount >= FewestWords) _mainTitles.TryAdd(title.MainSum + salt, item);
        if (title.Count <= FewestWords) return;
        foreach (var word in title.Removable) _withoutOne.TryAdd(title.Sum - word + salt, item);
    }

    private static ulong AuthorOf(CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        return names.Count == 0 ? 0 : TitleWords.HashOf(ShortAuthors.FamilyOf(names[0]));
    }

    private static ulong Mix(int year) => (ulong)year * 0x9E3779B97F4A7C15;

    /// <summary>Two DOIs are two works, unless both stand in the same volume on the same pages.</summary>
    private static bool HaveOtherIds(CslItem first, CslItem second)
    {
        if (AreEqual(first.DOI, second.DOI) || AreEqual(first.PMID, second.PMID) || AreEqual(first.PMCID, second.PMCID)) return true;
        var differ = (first.DOI.Length > 0 && second.DOI.Length > 0) || (first.PMID.Length > 0 && second.PMID.Length > 0);
        return differ && !(AreEqual(first.Volume, second.Volume) && AreEqual(first.Page, second.Page));
    }

    /// <summary>Of works that share an id the rule on ids speaks.</summary>
    private static bool AreEqual(string left, string right) => left.Length > 0 && string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private void Report(CslItem first, CslItem second) => diagnostics.Add(
        JournalRules.SimilarWork.At(second.LocationOf("title"), second.Id, first.Id, TextFold.Plain(first.Title)) with
        {
            Related = [new RelatedLocation(first.LocationOf("title"), $"\"{first.Id}\" is here.")],
        });
}
