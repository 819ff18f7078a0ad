using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Integrity;
using ClinicSite.Citations.Journals;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>Every reference of the group, by key. Made once, then read by all pages at once.</summary>
public sealed class Bibliography
{
    private readonly Dictionary<string, CslItem> _byKey;

    private Bibliography(Dictionary<string, CslItem> byKey) => _byKey = byKey;

    /// <summary>A bibliography without entries.</summary>
    public static Bibliography Empty { get; } = new([]);

    /// <summary>The entries; of a key given twice, the first.</summary>
    public IReadOnlyCollection<CslItem> Items => _byKey.Values;

    /// <summary>Joins the entries of all files and says what is wrong with them.</summary>
    /// <param name="items">Entries in the order of files and lines.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="today">No reference is younger.</param>
    public static Bibliography Create(IEnumerable<CslItem> items, DiagnosticBag diagnostics, DateOnly today)
    {
        var byKey = new Dictionary<string, CslItem>(StringComparer.Ordinal);
        var (works, similar) = (new SameWorks(diagnostics), new SimilarWorks(diagnostics));
        foreach (var item in items)
        {
            if (!byKey.TryAdd(item.Id, item))
            {
                ReportDuplicate(byKey[item.Id], item, diagnostics);
                continue;
            }

            ItemRules.Check(item, diagnostics, today);
            works.Check(item);
            similar.Check(item);
        }

        new JournalArithmetic(diagnostics).Check(byKey.Values);
        return new Bibliography(byKey);
    }

    /// <summary>Gives entries without an abbreviated journal the one of NLM's catalogue, where the built-in table has the journal.</summary>
    public void AbbreviateJournals()
    {
        var journals = new JournalNames();
        foreach (var item in Items)
        {
            if (item.ContainerTitleShort.Length == 0 && item.IsSerial())
                item.CatalogAbbreviation = journals.Find(item.ContainerTitle)?.Abbreviation ?? "";
        }
    }

    /// <summary>The entry with this key, or null.</summary>
    public CslItem? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The key that was probably meant, or null.</summary>
    public string? Suggest(string key) => Suggestion.Closest(key, _byKey.Keys);

    /// <summary>What to say of a page that cites a key nobody has.</summary>
    /// <param name="key">The key as cited.</param>
    /// <param name="location">Where it is cited.</param>
    public Diagnostic UnknownKey(string key, SourceLocation location) => CitationKeyRules.Missing.At(
        location, key, Suggest(key) is { } meant ? $"Did you mean \"{meant}\"?" : "Add the reference to a file under input/references/.");

    private static void ReportDuplicate(CslItem first, CslItem second, DiagnosticBag diagnostics) =>
        diagnostics.Add(CitationRules.DuplicateKey.At(second.Location, second.Id) with
        {
            Related = [new RelatedLocation(first.Location, $"\"{first.Id}\" is here first.")],
        });
}
