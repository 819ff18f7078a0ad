using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ClinicSite.Editorial.References;

/// <summary>A work that a text cites.</summary>
/// <param name="Key">Its key; empty for a work that only the page's pasted list knows.</param>
/// <param name="Span">Where it is cited, in the parsed text.</param>
internal readonly record struct CitedWork(string Key, SourceSpan Span);

/// <summary>A citation: one work, or several in one pair of brackets.</summary>
/// <param name="Works">The works.</param>
internal sealed record CitedPlace(IReadOnlyList<CitedWork> Works);

/// <summary>A sentence.</summary>
/// <param name="Prose">Its words, a mark for each citation.</param>
/// <param name="Places">Its citations, in order.</param>
internal sealed partial record CitedSentence(string Prose, List<CitedPlace> Places)
{
    /// <summary>Every work it cites.</summary>
    public IEnumerable<CitedWork> Works => Places.SelectMany(place => place.Works);

    /// <summary>Whether all it cites stands behind its full stop.</summary>
    public bool IsCitedAfterStop => Places.Count > 0 && AfterStop().IsMatch(Prose);

    /// <summary>Whether it asks.</summary>
    public bool IsQuestion => Prose.AsSpan().TrimEnd([CitedText.Mark, CitedText.WordMark, ' ', '"', '”', ')']).EndsWith("?");

    [GeneratedRegex("^[^\uE0F1\uE0F2]*[.!?][\"”’)]* *\uE0F1[ \uE0F1]*$")]
    private static partial Regex AfterStop();
}
