namespace ClinicSite.Citations.Reading;

/// <summary>DOI, PubMed's ids, preprint servers and addresses. These fields are no LaTeX (biblatex manual, 2.2.1: verbatim).</summary>
internal static class BibTexIdentifiers
{
    public static void Map(BibTexEntry entry, EntryBuilder item)
    {
        var doi = Identifiers.Doi(Text(entry, "doi"));
        item.Add("DOI", doi);
        item.Add("PMID", Text(entry, "pmid"));
        item.Add("PMCID", Identifiers.PubMedCentral(Text(entry, "pmcid", "pmc")));
        var url = Text(entry, "url");
        if (Identifiers.DoiOf(url.Text) is { Length: > 0 } address) item.Add("DOI", url.With(address));
        else item.Add("URL", url);
        MapEprint(entry, item);
        item.Add("ISBN", Text(entry, "isbn"));
        item.Add("ISSN", Text(entry, "issn"));
    }

    private static void MapEprint(BibTexEntry entry, EntryBuilder item)
    {
        var id = Text(entry, "eprint");
        if (id.IsEmpty) return;
        switch (Text(entry, "eprinttype", "archiveprefix").Text.ToLowerInvariant())
        {
            case "pubmed":
                item.Add("PMID", id);
                break;
            case "pmc" or "pmcid":
                item.Add("PMCID", Identifiers.PubMedCentral(id));
                break;
            case "arxiv":
                var number = id.Text.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) ? id.Text[6..] : id.Text;
                item.Add("URL", id.With("https://arxiv.org/abs/" + number));
                if (item.TextOf("type") is not "article") break;
                item.Add("publisher", id.With("arXiv"));
                item.Add("number", id.With("arXiv:" + number));
                break;
            case var other when id.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || other.Length == 0 && id.Text.Contains("://", StringComparison.Ordinal):
                item.Add("URL", id);
                break;
        }
    }

    private static PlacedText Text(BibTexEntry entry, params ReadOnlySpan<string> fields) =>
        entry.First(fields) is { } value ? value.Placed(LatexText.Verbatim(value.Raw)) : new PlacedText("", entry.Key.Offset, 1);
}
