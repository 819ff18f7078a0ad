using System.Buffers;
using ClinicSite.Citations.Pasted;

namespace ClinicSite.Citations;

/// <summary>Finds in running text the citations that mean a pasted list.</summary>
public sealed class PastedCitationFinder
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("([^⁰¹²³⁴⁵⁶⁷⁸⁹");

    private readonly NumberCitations? _numbers;
    private readonly AuthorCitations _authors;

    /// <summary>A finder for one list.</summary>
    /// <param name="entries">The references, in order.</param>
    /// <param name="isNumbered">Whether they have numbers, by which they can be cited.</param>
    public PastedCitationFinder(IReadOnlyList<PastedReference> entries, bool isNumbered)
    {
        _numbers = isNumbered ? new NumberCitations(entries.Count) : null;
        _authors = new AuthorCitations(new AuthorLookup(entries));
    }

    /// <summary>Every citation, in the order of the text; none overlaps another.</summary>
    /// <param name="words">The text of a paragraph, heading or cell.</param>
    public IReadOnlyList<PastedCitation> Find(string words)
    {
        if (!words.AsSpan().ContainsAny(Openings)) return [];
        var found = (_numbers?.Find(words) ?? []).Concat(_authors.Find(words)).OrderBy(citation => citation.Start).ToList();
        for (var index = found.Count - 1; index > 0; index--)
            if (found[index].Start < found[index - 1].Start + found[index - 1].Length) found.RemoveAt(index);
        return found;
    }
}
