namespace ClinicSite.Citations.Pasted;

/// <summary>How citations by author and year are written, as pieces of regular expressions.</summary>
internal static class CitationGrammar
{
    private const string Particle = @"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]en|der|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|dos|[Dd]u|[Ll]a|[Ll]e|[Ee]l|al|[Tt]er|[Tt]en|op|zu|zur|vom|af|bin|ibn|'t|’t|St\.?)\s|[dDlL]['’]|[ae]l-)";

    /// <summary>A name with its particles, or an initial. Letters without case are names too.</summary>
    public const string Name = Particle + @"*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.&‐‑–-]*";

    /// <summary>What stands for the authors that are not named.</summary>
    public const string Others = @"(?:,?\s+(?:&\s|and\s)?et\.?\sal\b\.?|,?\s+(?:and|&)\s(?:colleagues|co-?workers|coauthors|others|associates)\b)";

    /// <summary>What joins two authors, in the languages of the pages.</summary>
    public const string And = "(?:&|and|y|und)";

    /// <summary>One or more names, or a group's.</summary>
    public const string Names = Name + @"(?:(?:,\s(?:" + And + @"\s)?|\s" + And + @"\s|\s(?:of|for|on|the|in)\s(?:the\s)?|\s)" + Name + "){0,14}" + Others + "?";

    /// <summary>A year, with the letter that tells two works apart. <c>1990s</c> is none.</summary>
    public const string Dated = @"(?:1[89]|20)\d\d[a-k]?(?!\w)";

    /// <summary>A year, or what stands where there is none.</summary>
    public const string Year = "(?<year>" + Dated + @"|n\.\s?d\.|in\spress\b)";

    /// <summary>More years of the same authors: <c>, 2020</c>, <c>, b</c>.</summary>
    public const string MoreYears = @"(?:\s?(?:,|&|\band\b)\s?(?:" + Year + @"|(?<year>[a-k])(?!\w)))*";

    /// <summary>The place in the work: <c>, p. 12</c>, <c>, Table 2</c>, <c>: 12</c>.</summary>
    public const string Place = @"(?:,\s*(?<locator>(?i:pp?|pages?|chap(?:ter)?s?|ch|fig(?:ure)?s?|tables?|sec(?:tion)?s?|para(?:graph)?s?)\.?\s?[\w–-]+)|:\s?(?<locator>\d+(?:[–-]\d+)?))?";
}
