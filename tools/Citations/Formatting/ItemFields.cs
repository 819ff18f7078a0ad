using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicSite.Citations.Formatting;

/// <summary>What the styles ask of an item.</summary>
internal static partial class ItemFields
{
    [GeneratedRegex(@"^[a-zA-Z]*[0-9]+[a-zA-Z]*(?:\s*[-–,&]\s*[a-zA-Z]*[0-9]+[a-zA-Z]*)*$")]
    private static partial Regex Numeric();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Whole();

    public static bool IsAny(this CslItem item, params ReadOnlySpan<string> types) => types.Contains(item.Type);

    /// <summary>Published in parts: what has volumes and issues.</summary>
    public static bool IsSerial(this CslItem item) => item.IsAny(
        "article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "review", "review-book");

    public static bool IsPartOfBook(this CslItem item) =>
        item.IsAny("chapter", "paper-conference", "entry-dictionary", "entry-encyclopedia");

    /// <summary>A title in title case, where its language has such a thing.</summary>
    public static Fragment Titled(this CslItem item, string title) => Fragment.Rich(item.IsCased() ? TitleCase.Apply(title) : title);

    /// <summary>Whether titles may be set in title case: English ones.</summary>
    public static bool IsCased(this CslItem item) =>
        item.Language.Length == 0 || item.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    public static bool IsNumeric(string value) => Numeric().IsMatch(value);

    /// <summary>Two issues in one, <c>1-2</c>, with the style's dash.</summary>
    public static string Dashed(string value, string dash) =>
        IsNumeric(value) ? value.Replace("-", dash, StringComparison.Ordinal).Replace("–", dash, StringComparison.Ordinal) : value;

    /// <summary>Volumes of a book that are numbered, after their label: <c>Vol. 2</c>, <c>Vols. 1–2</c>; nothing where they are named. An empty dash keeps the one typed.</summary>
    public static Fragment Volumes(CslItem item, string label, string labels, string dash)
    {
        if (!IsNumeric(item.Volume)) return Fragment.Empty;
        var many = item.Volume.AsSpan().ContainsAny("-–,&");
        return Fragment.Plain($"{(many ? labels : label)} {(dash.Length > 0 ? Dashed(item.Volume, dash) : item.Volume)}");
    }

    /// <summary><c>2</c> is <c>2nd ed.</c>; what is no number is printed as it is.</summary>
    public static Fragment Edition(CslItem item) => item.Edition.Length == 0 ? Fragment.Empty
        : Whole().IsMatch(item.Edition) ? Fragment.Plain(Ordinal(item.Edition) + " ed.")
        : IsNumeric(item.Edition) ? Fragment.Plain(item.Edition + " ed.")
        : Fragment.Rich(item.Edition);

    public static string ShortContainer(CslItem item)
    {
        var title = item.ContainerTitleShort.Length > 0 ? item.ContainerTitleShort
            : item.CatalogAbbreviation.Length > 0 ? item.CatalogAbbreviation
            : item.ContainerTitle;
        return title.Replace(".", "", StringComparison.Ordinal);
    }

    public static Fragment Doi(CslItem item) =>
        item.DOI.Length == 0 ? Fragment.Empty : Markup.Link(DoiAddress(item.DOI), "doi:" + item.DOI);

    public static string DoiAddress(string doi) =>
        "https://doi.org/" + Uri.EscapeDataString(doi)
            .Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    public static string PubMedAddress(string id) => $"https://pubmed.ncbi.nlm.nih.gov/{Uri.EscapeDataString(id)}/";

    /// <summary>A web address, a link only where a browser opens it as a page.</summary>
    public static Fragment Url(CslItem item) =>
        item.URL.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || item.URL.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Markup.Link(item.URL, item.URL) : Fragment.Plain(item.URL);

    private static string Ordinal(string number)
    {
        var last = int.Parse(number.AsSpan(Math.Max(0, number.Length - 2)), CultureInfo.InvariantCulture);
        var ending = last is >= 11 and <= 13 ? "th" : (last % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number + ending;
    }
}
