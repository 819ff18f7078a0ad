namespace ClinicSite.Citations.Reading;

/// <summary>Turns the fields of one PubMed record into a CSL-JSON object.</summary>
internal sealed class PubMedEntry(TaggedEntry entry)
{
    private static readonly Dictionary<string, string> Languages = WordTable.Of(
        """
        eng=en ger=de fre=fr spa=es ita=it por=pt dut=nl jpn=ja chi=zh rus=ru pol=pl kor=ko tur=tr dan=da nor=no swe=sv cze=cs
        hun=hu fin=fi heb=he gre=el ara=ar hrv=hr ukr=uk
        """);

    private readonly EntryBuilder _item = new(entry.Start.Offset);

    public JsonValue Map(HashSet<string> keys)
    {
        MapTitles();
        _item.Add("author", PubMedNames.Of(entry.Fields, "FAU", "AU", "CN"));
        _item.Add("editor", PubMedNames.Of(entry.Fields, "FED", "ED", ""));
        MapDates();
        _item.Add("volume", entry.First("VI"));
        _item.Add("issue", entry.First("IP"));
        _item.Add("page", entry.First("PG"));
        _item.Add("publisher", entry.First("PB"));
        if (_item.TextOf("type") is not "article-journal") _item.Add("publisher-place", entry.First("PL"));
        _item.Add("edition", entry.First("EN"));
        MapIdentifiers();
        if (entry.First("LA") is { IsEmpty: false } language) _item.Add("language", language.With(Languages.GetValueOrDefault(language.Text, language.Text)));
        if (entry.First("PST").Text == "aheadofprint") _item.Add("status", entry.First("PST").With("ahead of print"));
        _item.Add("clinicsite", PublicationTypes.Map(entry));
        _item.Add("id", entry.Start.With(KeyMaker.Make(_item.ToValue(), keys.Contains)));
        keys.Add(_item.TextOf("id"));
        return _item.ToValue();
    }

    /// <summary>A record of a book has BTI, one of a chapter TI as well; MEDLINE ends every title with a full stop.</summary>
    private void MapTitles()
    {
        var (title, book) = (entry.First("TI", "TT"), entry.First("BTI"));
        var types = entry.All("PT").Select(type => type.Text).ToList();
        var type = book.IsEmpty ? types.Contains("Preprint") ? "article" : "article-journal" : title.IsEmpty ? "book" : "chapter";
        _item.Add("type", entry.First("PT").With(type));
        _item.Add("title", WithoutStop(title.IsEmpty ? book : title));
        _item.Add("container-title", WithoutStop(type is "chapter" ? book : type is "book" ? title : entry.First("JT", "TA")));
        if (type.StartsWith("article", StringComparison.Ordinal) && entry.First("TA") is var abbreviation && abbreviation.Text != _item.TextOf("container-title"))
            _item.Add("container-title-short", abbreviation);
        _item.Add("collection-title", WithoutStop(entry.First("CTI")));
    }

    private static PlacedText WithoutStop(PlacedText title) =>
        title.Text.EndsWith('.') && !title.Text.EndsWith("..", StringComparison.Ordinal) ? title.With(title.Text[..^1]) : title;

    /// <summary>DP is the date of the issue; where a work has none yet, DEP is the day it appeared.</summary>
    private void MapDates()
    {
        _item.Add("issued", DateWords.Parse(entry.First("DP")));
        if (entry.First("DEP") is { Text.Length: 8 } day)
            _item.Add("issued", DateWords.Parse(day.With($"{day.Text[..4]}/{day.Text[4..6]}/{day.Text[6..]}")));
    }

    private void MapIdentifiers()
    {
        foreach (var identifier in entry.All("LID", "AID"))
            if (identifier.Text.EndsWith(" [doi]", StringComparison.Ordinal)) _item.Add("DOI", Identifiers.Doi(identifier.With(identifier.Text[..^6])));
        _item.Add("PMID", entry.First("PMID"));
        _item.Add("PMCID", Identifiers.PubMedCentral(entry.First("PMC")));
        foreach (var number in entry.All("IS")) _item.Add("ISSN", number.With(number.Text.Split(' ')[0]));
        foreach (var number in entry.All("ISBN")) _item.Add("ISBN", number.With(number.Text.Split(' ')[0]));
    }
}
