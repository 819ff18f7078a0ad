namespace ClinicSite.Tests.Verification;

/// <summary>One work as the bibliography, Crossref and PubMed have it, all three in agreement.</summary>
internal static class Records
{
    public const string Reference =
        """
        {"id": "goadsby2017", "type": "article-journal",
         "title": "A controlled trial of erenumab for episodic migraine",
         "author": [{"family": "Goadsby", "given": "Peter J."}, {"family": "Reuter", "given": "Uwe"}, {"family": "Hallström", "given": "Yngve"}],
         "container-title": "New England Journal of Medicine",
         "issued": {"date-parts": [[2017, 11, 30]]},
         "volume": "377",
         "issue": "22",
         "page": "2123-2132",
         "DOI": "10.1056/NEJMoa1705848",
         "PMID": "29171821"}
        """;

    public const string Crossref =
        """
        {"publisher": "Massachusetts Medical Society", "issue": "22", "DOI": "10.1056/nejmoa1705848", "type": "journal-article",
         "created": {"date-parts": [[2017, 11, 29]], "date-time": "2017-11-29T22:00:23Z", "timestamp": 1511992823000},
         "page": "2123-2132", "source": "Crossref", "title": ["A Controlled Trial of Erenumab for Episodic Migraine"], "prefix": "10.1056", "volume": "377",
         "author": [{"given": "Peter J.", "family": "Goadsby", "sequence": "first", "affiliation": []},
                    {"given": "Uwe", "family": "Reuter", "sequence": "additional", "affiliation": []},
                    {"given": "Yngve", "family": "Hallström", "sequence": "additional", "affiliation": []}],
         "member": "150", "container-title": ["New England Journal of Medicine"], "short-container-title": ["N Engl J Med"],
         "issued": {"date-parts": [[2017, 11, 30]]}, "published-print": {"date-parts": [[2017, 11, 30]]},
         "journal-issue": {"issue": "22", "published-print": {"date-parts": [[2017, 11, 30]]}},
         "ISSN": ["0028-4793", "1533-4406"], "relation": {}, "published": {"date-parts": [[2017, 11, 30]]}}
        """;

    public const string PubMed =
        """
        {"uid": "29171821", "pubdate": "2017 Nov 30", "epubdate": "", "source": "N Engl J Med",
         "authors": [{"name": "Goadsby PJ", "authtype": "Author", "clusterid": ""}, {"name": "Reuter U", "authtype": "Author", "clusterid": ""},
                     {"name": "Hallström Y", "authtype": "Author", "clusterid": ""}],
         "lastauthor": "Hallström Y", "title": "A Controlled Trial of Erenumab for Episodic Migraine.", "sorttitle": "controlled trial of erenumab for episodic migraine",
         "volume": "377", "issue": "22", "pages": "2123-2132", "lang": ["eng"], "nlmuniqueid": "0255562", "issn": "0028-4793", "essn": "1533-4406",
         "pubtype": ["Clinical Trial, Phase III", "Journal Article"], "recordstatus": "PubMed - indexed for MEDLINE", "pubstatus": "4",
         "articleids": [{"idtype": "pubmed", "idtypen": 1, "value": "29171821"}, {"idtype": "doi", "idtypen": 3, "value": "10.1056/NEJMoa1705848"}],
         "history": [{"pubstatus": "entrez", "date": "2017/11/30 06:00"}], "references": [], "attributes": ["Has Abstract"],
         "fulljournalname": "The New England journal of medicine", "elocationid": "doi: 10.1056/NEJMoa1705848", "doctype": "citation",
         "booktitle": "", "sortpubdate": "2017/11/30 00:00", "vernaculartitle": ""}
        """;

    /// <summary>Answers as both registries do: Crossref with an envelope a work, PubMed with one a batch.</summary>
    public static Reply Answer(string path, string crossref = Crossref, string pubmed = PubMed) =>
        path.StartsWith("/crossref/works/", StringComparison.Ordinal) ? OfCrossref(crossref)
        : path.StartsWith("/pubmed/esummary.fcgi?", StringComparison.Ordinal) ? OfPubMed(path, pubmed)
        : Reply.NotFound;

    public static Reply OfCrossref(string message) => message.Trim() is "404" ? Reply.NotFound : new Reply(
        200, $$"""{"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": {{message}}}""");

    public static Reply OfPubMed(string path, string summary)
    {
        var ids = path.Split("&id=")[1].Split(',');
        var summaries = string.Join(", ", ids.Select(id => $"\"{id}\": {summary}"));
        var uids = string.Join(", ", ids.Select(id => $"\"{id}\""));
        return new Reply(200, $$$"""{"header": {"type": "esummary", "version": "0.3"}, "result": {"uids": [{{{uids}}}], {{{summaries}}}}}""");
    }
}
