using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Turns an entry's fields into a CSL-JSON object, as the manuals of BibTeX and BibLaTeX explain them.</summary>
internal sealed class BibTexMapper(BibTexEntry entry, SourceText source, DiagnosticBag diagnostics)
{
    private readonly EntryBuilder _item = new(entry.Key.Offset);

    private string Type => _item.TextOf("type");

    private bool IsPart => Type is "chapter" or "paper-conference" or "entry-encyclopedia" or "entry-dictionary";

    private bool IsArticle => Type.StartsWith("article", StringComparison.Ordinal) || Type is "review";

    public JsonValue Map(HashSet<string> keys)
    {
        if (!entry.Key.IsEmpty) _item.Add("id", entry.Key);
        MapType();
        MapTitles();
        MapNames();
        _item.Add("issued", BibTexDates.Issued(entry));
        _item.Add("accessed", BibTexDates.Of(entry.First("urldate")));
        MapNumbers();
        MapPublisher();
        BibTexIdentifiers.Map(entry, _item);
        MapRest();
        if (!entry.Key.IsEmpty) return _item.ToValue();
        _item.Add("id", entry.Key.With(KeyMaker.Make(_item.ToValue(), keys.Contains)));
        keys.Add(_item.TextOf("id"));
        return _item.ToValue();
    }

    private void MapType()
    {
        var place = entry.Key;
        if (BibTexTypes.Find(entry) is { } type)
        {
            _item.Add("type", place.With(type));
            return;
        }

        diagnostics.Add(ReferenceFileRules.UnknownType, source.LocationOf(place.Offset, place.Length), "@" + entry.Type, "BibTeX", "a document", "\"@article{…}\"");
        _item.Add("type", place.With("document"));
    }

    private void MapTitles()
    {
        var title = Titled("title", "subtitle");
        // A part of a book without a title of its own is cited by the book's.
        var book = Titled("booktitle", "booksubtitle");
        _item.Add("title", title.IsEmpty ? book.IsEmpty ? Titled("maintitle", "mainsubtitle") : book : title);
        _item.Add("title-short", Title("shorttitle"));
        if (IsPart) _item.Add("container-title", book.IsEmpty ? Titled("maintitle", "mainsubtitle") : book);
        else _item.Add("container-title", entry.First("journaltitle", "journal") is null ? Titled("booktitle", "booksubtitle") : Titled(entry.First("journaltitle") is null ? "journal" : "journaltitle", "journalsubtitle"));
        _item.Add("container-title-short", Text("shortjournal"));
        _item.Add("collection-title", Title("series"));
        _item.Add("event-title", Title("eventtitle"));
    }

    private void MapNames()
    {
        var names = new BibTexNames(_item.TextOf("id"), source, diagnostics);
        foreach (var (field, variable) in (ReadOnlySpan<(string, string)>)[("author", "author"), ("editor", "editor"), ("translator", "translator"), ("bookauthor", "container-author")])
            if (entry.First(field) is { } list) _item.Add(variable, names.Read(list));
    }

    private void MapNumbers()
    {
        _item.Add("volume", Text("volume"));
        var number = Text("number");
        if (IsArticle) _item.Add("issue", number.IsEmpty ? Text("issue") : number);
        else _item.Add(IsPart || Type is "book" ? "collection-number" : "number", number);
        var pages = Text("pages");
        _item.Add("page", pages.With(pages.Text.Replace('–', '-').Replace('—', '-').Replace("\u00A0", "", StringComparison.Ordinal).Replace("--", "-", StringComparison.Ordinal)));
        if (IsArticle) _item.Add("page", Text("eid", "articleno"));
        _item.Add("chapter-number", Text("chapter"));
        _item.Add("number-of-pages", Text("pagetotal"));
        var edition = Text("edition");
        _item.Add("edition", edition.With(Ordinals.NumberOf(edition.Text)));
    }

    private void MapPublisher()
    {
        if (entry.Type is "phdthesis" or "mastersthesis" or "thesis") _item.Add("publisher", Text("school", "institution", "publisher"));
        else if (Type is "report") _item.Add("publisher", Text("institution", "publisher", "organization"));
        else _item.Add("publisher", Text("publisher", "organization", "institution", "school"));
        var how = Text("howpublished");
        if (how.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase)) _item.Add("URL", how.With(how.Text.TrimEnd('.')));
        else _item.Add("publisher", how);
        _item.Add("publisher-place", Text("location", "address"));
    }

    private void MapRest()
    {
        var genre = Text("type");
        _item.Add("genre", genre.With(genre.Text.ToLowerInvariant() switch { "phdthesis" => "PhD thesis", "mathesis" => "Master’s thesis", "techreport" => "technical report", "resreport" => "research report", _ => genre.Text }));
        if (entry.Type is "phdthesis") _item.Add("genre", entry.Key.With("PhD thesis"));
        if (entry.Type is "mastersthesis") _item.Add("genre", entry.Key.With("Master’s thesis"));
        _item.Add("version", Text("version"));
        var status = Text("pubstate");
        _item.Add("status", status.With(status.Text is "inpress" ? "in press" : status.Text));
        _item.Add("status", BibTexDates.Status(entry));
        if (entry.First("langid", "language", "hyphenation") is { } language) _item.Add("language", language.Placed(BibTexLanguages.Find(language.Raw)));
        _item.Add("note", Text("note"));
    }

    /// <summary>A title and its subtitle, with a colon between unless the title ends in a sign of its own.</summary>
    private PlacedText Titled(string title, string subtitle)
    {
        var (first, second) = (title.StartsWith("journal", StringComparison.Ordinal) ? Text(title) : Title(title), Title(subtitle));
        if (first.IsEmpty || second.IsEmpty) return first;
        return first.With(first.Text + (first.Text[^1] is '.' or ':' or '?' or '!' ? " " : ": ") + second.Text);
    }

    /// <summary>The text of the first of these fields that has one.</summary>
    private PlacedText Text(params ReadOnlySpan<string> fields) => Decode(fields, isTitle: false);

    /// <summary>The same, with the letters in braces kept from the styles.</summary>
    private PlacedText Title(string field) => Decode([field], isTitle: true);

    private PlacedText Decode(ReadOnlySpan<string> fields, bool isTitle)
    {
        if (entry.First(fields) is not { } value) return new PlacedText("", entry.Key.Offset, 1);
        return value.Placed(LatexText.Decode(value.Raw, (at, command) => diagnostics.Add(
            ReferenceFileRules.UnknownCommand,
            value.IsVerbatim ? source.LocationOf(value.Offset + at, command.Length) : source.LocationOf(value.Offset, value.Length),
            command, entry.Key.Text), isTitle));
    }
}
