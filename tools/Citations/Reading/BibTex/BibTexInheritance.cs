using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Fields an entry takes from others: <c>xdata</c> and <c>crossref</c> (biblatex manual, 2.4 and appendix B).</summary>
internal sealed class BibTexInheritance(IReadOnlyList<BibTexEntry> entries, SourceText source, DiagnosticBag diagnostics)
{
    private static readonly string[] Parts =
        ["inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook", "suppcollection"];

    /// <summary>What belongs to an entry alone.</summary>
    private static readonly string[] OwnFields =
        ["crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedtype", "shorthand", "shorttitle", "sortkey", "doi", "eprint", "eprinttype", "pages", "pmid"];

    private readonly Dictionary<string, BibTexEntry> _byKey = entries.Where(entry => !entry.Key.IsEmpty)
        .GroupBy(entry => entry.Key.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<BibTexEntry> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fills every entry; one that takes from an entry that takes from a third gets the third's fields as well.</summary>
    public void Apply()
    {
        foreach (var entry in entries) Fill(entry);
    }

    private void Fill(BibTexEntry entry)
    {
        // An entry that is being filled already takes from itself in the end; it has what it has.
        if (!_done.Add(entry)) return;
        if (entry.First("xdata") is { } data)
            foreach (var key in data.Raw.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Take(entry, key, data);
        if (entry.First("crossref") is { } parent) Take(entry, parent.Raw.Trim(), parent);
    }

    private void Take(BibTexEntry entry, string key, BibTexValue place)
    {
        if (!_byKey.TryGetValue(key, out var parent))
        {
            var meant = Suggestion.Closest(key, _byKey.Keys);
            diagnostics.Add(ReferenceFileRules.UnknownParent, source.LocationOf(place.Offset, place.Length), entry.Key.Text, key,
                meant is null ? "Add that entry to this file, or write the fields out." : $"Did you mean \"{meant}\"?");
            return;
        }

        Fill(parent);
        var isPart = parent.Type != "xdata" && Parts.Contains(entry.Type) && parent.Type != entry.Type;
        foreach (var (name, value) in parent.Fields)
        {
            if (parent.Type != "xdata" && OwnFields.Contains(name) || name is "xdata" or "crossref") continue;
            var target = !isPart ? name : name switch { "title" => "booktitle", "subtitle" => "booksubtitle", _ => name };
            // A parent that has a book title of its own, as BibTeX's older styles want, means that one.
            if (target != name && parent.First(target) is not null) continue;
            if (entry.First(target) is null) entry.Set(target, value);
        }
    }
}
