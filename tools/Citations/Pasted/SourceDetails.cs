using System.Globalization;
using System.Text.RegularExpressions;
using ClinicSite.Citations.Formatting;

namespace ClinicSite.Citations.Pasted;

/// <summary>The end of a reference in which journals, volumes, pages, publishers and years stand.</summary>
/// <param name="Start">Where it begins in the text.</param>
internal sealed partial record SourceDetails(int Start)
{
    public int? Year { get; init; }

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public string Page { get; init; } = "";

    public string Publisher { get; init; } = "";

    /// <summary>Whether a journal's volume, issue or pages were found.</summary>
    public bool IsJournal { get; init; }

    private const string Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)";

    private const string PagesForm = @"(?:pp?\.?\s*)?(?:Article\s+|Art\.?\s*(?:No\.?)?\s*)?(?<pages>[A-Za-z]{0,3}\d[\w.]*(?:-[A-Za-z]{0,3}\d[\w.]*)?(?:,\s?[A-Za-z]{0,2}\d+(?:-[A-Za-z]{0,2}\d+)?)*)";

    /// <summary>Numbers first: <c>2019;160(1):19-27</c>, <c>Oxford University Press; 2001:3-5</c>, <c>Published online 2018</c>.</summary>
    public static SourceDetails? Numbered(string text)
    {
        text = TypedText.Hyphens(text);
        if (Of(YearFirst().Match(text), isJournal: true) is { } journal) return journal;
        return Book(PublisherLast().Match(text)) ?? Of(Named().Match(text), isJournal: true) ?? Of(YearInBrackets().Match(text), isJournal: true)
            ?? Of(OnlineOnly().Match(text), isJournal: false) ?? Of(YearAlone().Match(text), isJournal: false)
            ?? Book(PublisherComma().Match(text)) ?? Of(YearBetween().Match(text), isJournal: false);
    }

    /// <summary>Behind a journal's name: <c>, 97(2), 553-622</c>.</summary>
    public static SourceDetails? AfterContainer(string text) => Of(VolumeFirst().Match(TypedText.Hyphens(text)), isJournal: true);

    private static SourceDetails? Book(Match match) =>
        Of(match, isJournal: false) is { } details ? details with { Publisher = match.Groups["publisher"].Value.Trim() } : null;

    private static SourceDetails? Of(Match match, bool isJournal) => !match.Success ? null : new SourceDetails(match.Index)
    {
        Year = int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Volume = match.Groups["volume"].Value.Trim(),
        Issue = match.Groups["issue"].Value.Trim(),
        Page = PageRanges.Expand(match.Groups["pages"].Value.TrimEnd('.', ','), "-"),
        IsJournal = isJournal,
    };

    [GeneratedRegex(@"(?:Published online\s+)?(?:" + Month + @"\.?\s+(?:\d{1,2},\s+)?)?\b(?<year>(?:1[89]|20)\d\d)(?:\s+" + Month + @"\b[^;:()]{0,14})?\s*(?:[;,]|\s(?=\d+\s*[(:]))\s*(?:vol\.?\s*)?(?<volume>[A-Za-z]?\d+[A-Za-z]?(?:\s*[Ss]uppl(?:\.|ement)?\s*\d*)?)?\s*(?:\((?<issue>[^()]{1,40})\))?\s*(?:[:,]\s*" + PagesForm + @")?(?=[\s.;,]|$)(?<=\d.*[;:)(,].*)|\b(?<year>(?:1[89]|20)\d\d)(?:\s+" + Month + @"\b[^;:()]{0,14})?\s*[;:]\s*" + PagesForm)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?:(?<=[.?!][”’)\]]?\s)|^)(?<publisher>[^.;?!]{2,80});\s*\[?(?:c|©)?(?<year>(?:1[89]|20)\d\d)\]?(?:\s\p{Lu}\p{Ll}{2})?(?:\s*[:.]\s*(?:p\.?\s*)?(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?))?(?=\s*\.|\s*$)")]
    private static partial Regex PublisherLast();

    [GeneratedRegex(@"(?:(?<=[.?!][”’)\]]?\s)|^)(?<publisher>[^.;?!]{2,80}),\s*\[?(?:c|©)?(?<year>(?:1[89]|20)\d\d)\]?(?:\s\p{Lu}\p{Ll}{2})?(?:\s*[:.]\s*(?:p\.?\s*)?(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?))?(?=\s*\.|\s*$)")]
    private static partial Regex PublisherComma();

    [GeneratedRegex(@"(?<=[.;]\s)(?<year>(?:1[89]|20)\d\d)(?=\s*\.)")]
    private static partial Regex YearBetween();

    [GeneratedRegex(@",?\s*\bvol(?:\.|ume)?\s*(?<volume>\d+)(?:,?\s*(?:no\.?|issue|iss\.?)\s*(?<issue>\d+))?(?:,?\s*pp?\.?\s*(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?))?(?:[,.]?\s*\(?(?:\p{Lu}\p{Ll}{2,8}\.?\s+)?(?<year>(?:1[89]|20)\d\d)\)?)?(?:,?\s*pp?\.?\s*(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?))?", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\s(?<volume>\d{1,4})(?:\s?\(?[.,]?\s?(?<issue>\d{1,3})\)?)?\s*\((?<year>(?:1[89]|20)\d\d)\)\s*[:,]\s*(?:pp?\.?\s*)?(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?)|,?\s(?<volume>\d{1,4})(?:\((?<issue>[^()]{1,20})\))?\s*[:,]\s*(?:pp?\.?\s*)?(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?)[,.]?\s*\(?(?<year>(?:1[89]|20)\d\d)\)?")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"(?:Published|[Pp]osted) online(?:\s+ahead of print)?\s+(?:\p{Lu}\p{Ll}+\.?\s+)?(?:\d{1,2},\s*)?(?<year>(?:1[89]|20)\d\d)(?::(?<pages>[A-Za-z]?\d+(?:-[A-Za-z]?\d+)?))?")]
    private static partial Regex OnlineOnly();

    [GeneratedRegex(@"(?:(?<=[.,;]\s)|(?<=\s))\(?(?:" + Month + @"\.?\s+(?:\d{1,2},\s+)?)?(?<year>(?:1[89]|20)\d\d)\)?(?:\s" + Month + @"(?:\s\d{1,2})?)?(?::(?<pages>[A-Za-z]?\d+))?(?=[\s.]*$)")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"[,.]?\s*(?:\bvol\.?\s*)?(?<volume>(?<=[\s,.])[A-Za-z]?\d{1,4}[A-Za-z]?(?:\s*[Ss]uppl\.?\s*\d*)?)?\s*(?:\((?<issue>[^()]{1,40})\))?\s*[,:]\s*(?:\bno\.?\s*(?<issue>\d+),\s*)?" + PagesForm + @"\s*(?:\([^()]*\))?\s*\.?\s*$|,\s*(?<volume>\d{1,4})\s*(?:\((?<issue>[^()]{1,40})\))?\s*\.?\s*$")]
    private static partial Regex VolumeFirst();
}
