using System.Globalization;
using System.Runtime.CompilerServices;
using ClinicSite.Citations.Formatting;
using ClinicSite.Citations.Pasted;
using ClinicSite.Citations.Verification.Comparing;

namespace ClinicSite.Citations;

/// <summary>Finds the works of pasted references in a bibliography. Made once for a bibliography, when a page first needs it.</summary>
public sealed class PastedMatcher
{
    private static readonly ConditionalWeakTable<Bibliography, PastedMatcher> Known = [];

    private readonly Dictionary<string, CslItem> _byIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, CslItem> _byTitle;
    private readonly ILookup<string, CslItem> _byAuthor;

    private PastedMatcher(Bibliography bibliography)
    {
        foreach (var item in bibliography.Items)
        {
            if (item.DOI.Length > 0) _byIdentifier.TryAdd(item.DOI, item);
            if (item.PMID.Length > 0) _byIdentifier.TryAdd("PMID" + item.PMID, item);
            if (item.PMCID.Length > 0) _byIdentifier.TryAdd(item.PMCID, item);
        }

        _byTitle = bibliography.Items.ToLookup(item => TextFold.Letters(item.Title), StringComparer.Ordinal);
        _byAuthor = bibliography.Items.ToLookup(PastedFeatures.AuthorOf, StringComparer.Ordinal);
    }

    /// <summary>The matcher of a bibliography.</summary>
    public static PastedMatcher For(Bibliography bibliography) => Known.GetValue(bibliography, static known => new PastedMatcher(known));

    /// <summary>The work, or null: by DOI, by PubMed's ids, by title with author or year, by a title of the same author that is close.</summary>
    public CslItem? Find(PastedReference reference)
    {
        foreach (var identifier in new[] { reference.DOI, reference.PMID.Length > 0 ? "PMID" + reference.PMID : "", reference.PMCID })
            if (identifier.Length > 0 && _byIdentifier.TryGetValue(identifier, out var known)) return known;
        if (reference.Title.Length == 0) return null;
        var author = AuthorOf(reference);
        foreach (var item in _byTitle[TextFold.Letters(reference.Title)])
            if (!HasOtherDoi(reference, item) && (SameYear(reference, item) || (author.Length > 0 && author == PastedFeatures.AuthorOf(item)))) return item;
        return author.Length == 0 ? null : _byAuthor[author].FirstOrDefault(item =>
            !HasOtherDoi(reference, item) && SameYear(reference, item) && PastedFeatures.Likeness(reference.Title, item.Title) >= PastedFeatures.CloseTitle);
    }

    /// <summary>The work that may have been meant where none was found, or null: of the same author, the one with the nearest title or year.</summary>
    public CslItem? Nearest(PastedReference reference) =>
        _byAuthor[AuthorOf(reference)].Where(_ => reference.Authors.Count > 0)
            .Select(item => (Item: item, Score: PastedFeatures.Likeness(reference.Title, item.Title) + (SameYear(reference, item) ? 0.4 : 0)))
            .Where(scored => scored.Score >= 0.4)
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item.Id, StringComparer.Ordinal)
            .Select(scored => scored.Item).FirstOrDefault();

    /// <summary>Where a pasted reference and the work of the bibliography disagree: name of the field, what was pasted, what is right.</summary>
    public static IEnumerable<(string Field, string Pasted, string Known)> Differences(PastedReference reference, CslItem item)
    {
        if (reference.Year is { } year && item.Issued?.Year is { } issued && year != issued) yield return ("year", Text(year), Text(issued));
        if (Differ(reference.DOI, item.DOI)) yield return ("DOI", reference.DOI, item.DOI);
        if (Differ(reference.PMID, item.PMID)) yield return ("PMID", reference.PMID, item.PMID);
        if (item.Type != "article-journal") yield break;
        if (Differ(reference.Volume, item.Volume)) yield return ("volume", reference.Volume, item.Volume);
        if (Differ(FirstOf(reference.Page), FirstOf(item.Page))) yield return ("first page", FirstOf(reference.Page), FirstOf(item.Page));
    }

    /// <summary>Whether two pasted references are one work.</summary>
    public static bool AreSame(PastedReference left, PastedReference right)
    {
        if (left.DOI.Length > 0 && right.DOI.Length > 0) return left.DOI.Equals(right.DOI, StringComparison.OrdinalIgnoreCase);
        if (left.PMID.Length > 0 && right.PMID.Length > 0) return left.PMID == right.PMID;
        return left.Title.Length > 0 && left.Year == right.Year && AuthorOf(left) == AuthorOf(right)
            && !Differ(left.Volume, right.Volume) && !Differ(FirstOf(left.Page), FirstOf(right.Page))
            && PastedFeatures.Likeness(left.Title, right.Title) >= 0.93;
    }

    internal static string AuthorOf(PastedReference reference) => reference.Authors is [var first, ..] ? PastedFeatures.LettersOf(first) : "";

    private static bool HasOtherDoi(PastedReference reference, CslItem item) => Differ(reference.DOI, item.DOI);

    private static bool SameYear(PastedReference reference, CslItem item) => reference.Year is { } year && item.Issued?.Year == year;

    private static bool Differ(string left, string right) =>
        left.Length > 0 && right.Length > 0 && !left.Trim().Equals(right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string FirstOf(string pages) => PageRanges.Expand(pages, "-").Split('-', ',')[0].Trim();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
