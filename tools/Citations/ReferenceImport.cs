using ClinicSite.Citations.Importing;
using ClinicSite.Citations.Reading;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Citations;

/// <summary>
/// Brings references of any form into a CSL-JSON file of the bibliography. A work that is there already is completed and never
/// overwritten. Importing a file twice changes nothing the second time.
/// </summary>
public sealed class ReferenceImport
{
    private readonly SourceText _target;
    private readonly WorkIndex _index = new();
    private readonly List<Work> _works = [];
    private readonly List<Work> _added = [];
    private JsonValue? _last;

    private ReferenceImport(SourceText target) => _target = target;

    /// <summary>Imports a file.</summary>
    /// <param name="from">The file, in any form that can be read.</param>
    /// <param name="bibliography">Every other file of the bibliography; of the target, the text as it is now.</param>
    /// <param name="target">The CSL-JSON file that takes new references; its text is empty where it is to be made.</param>
    /// <param name="diagnostics">Takes what is wrong with the file that is imported, and what makes the target unfit.</param>
    /// <returns>Null where the target cannot be written to, because it cannot be read.</returns>
    public static ImportResult? Run(SourceText from, IEnumerable<SourceText> bibliography, SourceText target, DiagnosticBag diagnostics)
    {
        var import = new ReferenceImport(target);
        foreach (var file in bibliography.Where(file => file.Path != target.Path)) import.Load(file, new DiagnosticBag());
        if (target.Text.Trim().Length > 0)
        {
            var faults = new DiagnosticBag();
            import.Load(target, faults);
            if (faults.HasErrors)
            {
                diagnostics.AddRange(faults.ToSorted());
                return null;
            }
        }

        return import.Take(from, diagnostics);
    }

    private void Load(SourceText file, DiagnosticBag faults)
    {
        var entries = BibliographyReader.ReadEntries(file, faults);
        if (file == _target && entries.Count > 0) _last = entries[^1];
        var canGrow = !faults.HasErrors && file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            // What has no key is no use to anybody, and what is no object is a fault of the file.
            if (entry.Kind is not JsonKind.Object) _ = new ItemMapper(file, faults).Map(entry);
            if (entry.Get("id") is not { Text.Length: > 0 }) continue;
            var work = new Work(entry, file) { CanGrow = canGrow };
            _works.Add(work);
            _index.Add(work);
        }
    }

    private ImportResult Take(SourceText from, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        var entries = BibliographyReader.ReadEntries(from, faults);
        // In BibTeX and RIS a fault costs a field; in JSON and YAML it costs an entry.
        var notRead = from.Path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase) ? 0 : faults.ToSorted().Count(fault => fault.Severity is DiagnosticSeverity.Error);
        diagnostics.AddRange(faults.ToSorted());
        var mapper = new ItemMapper(from, diagnostics);
        var taken = new List<Taken>();
        foreach (var entry in entries)
        {
            // An entry without key is no fault here: it is given one.
            var keyed = entry.Kind is JsonKind.Object ? Work.WithKey(entry, KeyOf(entry)) : entry;
            if (mapper.Map(keyed) is null) notRead++;
            else taken.Add(TakeOne(new Work(keyed, from)));
        }

        Settle(taken);
        return new ImportResult { References = [.. taken.Select(one => Report(one, from))], NotRead = notRead, Files = Write() };
    }

    private Taken TakeOne(Work theirs)
    {
        if (_index.Find(theirs) is { } ours)
        {
            var filled = Fill(ours, theirs);
            return new Taken(theirs, ours, filled.Count > 0 ? ImportOutcome.Merged : ImportOutcome.Present, filled);
        }

        var key = theirs.Key.Length > 0 && !_index.IsTaken(theirs.Key) ? theirs.Key : KeyMaker.Make(theirs.Entry, _index.IsTaken);
        var added = new Work(Work.WithKey(theirs.Entry, key), null);
        _added.Add(added);
        _index.Add(added);
        return new Taken(theirs, added, ImportOutcome.Added, []);
    }

    /// <summary>What was filled late may let an earlier entry be found elsewhere, so it goes on until nothing changes.</summary>
    private void Settle(List<Taken> taken)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var one in taken)
                if (_index.Find(one.Theirs) is { } ours) changed |= Fill(ours, one.Theirs).Count > 0;
        }
    }

    /// <summary>Fills what ours lacks; an identifier that a third work has is left alone.</summary>
    private List<string> Fill(Work ours, Work theirs)
    {
        var filled = new List<string>();
        if (!ours.CanGrow) return filled;
        foreach (var member in theirs.Members)
        {
            if (member.Name is "id" || member.Value.Kind is JsonKind.Null) continue;
            if (member.Name == "clinicsite" && ours.Find("clinicsite") is { } block)
            {
                filled.AddRange(FillOurs(ours, block, member.Value));
            }
            else if (ours.Members.All(other => other.Name != member.Name) && !IsElsewhere(ours, member))
            {
                ours.Fill(member);
                filled.Add(member.Name);
            }
        }

        if (filled.Count > 0) _index.Add(ours);
        return filled;
    }

    private bool IsElsewhere(Work ours, JsonMember member) => member.Name switch
    {
        "DOI" or "PMID" or "PMCID" => _index.HasOther(member.Name, member.Value.Text.Trim().ToUpperInvariant(), ours),
        "container-title-short" => ours.Find("journalAbbreviation") is not null,
        "journalAbbreviation" => ours.Find("container-title-short") is not null,
        _ => false,
    };

    private static List<string> FillOurs(Work ours, JsonValue block, JsonValue theirs)
    {
        var filled = new List<string>();
        if (block.Kind is not JsonKind.Object || theirs.Kind is not JsonKind.Object) return filled;
        foreach (var field in theirs.Members)
        {
            if (block.Members.Any(other => other.Name == field.Name) || filled.Contains(field.Name)) continue;
            ours.FillOurs(field);
            filled.Add(field.Name);
        }

        return filled;
    }

    private static string KeyOf(JsonValue entry) =>
        entry.Get("id") is { Kind: JsonKind.Text or JsonKind.Number } id && ReferenceKey.IsValid(id.Text.Trim()) ? id.Text.Trim() : KeyMaker.Make(entry, _ => false);

    private static ImportedReference Report(Taken one, SourceText from) =>
        new(one.Outcome, one.Ours.Key, from.LocationOf(one.Theirs.Entry.Offset), one.Filled, [.. Differences.Between(one.Ours, one.Theirs)]) { File = one.Ours.File?.Path ?? "" };

    private Dictionary<string, string> Write()
    {
        var files = new Dictionary<string, FileEdits>(StringComparer.Ordinal);
        FileEdits EditsOf(SourceText file) => files.TryGetValue(file.Path, out var edits) ? edits : files[file.Path] = new FileEdits(file);
        foreach (var work in _works.Where(work => work.Filled.Count + work.FilledOurs.Count > 0)) EditsOf(work.File!).Grow(work);
        if (_added.Count > 0)
            EditsOf(_target).Append([.. _added.Select(work => work.Entry with { Members = work.Members })], _last);
        return files.ToDictionary(file => file.Key, file => file.Value.Apply(), StringComparer.Ordinal);
    }

    private sealed record Taken(Work Theirs, Work Ours, ImportOutcome Outcome, IReadOnlyList<string> Filled);
}
