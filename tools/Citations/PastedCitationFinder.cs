using System.Buffers;
using ClinicSite.Citations.Pasted;

namespace ClinicSite.Citations;

/// <summary>Finds in running text the citations that mean a pasted list.</summary>
public sealed class PastedCitationFinder
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("0123456789([⁰¹²³⁴⁵⁶⁷⁸⁹");

    private readonly IReadOnlyList<PastedReference> _entries;
    private readonly IReadOnlyList<int>? _numbers;

    /// <summary>A finder for one list.</summary>
    /// <param name="entries">The references, in order.</param>
    /// <param name="numbers">The number of each; null where the list has none.</param>
    public PastedCitationFinder(IReadOnlyList<PastedReference> entries, IReadOnlyList<int>? numbers) => (_entries, _numbers) = (entries, numbers);

    /// <summary>
    /// Every citation of every text, in order; none overlaps another. Where nothing is cited by the numbers or the authors of the
    /// list, its entries count from 1, and then <c>(3)</c> counts too: some lists have lost their numbers, and some journals
    /// print them in parentheses.
    /// </summary>
    /// <param name="texts">The words of each paragraph, heading and cell of the page.</param>
    public IReadOnlyList<IReadOnlyList<PastedCitation>> Find(IReadOnlyList<string> texts)
    {
        var lookup = new AuthorCitations(new AuthorLookup(_entries), new UnknownNames(_entries, _numbers is not null, new OrdinaryWords(texts)));
        var first = FindAll(texts, _numbers is null ? null : new NumberCitations(_numbers), lookup);
        if (IsAnyFound(first)) return first;
        var numbers = _numbers ?? [.. Enumerable.Range(1, _entries.Count)];
        foreach (var inRoundBrackets in new[] { false, true })
        {
            var found = FindAll(texts, new NumberCitations(numbers, inRoundBrackets), lookup);
            if (IsAnyFound(found)) return found;
        }

        return first;
    }

    private static bool IsAnyFound(IReadOnlyList<IReadOnlyList<PastedCitation>> found) =>
        found.Any(text => text.Any(citation => citation.Cites.Any(cite => cite.Entry >= 0)));

    private static List<PastedCitation>[] FindAll(IReadOnlyList<string> texts, NumberCitations? numbers, AuthorCitations authors) =>
        [.. texts.Select(words => words.AsSpan().ContainsAny(Openings) ? FindIn(words, numbers, authors) : [])];

    private static List<PastedCitation> FindIn(string words, NumberCitations? numbers, AuthorCitations authors)
    {
        var (found, end) = (new List<PastedCitation>(), 0);
        foreach (var citation in (numbers?.Find(words) ?? []).Concat(authors.Find(words)).OrderBy(citation => citation.Start).ThenByDescending(citation => citation.Length))
        {
            if (citation.Start < end) continue;
            found.Add(citation);
            end = citation.Start + citation.Length;
        }

        return found;
    }
}
