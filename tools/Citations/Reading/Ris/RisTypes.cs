namespace ClinicSite.Citations.Reading;

/// <summary>RIS's types of work (the <c>TY</c> line) as CSL's.</summary>
internal static class RisTypes
{
    private static readonly Dictionary<string, string> Csl = WordTable.Of(
        """
        ABST=article-journal ADVS=motion_picture AGGR=dataset ANCIENT=classic ART=graphic BILL=bill BLOG=post-weblog BOOK=book
        CASE=legal_case CHAP=chapter CHART=figure CLSWK=classic COMP=software CONF=paper-conference CPAPER=paper-conference
        CTLG=book DATA=dataset DBASE=dataset DICT=entry-dictionary EBOOK=book ECHAP=chapter EDBOOK=book EJOUR=article-journal
        ELEC=webpage ENCYC=entry-encyclopedia EQUA=figure FIGURE=figure GEN=document GOVDOC=report GRNT=report GRANT=report
        HEAR=hearing ICOMM=personal_communication INPR=article-journal JFULL=periodical JOUR=article-journal LEGAL=regulation
        MANSCPT=manuscript MAP=map MGZN=article-magazine MPCT=motion_picture MULTI=webpage MUSIC=musical_score
        NEWS=article-newspaper PAMP=pamphlet PAT=patent PCOMM=personal_communication POD=broadcast PRESS=article-newspaper
        RPRT=report SER=book SLIDE=graphic SOUND=song STAND=standard STAT=legislation STD=standard THES=thesis UNBILL=bill
        UNPB=manuscript UNPD=manuscript VIDEO=motion_picture WEB=webpage PREPRINT=article UNBILD=manuscript
        """, StringComparer.OrdinalIgnoreCase);

    /// <summary>The CSL type, or null where RIS has no such type.</summary>
    public static string? Find(string type) => Csl.GetValueOrDefault(type);
}
