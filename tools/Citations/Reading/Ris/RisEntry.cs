using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Turns the fields of one RIS entry into a CSL-JSON object.</summary>
internal sealed class RisEntry(TaggedEntry entry, SourceText source, DiagnosticBag diagnostics)
{
    private readonly EntryBuilder _item = new(entry.Start.Offset);
    private readonly string _tag = entry.First("TY").Text.ToUpperInvariant();

    private bool IsPart => _item.TextOf("type") is "chapter" or "paper-conference" or "entry-dictionary" or "entry-encyclopedia";

    private bool IsBook => _item.TextOf("type") is "book" or "classic" or "report" or "thesis" or "manuscript" or "pamphlet";

    public JsonValue Map(HashSet<string> keys)
    {
        MapType();
        _item.Add("title", entry.First("TI", "T1", "CT", IsPart ? "T1" : "BT"));
        _item.Add("title-short", entry.First("ST"));
        MapContainer();
        _item.Add("author", RisNames.Of(entry.All("AU", "A1"), isEditor: false));
        MapEditors();
        MapDates();
        MapNumbers();
        RisIdentifiers.Map(entry, _item);
        _item.Add("publisher", entry.First("PB"));
        _item.Add("publisher-place", entry.First("CY", "PP"));
        _item.Add("edition", entry.First("ET"));
        _item.Add("language", entry.First("LA"));
        if (_item.TextOf("type") is "thesis" or "report" or "webpage" && !Identifiers.IsDoi(entry.First("M3").Text)) _item.Add("genre", entry.First("M3"));
        if (_tag == "INPR") _item.Add("status", entry.Start.With("in press"));
        _item.Add("note", entry.First("N1"));
        MapKey(keys);
        return _item.ToValue();
    }

    private void MapType()
    {
        var place = entry.First("TY");
        if (RisTypes.Find(_tag) is { } type)
        {
            _item.Add("type", place.With(type));
            return;
        }

        diagnostics.Add(ReferenceFileRules.UnknownType, source.LocationOf(place.Offset, place.Length), _tag.Length == 0 ? "(nothing)" : _tag, "RIS", "a document", "\"TY  - JOUR\"");
        _item.Add("type", place.With("document"));
    }

    /// <summary>The title in full is in JF or T2, which one depends on the program; JA and J2 are short; JO has been both.</summary>
    private void MapContainer()
    {
        if (IsBook)
        {
            _item.Add("collection-title", entry.First("T2", "T3"));
            return;
        }

        var full = IsPart ? entry.First("T2", "BT", "JF", "JO") : entry.First("JF", "T2", "JO", "BT", "JA", "J2", "J1");
        var abbreviated = entry.First("JA", "J2", "J1", "JO");
        _item.Add("container-title", full);
        if (abbreviated.Text != full.Text) _item.Add("container-title-short", abbreviated);
        _item.Add("collection-title", entry.First("T3"));
    }

    private void MapEditors()
    {
        var editors = RisNames.Of(entry.All("ED", "A2"), isEditor: true);
        if (_tag == "EDBOOK" && editors.Count == 0 && _item.Find("author") is { } authors)
        {
            _item.Remove("author");
            editors = authors.Elements;
        }

        _item.Add("editor", editors);
        _item.Add("collection-editor", RisNames.Of(entry.All("A3"), isEditor: true));
        _item.Add("translator", RisNames.Of(entry.All("A4"), isEditor: true));
    }

    private void MapDates()
    {
        var (year, date) = (entry.First("PY", "Y1"), entry.First("DA"));
        var issued = date.IsEmpty ? year : date;
        // EndNote writes the year in PY and only "Oct 15" in DA.
        if (!date.IsEmpty && !year.IsEmpty && !HasYear(date.Text)) issued = date.With($"{year.Text.TrimEnd('/')} {date.Text}");
        var parsed = DateWords.Parse(issued);
        if (parsed?.Get("literal") is not null && !year.IsEmpty) parsed = DateWords.Parse(year);
        _item.Add("issued", parsed);
        _item.Add("accessed", DateWords.Parse(entry.First("Y2")));
    }

    private static bool HasYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
            if (text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0) return true;
        return false;
    }

    private void MapNumbers()
    {
        _item.Add("volume", entry.First("VL"));
        var (first, last) = (entry.First("SP"), entry.First("EP"));
        if (IsBook) _item.Add(_item.TextOf("type") is "report" ? "page" : "number-of-pages", first);
        else if (first.IsEmpty) _item.Add("page", last.IsEmpty ? entry.First("C7") : last);
        else if (last.IsEmpty || last.Text == first.Text || first.Text.Contains('-', StringComparison.Ordinal)) _item.Add("page", first);
        else _item.Add("page", first.With($"{first.Text}-{last.Text}"));
        if (_item.TextOf("type") is "report" or "standard" or "patent") _item.Add("number", entry.First("IS", "M1", "SN"));
        else _item.Add("issue", entry.First("IS", "CP", "M1"));
    }

    /// <summary>ID is the key where it is a name; programs also number their entries there, and a number is no stable key.</summary>
    private void MapKey(HashSet<string> keys)
    {
        var id = entry.First("ID");
        if (!id.IsEmpty && ReferenceKey.IsValid(id.Text)) _item.Add("id", id);
        else _item.Add("id", entry.Start.With(KeyMaker.Make(_item.ToValue(), keys.Contains)));
        keys.Add(_item.TextOf("id"));
    }
}
