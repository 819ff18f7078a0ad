using ClinicSite.Build.Markdown;
using ClinicSite.Citations;
using Markdig.Syntax;

namespace ClinicSite.Build.Pasted;

/// <summary>Finds the citations of a page's text that mean its pasted list, and puts marks where their links begin and end.</summary>
internal sealed class PastedMarker(PastedList list)
{
    private readonly List<PastedWords> _texts = [];

    public void Run(ContainerBlock container)
    {
        Collect(container);
        var finder = new PastedCitationFinder([.. list.Entries.Select(entry => entry.Reference)], list.Numbers);
        var found = finder.Find(_texts.ConvertAll(words => words.Text));
        for (var at = 0; at < _texts.Count; at++)
        {
            var (words, citations) = (_texts[at], found[at]);
            list.Places.AddRange(citations.Select(citation => new PastedPlace(citation, words)));
            // Places in the words are counted from the beginning, so the end is marked first.
            foreach (var citation in citations.Reverse()) Mark(citation, words);
        }
    }

    private void Collect(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner) Collect(inner);
            else if (block is LeafBlock { Inline: { } inline })
            {
                list.Keys.UnionWith(inline.Descendants<CitationInline>().SelectMany(citation => citation.Items).Select(item => item.Key));
                _texts.Add(PastedWords.Of(inline));
            }
        }
    }

    private static void Mark(PastedCitation citation, PastedWords words)
    {
        var isRaised = citation.Form is PastedForm.Raised && words.Text[citation.Start] == '^';
        var end = citation.Start + citation.Length;
        var (opening, closing) = isRaised ? (words.Text[citation.Start + 1] == '[' ? 2 : 1, words.Text[end - 2] == ']' ? 2 : 1) : (0, 0);
        if (isRaised) Exchange(end - closing, closing, "</sup>", words);
        for (var index = citation.Cites.Count - 1; index >= 0; index--)
            if (UseOf(citation, citation.Cites[index]) is { } use) MarkUse(citation.Cites[index], use, words);
        if (isRaised) Exchange(citation.Start, opening, "<sup>", words);
    }

    /// <summary>Puts an element's tag where the marks stood; they may be a literal each.</summary>
    private static void Exchange(int start, int length, string tag, PastedWords words)
    {
        for (var at = start + length - 1; at >= start; at--) words.Replace(at, 1, at == start ? new PastedHtml(tag) { Span = SourceSpan.Empty } : null);
    }

    private static PastedUse? UseOf(PastedCitation citation, PastedCite cite) =>
        cite.Between.Count > 0 ? new PastedUse(cite.Between, isNumber: false, isLink: false)
        : cite.Entry >= 0 ? new PastedUse([cite.Entry], citation.Form is PastedForm.Numbers or PastedForm.Raised, isLink: true)
        : null;

    private static void MarkUse(PastedCite cite, PastedUse use, PastedWords words)
    {
        var start = words.SourceOf(cite.Start);
        var span = new SourceSpan(start, start + cite.Length - 1);
        var closing = use.IsLink ? "</a>" : string.Concat(use.Entries.Select(_ => "</span>"));
        words.Surround(cite.Start, cite.Length, new PastedUseStart(use) { Span = span }, new PastedHtml(closing) { Span = SourceSpan.Empty });
    }
}
