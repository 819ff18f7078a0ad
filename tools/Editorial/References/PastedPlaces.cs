using ClinicSite.Build.Pasted;
using ClinicSite.Citations;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.References;

/// <summary>Where a text cites its pasted reference list.</summary>
internal sealed class PastedPlaces
{
    private readonly PastedList _list;

    /// <summary>Where each citation begins and ends in the parsed text, in order.</summary>
    private readonly List<(int Start, int End, bool IsWord)> _ranges;

    public PastedPlaces(PastedList list)
    {
        _list = list;
        _ranges =
        [
            .. list.Places.Select(place => (
                Start: place.Words.SourceOf(place.Citation.Start),
                End: place.Words.SourceEnd(place.Citation.Start + place.Citation.Length),
                IsWord: place.Citation.Form is PastedForm.Narrative)).OrderBy(range => range.Start),
        ];
    }

    /// <summary>The words of the list's references, which are no longer part of the text and may cite keys themselves.</summary>
    public IEnumerable<ContainerInline> Entries => _list.Entries.Select(entry => entry.Inline);

    /// <summary>Whether a letter of the parsed text belongs to a citation.</summary>
    public bool Covers(int source) => RangeOf(source) >= 0;

    /// <summary>Whether a citation is part of its sentence: "Smith and Jones (2015) asked".</summary>
    public bool IsWord(PastedUseStart use) => RangeOf(use.Span.Start) is >= 0 and var at && _ranges[at].IsWord;

    /// <summary>The works of a citation.</summary>
    public IReadOnlyList<CitedWork> WorksOf(PastedUseStart use) =>
        [.. use.Use.Entries.Select(entry => new CitedWork(_list.Entries[entry].Work?.Id ?? "", use.Span))];

    private int RangeOf(int source)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (source < _ranges[middle].Start) high = middle - 1;
            else if (source >= _ranges[middle].End) low = middle + 1;
            else return middle;
        }

        return -1;
    }
}
