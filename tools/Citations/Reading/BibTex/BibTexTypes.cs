namespace ClinicSite.Citations.Reading;

/// <summary>Entry types of BibTeX and BibLaTeX as CSL's types.</summary>
internal static class BibTexTypes
{
    private static readonly Dictionary<string, string> Csl = WordTable.Of(
        """
        article=article-journal periodical=article-journal suppperiodical=article-journal review=review book=book mvbook=book booklet=pamphlet
        collection=book mvcollection=book reference=book mvreference=book proceedings=book mvproceedings=book manual=book inbook=chapter
        bookinbook=chapter suppbook=chapter incollection=chapter suppcollection=chapter inproceedings=paper-conference
        conference=paper-conference inreference=entry-encyclopedia phdthesis=thesis mastersthesis=thesis thesis=thesis techreport=report
        report=report online=webpage electronic=webpage www=webpage unpublished=manuscript misc=document patent=patent dataset=dataset
        software=software artwork=graphic image=graphic audio=song music=song video=motion_picture movie=motion_picture
        performance=performance letter=personal_communication jurisdiction=legal_case legislation=legislation legal=treaty standard=standard
        commentary=book custom=document customa=document customb=document customc=document customd=document custome=document customf=document
        """);

    /// <summary>The type, or null where there is none of this name.</summary>
    public static string? Find(BibTexEntry entry)
    {
        if (!Csl.TryGetValue(entry.Type, out var type)) return null;
        return (entry.Type, entry.First("entrysubtype")?.Raw.ToLowerInvariant()) switch
        {
            ("article" or "suppperiodical", "magazine") => "article-magazine",
            ("article" or "suppperiodical", "newspaper") => "article-newspaper",
            ("misc", _) => OfMisc(entry),
            ("article", _) when entry.First("journal", "journaltitle") is null && entry.First("eprint") is not null => "article",
            ("unpublished", _) when entry.First("eventtitle", "eventdate") is not null => "speech",
            _ => type,
        };
    }

    /// <summary>BibTeX has no type for preprints and web pages, so they are written as <c>@misc</c>.</summary>
    private static string OfMisc(BibTexEntry entry)
    {
        if (entry.First("eprint") is not null) return "article";
        var how = entry.First("howpublished")?.Raw ?? "";
        return entry.First("doi") is null && (entry.First("url") is not null || how.Contains("\\url", StringComparison.Ordinal) || how.Contains("http", StringComparison.Ordinal))
            ? "webpage" : "document";
    }
}
