using ClinicSite.Citations.Reading;
using ClinicSite.Citations.Verification.Comparing;
using ClinicSite.Text;

namespace ClinicSite.Citations.Importing;

/// <summary>A work of the bibliography or of the imported file, by its fields.</summary>
internal sealed class Work
{
    private readonly List<JsonMember> _members = [];

    public Work(JsonValue entry, SourceText? file)
    {
        (Entry, File) = (entry, file);
        // Of a field given twice the last counts, as it does for the reader.
        foreach (var member in entry.Members)
        {
            _members.RemoveAll(other => other.Name == member.Name);
            _members.Add(member);
        }
    }

    public JsonValue Entry { get; }

    /// <summary>The file it stands in; null where it is new.</summary>
    public SourceText? File { get; }

    /// <summary>Whether fields can be added in its file.</summary>
    public bool CanGrow { get; init; } = true;

    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>The members that were not in the file.</summary>
    public List<JsonMember> Filled { get; } = [];

    /// <summary>The members of its <c>clinicsite</c> object that were not in the file.</summary>
    public List<JsonMember> FilledOurs { get; } = [];

    public string Key => Text("id");

    public string Title => TextFold.Letters(Text("title"));

    public string Author => Find("author") is { Kind: JsonKind.Array, Elements: [{ Kind: JsonKind.Object } first, ..] }
        ? TextFold.Letters((first.Get("family") ?? first.Get("literal"))?.Text ?? "") : "";

    public string Year => KeyMaker.YearOf(Entry with { Members = _members });

    public string FirstPage => Text("page").Split('-', '–')[0].Trim();

    public JsonValue? Find(string name)
    {
        foreach (var member in _members)
            if (member.Name == name) return member.Value.Kind is JsonKind.Null ? null : member.Value;
        return null;
    }

    public string Text(string name) => Find(name) is { Kind: JsonKind.Text or JsonKind.Number } value ? value.Text.Trim() : "";

    /// <summary>An identifier in the form in which two are compared.</summary>
    public string Identifier(string name) => Text(name).ToUpperInvariant();

    /// <summary>Adds a field that was not there.</summary>
    public void Fill(JsonMember member)
    {
        Set(member);
        Filled.Add(member);
    }

    /// <summary>Adds a field to the <c>clinicsite</c> object that is there.</summary>
    public void FillOurs(JsonMember member)
    {
        var ours = Find("clinicsite")!;
        var whole = new JsonMember("clinicsite", ours.Offset, ours with { Members = [.. ours.Members, member] });
        Set(whole);
        // An object that is new itself is written as a whole.
        if (Filled.RemoveAll(other => other.Name == "clinicsite") > 0) Filled.Add(whole);
        else FilledOurs.Add(member);
    }

    /// <summary>The object with this key, which is its first field.</summary>
    public static JsonValue WithKey(JsonValue entry, string key) => entry with
    {
        Members =
        [
            new JsonMember("id", entry.Get("id")?.Offset ?? entry.Offset, EntryBuilder.OfText(new PlacedText(key, entry.Get("id")?.Offset ?? entry.Offset, entry.Get("id")?.Length ?? 1))),
            .. entry.Members.Where(member => member.Name != "id"),
        ],
    };

    private void Set(JsonMember member)
    {
        _members.RemoveAll(other => other.Name == member.Name);
        _members.Add(member);
    }
}
