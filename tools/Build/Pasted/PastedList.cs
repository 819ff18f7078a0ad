using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using ClinicSite.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Pasted;

/// <summary>One reference of a pasted list.</summary>
/// <param name="Inline">Its words, taken out of the page's tree.</param>
/// <param name="Span">Where they stand in the parsed text.</param>
/// <param name="Reference">What they say.</param>
/// <param name="Work">The work of the bibliography, or null.</param>
internal sealed record PastedEntry(ContainerInline Inline, SourceSpan Span, PastedReference Reference, CslItem? Work);

/// <summary>A citation in the text that means the list.</summary>
/// <param name="Citation">What was found in the words of a paragraph.</param>
/// <param name="Words">These words.</param>
internal sealed record PastedPlace(PastedCitation Citation, PastedWords Words);

/// <summary>A page's reference list that was pasted as text. It is no longer part of the page's tree.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Entries">Its references, in order.</param>
/// <param name="End">Where the last of its blocks ends in the parsed text.</param>
/// <param name="Numbers">The number of each reference by which it can be cited; null where they have none.</param>
internal sealed record PastedList(LeafBlock Heading, IReadOnlyList<PastedEntry> Entries, int End, IReadOnlyList<int>? Numbers)
{
    private static readonly object Key = new();

    /// <summary>What stands among its references and is none: a sentence before them, a heading between them.</summary>
    public IReadOnlyList<LeafBlock> Strays { get; init; } = [];

    /// <summary>Every citation in the text that means the list.</summary>
    public List<PastedPlace> Places { get; } = [];

    /// <summary>Keys that the text cites beside it.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the text cites by number.</summary>
    public bool IsCitedByNumber => Places.Count == 0 ? Numbers is not null : Places.Any(place => place.Citation.Form is PastedForm.Numbers or PastedForm.Raised);

    /// <summary>The list of a text, or null; see <see cref="PastedListTaker"/>.</summary>
    public static PastedList? Of(ParsedText text) => text.Document.GetData(Key) as PastedList;

    public void AttachTo(ParsedText text) => text.Document.SetData(Key, this);

    /// <summary>The style of the page: the editor's words in the text stay, so the list must go with them.</summary>
    public CitationStyle StyleOver(CitationStyle style) =>
        !IsCitedByNumber ? CitationStyle.Apa : style is CitationStyle.Apa ? CitationStyle.Ama : style;

    /// <summary>The list as the page's citations know it.</summary>
    public IReadOnlyList<PastedWork> ToWorks() => [.. Entries.Select(entry => new PastedWork(entry.Work, entry.Reference.YearLetter))];
}
