namespace ClinicSite.Citations.Reading;

/// <summary>How a file of each form names what CSL calls <c>issued</c> or <c>container-title</c>, so that a hint says what its editor can write.</summary>
internal static class FormNames
{
    private static readonly Dictionary<string, string> BibTex = new(StringComparer.Ordinal)
    {
        ["issued"] = "year",
        ["container-title"] = "journal",
        ["URL"] = "url",
        ["DOI"] = "doi",
        ["PMID"] = "pmid",
    };

    private static readonly Dictionary<string, string> Ris = new(StringComparer.Ordinal)
    {
        ["type"] = "TY",
        ["title"] = "TI",
        ["issued"] = "PY",
        ["container-title"] = "T2",
        ["author"] = "AU",
        ["publisher"] = "PB",
        ["URL"] = "UR",
        ["DOI"] = "DO",
        ["PMID"] = "AN",
    };

    private static readonly Dictionary<string, string> PubMed = new(StringComparer.Ordinal)
    {
        ["type"] = "PT",
        ["title"] = "TI",
        ["issued"] = "DP",
        ["container-title"] = "JT",
        ["author"] = "FAU",
        ["publisher"] = "PB",
        ["DOI"] = "LID",
    };

    /// <summary>The name of a variable where it is written.</summary>
    /// <param name="variable">CSL's name.</param>
    /// <param name="item">The entry that lacks it or has it wrong.</param>
    public static string Of(string variable, CslItem item) => FormOf(item.Location.File) switch
    {
        ".bib" when variable == "container-title" && !item.Type.StartsWith("article", StringComparison.Ordinal) => "booktitle",
        ".bib" => BibTex.GetValueOrDefault(variable, variable),
        ".ris" => Ris.GetValueOrDefault(variable, variable),
        ".nbib" when variable == "container-title" && item.Type is "chapter" => "BTI",
        ".nbib" => PubMed.GetValueOrDefault(variable, variable),
        _ => variable,
    };

    /// <summary>How to write a date.</summary>
    public static string DateIn(string path) => FormOf(path) switch
    {
        ".bib" => "date = {2020-05-31}, or year = {2020}",
        ".ris" => "\"PY  - 2020\" or \"DA  - 2020/05/31/\"",
        ".nbib" => "\"DP  - 2020 May 31\"",
        ".yml" or ".yaml" => "date-parts: [[2020, 5, 31]]; verifiedOn is written 2020-05-31",
        _ => "{ \"date-parts\": [[2020, 5, 31]] }; verifiedOn is written \"2020-05-31\"",
    };

    /// <summary>How to give an entry its key.</summary>
    public static string KeyIn(string path) => FormOf(path) switch
    {
        ".bib" => "\"@article{smith2020ketamine,\"",
        ".ris" => "\"ID  - smith2020ketamine\"",
        ".yml" or ".yaml" => "\"id: smith2020ketamine\"",
        _ => "\"id\": \"smith2020ketamine\"",
    };

    /// <summary>How to say that a work is not out yet.</summary>
    public static string InPressIn(string path) => FormOf(path) switch
    {
        ".bib" => "pubstate = {inpress}",
        ".ris" => "\"TY  - INPR\"",
        ".nbib" => "\"PST - aheadofprint\"",
        ".yml" or ".yaml" => "\"status: in press\"",
        _ => "\"status\": \"in press\"",
    };

    private static string FormOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
