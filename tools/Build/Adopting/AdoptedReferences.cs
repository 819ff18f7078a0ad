using System.Text.Json.Nodes;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Build.Adopting;

/// <summary>The keys of a pasted list's references, and the files of the bibliography with those that were new.</summary>
/// <param name="Keys">The key of each reference; null where it cannot be read.</param>
/// <param name="Files">The files that change.</param>
/// <param name="Added">How many references are new.</param>
/// <param name="Noted">How many of these keep their pasted text as a note.</param>
internal sealed record AdoptedReferences(IReadOnlyList<string?> Keys, IReadOnlyList<AdoptedFile> Files, int Added, int Noted)
{
    /// <summary>Finds or makes the keys.</summary>
    /// <returns>Null where the target cannot be written to; the diagnostics say why.</returns>
    public static AdoptedReferences? Run(PastedList list, string siteDirectory, string target, DiagnosticBag diagnostics)
    {
        var files = SiteReferences.Load(siteDirectory, diagnostics) ?? [];
        var place = files.FirstOrDefault(file => file.Path == target)
            ?? (File.Exists(Path.Combine(siteDirectory, target)) ? SiteReferences.Read(Path.Combine(siteDirectory, target), target, diagnostics) : new SourceText(target, ""));
        if (place is null) return null;
        var indexes = Enumerable.Range(0, list.Entries.Count).Where(index => IsNew(list, index)).ToList();
        var entries = new JsonArray([.. indexes.Select(index => (JsonNode)PastedCsl.ToJson(list.Entries[index].Reference))]);
        if (ReferenceImport.Run(new SourceText("pasted.json", entries.ToJsonString()), files, place, diagnostics) is not { } import) return null;
        var keys = list.Entries.Select(entry => entry.Work?.Id).ToArray();
        foreach (var (index, reference) in indexes.Zip(import.References)) keys[index] = reference.Key;
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] is null && FirstOfWork(list, index) is var first && first < index) keys[index] = keys[first];
            // A key that another program made may be none that a text can cite.
            if (keys[index] is { } key && CitationKey.Read(key).Length != key.Length) keys[index] = null;
        }

        return new AdoptedReferences(
            keys, [.. import.Files.Select(file => new AdoptedFile(file.Key, files.FirstOrDefault(known => known.Path == file.Key)?.Text ?? place.Text, file.Value))],
            import.References.Count(reference => reference.Outcome is ImportOutcome.Added),
            import.References.Zip(entries).Count(pair => pair.First.Outcome is ImportOutcome.Added && pair.Second!["note"] is not null));
    }

    private static bool IsNew(PastedList list, int index) =>
        list.Entries[index] is { Work: null, Reference.IsReadable: true } && FirstOfWork(list, index) == index;

    private static int FirstOfWork(PastedList list, int index)
    {
        var entry = list.Entries[index];
        if (!entry.Reference.IsReadable) return index;
        for (var at = 0; at < index; at++)
            if (list.Entries[at].Work is null && PastedMatcher.AreSame(list.Entries[at].Reference, entry.Reference)) return at;
        return index;
    }
}
