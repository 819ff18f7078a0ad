using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Turns one JSON object into one item.</summary>
internal sealed class ItemMapper(SourceText source, DiagnosticBag diagnostics)
{
    public CslItem? Map(JsonValue entry)
    {
        if (entry.Kind is not JsonKind.Object)
        {
            diagnostics.Add(
                CitationRules.NotAReference, source.LocationOf(entry.Offset, entry.Length), FieldReader.Describe(entry.Kind));
            return null;
        }

        var id = entry.Get("id");
        var key = id is { Kind: JsonKind.Text or JsonKind.Number } ? id.Text.Trim() : "";
        var fields = new FieldReader(entry, key, source, diagnostics);
        if (key.Length > 0)
        {
            ReportRepeated(fields);
            return MapFields(fields, source.LocationOf(id!.Offset, id.Length));
        }

        if (id is { Kind: JsonKind.Array or JsonKind.Object or JsonKind.Boolean }) fields.ReportKind("id", id, "text");
        else diagnostics.Add(CitationRules.MissingKey, source.LocationOf(id?.Offset ?? entry.Offset, id?.Length ?? 1), FormNames.KeyIn(source.Path));
        return null;
    }

    private CslItem MapFields(FieldReader fields, SourceLocation location) => new()
    {
        Id = fields.Key,
        Location = location,
        FieldLocations = Locate(fields.Owner),
        Type = fields.GetText("type"),
        Title = fields.GetText("title"),
        TitleShort = fields.GetText("title-short"),
        ContainerTitle = fields.GetText("container-title"),
        ContainerTitleShort = FirstOf(fields.GetText("container-title-short"), fields.GetText("journalAbbreviation")),
        CollectionTitle = fields.GetText("collection-title"),
        Author = NameMapper.Map(fields, "author"),
        Editor = NameMapper.Map(fields, "editor"),
        Issued = DateMapper.Map(fields, "issued"),
        Accessed = DateMapper.Map(fields, "accessed"),
        Volume = fields.GetText("volume"),
        Issue = fields.GetText("issue"),
        Page = fields.GetText("page"),
        Number = fields.GetText("number"),
        Edition = fields.GetText("edition"),
        Publisher = fields.GetText("publisher"),
        PublisherPlace = fields.GetText("publisher-place"),
        Genre = fields.GetText("genre"),
        Version = fields.GetText("version"),
        Status = fields.GetText("status"),
        Language = fields.GetText("language"),
        DOI = fields.GetText("DOI"),
        PMID = fields.GetText("PMID"),
        PMCID = fields.GetText("PMCID"),
        URL = fields.GetText("URL"),
        ISBN = fields.GetText("ISBN"),
        ClinicSite = ClinicSiteMapper.Map(fields),
    };

    private static string FirstOf(string first, string second) => first.Length > 0 ? first : second;

    /// <summary>Places are looked up only when something is wrong, so an item keeps offsets alone.</summary>
    private Func<string, SourceLocation?> Locate(JsonValue entry)
    {
        var offsets = new (string Name, int Offset, int Length)[entry.Members.Count];
        for (var index = 0; index < offsets.Length; index++)
        {
            var (name, _, value) = entry.Members[index];
            offsets[index] = (string.IsInterned(name) ?? name, value.Offset, value.Length);
        }

        return variable =>
        {
            var found = Array.FindLast(offsets, field => field.Name == variable);
            return found.Name is null ? null : source.LocationOf(found.Offset, found.Length);
        };
    }

    private static void ReportRepeated(FieldReader fields)
    {
        var members = fields.Owner.Members;
        for (var index = 1; index < members.Count; index++)
        {
            for (var before = 0; before < index; before++)
            {
                if (members[before].Name != members[index].Name) continue;
                fields.Diagnostics.Add(CitationRules.RepeatedField, fields.At(members[index]), members[index].Name, fields.Key);
                break;
            }
        }
    }
}
