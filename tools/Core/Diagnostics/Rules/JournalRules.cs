namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: entries that are well formed and yet cannot all be right.</summary>
public static class JournalRules
{
    /// <summary>When two entries without a common id have one first author, nearly one title and nearly one year.</summary>
    public static readonly DiagnosticDescriptor SimilarWork = new(
        "CLN2140", "Probably the same work twice",
        "\"{0}\" seems to be the same work as \"{1}\": the first author, the year and the title, \"{2}\", are the same or nearly so.",
        "Keep one of the two and cite it everywhere; if they are two works, give both their DOI or PMID.",
        DiagnosticSeverity.Warning);

    /// <summary>When year and volume disagree with the built-in table of journals.</summary>
    public static readonly DiagnosticDescriptor AgainstTable = new(
        "CLN2141", "Year and volume disagree",
        "Reference \"{0}\" is in {1} {3};{2}, but {4}.",
        "Look the article up, and correct the year or the volume. Of a work that was online first, the year of the issue counts.",
        DiagnosticSeverity.Warning);

    /// <summary>When year and volume disagree with the other articles of the journal in this bibliography.</summary>
    public static readonly DiagnosticDescriptor AgainstOthers = new(
        "CLN2142", "Year and volume unlike the journal's others",
        "Reference \"{0}\" is in {1} {3};{2}, but by {4} other articles of this journal volume {2} is of {5}, and the volume of {3} is {6}.",
        "Look the article up, and correct the year or the volume.",
        DiagnosticSeverity.Warning);
}
