using ClinicSite.Citations;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>Parses <c>@key says</c>, where the word is a key of the bibliography; e-mail addresses never are.</summary>
internal sealed class BareCitationParser : InlineParser
{
    private readonly Bibliography _bibliography;

    public BareCitationParser(Bibliography bibliography)
    {
        _bibliography = bibliography;
        OpeningCharacters = ['@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before is '.' or '_' or '-' or '/') return false;
        var key = CitationKey.Read(slice.Text.AsSpan(slice.Start + 1, slice.Length - 1)).ToString();
        if (key.Length == 0) return false;
        LeafInline? inline = _bibliography.Find(key) is not null
            ? new CitationInline([new CitationItem(key) { InText = true }], [processor.GetSourcePosition(slice.Start) + 1])
            : CitationKey.LooksLikeKey(key) ? new UnknownKeyInline("@" + key) : null;
        if (inline is null) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (inline.Span, inline.Line, inline.Column) = (new(start, start + key.Length), line, column);
        processor.Inline = inline;
        slice.Start += key.Length + 1;
        return true;
    }
}
