using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Pasted;

/// <summary>The identifiers in a pasted reference, and what is left of it without them.</summary>
/// <param name="Rest">The reference without identifiers, addresses and the words around them.</param>
internal sealed partial record FoundIdentifiers(string Rest)
{
    private const string Day = @"(?:(?:\d{1,2}\s+)?\p{Lu}\p{Ll}+\.?(?:\s+\d{1,2})?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{4}\s\p{Lu}\p{Ll}+(?:\s\d{1,2})?|\d{1,2}[/.]\d{1,2}[/.]\d{4})";

    public string DOI { get; private init; } = "";

    public string PMID { get; private init; } = "";

    public string PMCID { get; private init; } = "";

    public string URL { get; private init; } = "";

    public static FoundIdentifiers In(string line)
    {
        var doi = Trim(Uri.UnescapeDataString(Doi().Match(line).Groups["doi"].Value));
        var pmid = PubMedId().Match(line).Groups["id"].Value;
        var pmcid = PubMedCentralId().Match(line).Groups["id"].Value.ToUpperInvariant();
        var rest = PubMedCentralId().Replace(PubMedId().Replace(Doi().Replace(line, " "), " "), " ");
        var url = Trim(Address().Match(rest).Value);
        rest = Bracketed().Replace(Address().Replace(rest, " "), " ");
        rest = Leftover().Replace(Around().Replace(rest, " "), " ");
        return new FoundIdentifiers(Tidy(rest)) { DOI = doi, PMID = pmid, PMCID = pmcid, URL = url };
    }

    /// <summary>Marks of the sentence that stand after an address do not belong to it; a bracket does where it was opened in it.</summary>
    private static string Trim(string address)
    {
        address = address.TrimEnd('.', ',', ';', ':', '"', '”', '’', '>', ']');
        while (address.EndsWith(')') && address.Count(letter => letter == '(') < address.Count(letter => letter == ')'))
            address = address[..^1].TrimEnd('.', ',', ';');
        return address;
    }

    private static string Tidy(string rest)
    {
        rest = Blanks().Replace(rest, " ").Trim();
        string before;
        do
        {
            before = rest;
            rest = EmptyBrackets().Replace(rest, "").Trim().TrimEnd(',', ';', ':', '<', '(').Trim();
            rest = DoubleStop().Replace(rest, ".");
        }
        while (rest != before);
        return rest;
    }

    [GeneratedRegex(@"(?:https?\s?://(?:dx\.|www\.)?doi\.org/|\bdoi\s*[:.]?\s*)*(?<doi>\b10\.\d{4,9}/\S+)", RegexOptions.IgnoreCase)]
    private static partial Regex Doi();

    [GeneratedRegex(@"(?:PubMed\s+)?\bPMID\s*:?\s*(?<id>[1-9]\d{0,7})\b|(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/(?<id>[1-9]\d{0,7})\b/?", RegexOptions.IgnoreCase)]
    private static partial Regex PubMedId();

    [GeneratedRegex(@"(?:PubMed Central\s+)?(?:\bPMCID\s*:?\s*)?(?:https?://\S+/articles/)?\b(?<id>PMC\d{4,8})\b/?", RegexOptions.IgnoreCase)]
    private static partial Regex PubMedCentralId();

    [GeneratedRegex(@"\b(?:https?://|www\.)[^\s<>]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\[(?:Internet|online|PubMed|CrossRef|Google Scholar|DOI|(?:Free )?(?:full|PMC) (?:text|article))\]|\[(?:cited|published online|epub)[^\]]*\]|\((?:last\s)?accessed[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=^|[.,;:\])]\s*)(?:Available\s+(?:online\s+)?(?:at|from|on)\b:?|(?:Retrieved|Accessed)(?:\s+on)?:?(?:\s+" + Day + @")?,?(?:\s*(?:from|at)\b)?:?)")]
    private static partial Regex Around();

    [GeneratedRegex(@"(?<=[.;\])])\s*Epub(?:\s+ahead of print|\s+\d{4}(?:\s+\p{Lu}\p{Ll}{2}(?:\s+\d{1,2})?)?)?(?=\s*[.;,]|\s*$)|\bAdvance online publication\b|\bdoi:\s*(?=$|\s)|\s(?:PubMed|Google Scholar|CrossRef|Scopus|Full text)(?=[\s.;,]*(?:$|PubMed|Google Scholar|CrossRef|Scopus|Full text))", RegexOptions.IgnoreCase)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|<\s*>|\(\s*[.;,]\s*\)")]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"(?<!\.)\.(?:\s+[.;]|;)+(?=\s|$)")]
    private static partial Regex DoubleStop();
}
