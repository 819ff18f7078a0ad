using System.Globalization;
using ClinicSite.Rendering;

namespace ClinicSite.Citations.Citing;

/// <summary>The references of a page's pasted list and every place that cites them. The first entry of a work is the work's own.</summary>
internal sealed class PastedReferences
{
    private readonly IReadOnlyList<PastedWork> _entries;
    private readonly List<string> _ids = [];
    private readonly List<List<ReferenceUse>> _uses = [];
    private readonly Dictionary<CslItem, CitedWork> _works = [];

    public PastedReferences(IReadOnlyList<PastedWork> entries)
    {
        _entries = entries;
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index].Item is { } item && !_works.ContainsKey(item))
            {
                var work = new CitedWork(item, index + 1);
                _works.Add(item, work);
                _ids.Add(work.ReferenceId);
                _uses.Add(work.Uses);
            }
            else
            {
                // No key can begin with a hyphen, so this is nobody's id.
                _ids.Add("ref--" + (index + 1).ToString(CultureInfo.InvariantCulture));
                _uses.Add([]);
            }
        }
    }

    /// <summary>The work that stands in the list, with its number there, or null.</summary>
    public CitedWork? Find(CslItem item) => _works.GetValueOrDefault(item);

    public bool Has(CitedWork work) => Find(work.Item) == work;

    /// <summary>Where links to an entry lead.</summary>
    public string ReferenceIdOf(int entry) => _ids[entry];

    /// <summary>Notes a use and returns its id.</summary>
    public string Use(int entry, string id, string section)
    {
        _uses[entry].Add(new ReferenceUse(id, section));
        return id;
    }

    /// <summary>The list: from the bibliography where it has the work, else as it was pasted.</summary>
    public IEnumerable<ReferenceEntry> Print(ReferenceFormatter formatter, Func<int, string> pastedHtml) => _entries.Select((entry, index) =>
    {
        if (entry.Item is not { } item) return new ReferenceEntry(_ids[index], pastedHtml(index), _uses[index]);
        var printed = formatter.Format(item);
        return new ReferenceEntry(_ids[index], printed.GetHtml(entry.YearLetter), _uses[index]) { Coins = printed.Coins, Data = printed.Data };
    });
}
