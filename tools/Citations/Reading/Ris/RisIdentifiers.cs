namespace ClinicSite.Citations.Reading;

/// <summary>DOI, PubMed's ids, addresses and serial numbers, each of which RIS programs keep in several places.</summary>
internal static class RisIdentifiers
{
    public static void Map(TaggedEntry entry, EntryBuilder item)
    {
        MapDoi(entry, item);
        MapPubMed(entry, item);
        foreach (var address in entry.All("UR", "LK"))
            if (Identifiers.DoiOf(address.Text).Length == 0) item.Add("URL", address);
        if (item.TextOf("type") is "book" or "chapter" or "paper-conference" or "classic" or "entry-encyclopedia" or "entry-dictionary") item.Add("ISBN", entry.First("SN"));
        else if (item.TextOf("type") is not ("report" or "patent" or "standard")) item.Add("ISSN", entry.First("SN"));
    }

    private static void MapDoi(TaggedEntry entry, EntryBuilder item)
    {
        item.Add("DOI", Identifiers.Doi(entry.First("DO")));
        foreach (var elsewhere in entry.All("M3", "L3", "DI"))
            if (Identifiers.Doi(elsewhere) is var doi && Identifiers.IsDoi(doi.Text)) item.Add("DOI", doi);
        foreach (var address in entry.All("UR", "LK")) item.Add("DOI", address.With(Identifiers.DoiOf(address.Text)));
    }

    /// <summary>The accession number AN is PubMed's where the database is; EndNote keeps the PMCID in C2, others the PMID.</summary>
    private static void MapPubMed(TaggedEntry entry, EntryBuilder item)
    {
        foreach (var custom in entry.All("C2"))
        {
            if (custom.Text.StartsWith("PMC", StringComparison.OrdinalIgnoreCase)) item.Add("PMCID", Identifiers.PubMedCentral(custom));
            else if (Identifiers.IsPubMedId(custom.Text)) item.Add("PMID", custom);
        }

        if (IsPubMed(entry))
            foreach (var number in entry.All("AN", "ID"))
                if (Identifiers.IsPubMedId(number.Text)) item.Add("PMID", number);
        foreach (var address in entry.All("UR", "LK")) item.Add("PMID", address.With(Identifiers.PubMedIdOf(address.Text)));
    }

    private static bool IsPubMed(TaggedEntry entry) => entry.All("DB", "DP", "UR").Any(where =>
        where.Text is "NLM" || where.Text.Contains("pubmed", StringComparison.OrdinalIgnoreCase) || where.Text.Contains("medline", StringComparison.OrdinalIgnoreCase));
}
