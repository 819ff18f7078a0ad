using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using ClinicSite.Editorial.References;
using ClinicSite.Text;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.Documents;

/// <summary>Collects the words of inlines, with a mark for each citation, number and piece of code.</summary>
internal sealed class InlineReader(SourceText source, int offset, PastedPlaces? pasted)
{
    private readonly Prose.Builder _prose = new(source);
    private readonly List<LinkedWords> _links = [];
    private readonly List<Stretch> _bold = [];
    private readonly List<(string Alt, int Offset)> _alts = [];
    private readonly List<TokenInline> _insertions = [];

    public IReadOnlyList<LinkedWords> Links => _links;

    public IReadOnlyList<Stretch> Bold => _bold;

    public IReadOnlyList<TokenInline> Insertions => _insertions;

    /// <summary>Alternative texts of its images, which are no part of the words around them.</summary>
    public IReadOnlyList<(string Alt, int Offset)> Alts => _alts;

    public Prose Read(ContainerInline inline)
    {
        Collect(inline);
        return _prose.Build();
    }

    private void Collect(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Visit(inline);
    }

    private void Visit(Inline inline)
    {
        var start = _prose.Length;
        switch (inline)
        {
            case LiteralInline literal:
                AddWords(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? literal.Span.End - literal.Content.Length + 1 : literal.Span.Start);
                break;
            case HtmlEntityInline entity: _prose.Add(entity.Transcoded.AsSpan(), offset + entity.Span.Start); break;
            case LineBreakInline line: _prose.Add(line.IsHard ? "\n" : " ", offset + line.Span.Start); break;
            case CitationInline citation: AddMark(citation.Items[0].InText ? Marks.WordCitation : Marks.Citation, citation); break;
            case PastedUseStart use: AddMark(pasted?.IsWord(use) is true ? Marks.WordCitation : Marks.Citation, use); break;
            case TokenInline token:
                _insertions.Add(token);
                AddMark(token.Kind switch { "stat" => Marks.WordCitation, "phone" => Marks.Phone, _ => Marks.Other }, token);
                break;
            case HtmlInline { Tag: var tag } html when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): _prose.Add("\n", offset + html.Span.Start); break;
            case CodeInline or AutolinkInline: AddMark(Marks.Other, inline); break;
            case LinkInline { IsImage: true } image: AddAlt(image); break;
            case LinkInline link:
                Collect(link);
                _links.Add(new LinkedWords(new Stretch(start, _prose.Length - start), link.Url ?? ""));
                break;
            case EmphasisInline { DelimiterCount: >= 2 } bold:
                Collect(bold);
                _bold.Add(new Stretch(start, _prose.Length - start));
                break;
            case ContainerInline inner: Collect(inner); break;
        }
    }

    private void AddMark(char mark, Inline inline) => _prose.Add([mark], offset + inline.Span.Start);

    private void AddAlt(LinkInline image)
    {
        var alt = InlineText.Of(image);
        if (alt.Length > 0 && image.FirstChild is { } first) _alts.Add((alt, offset + first.Span.Start));
    }

    /// <summary>Words of a pasted citation are no prose, and addresses are none either.</summary>
    private void AddWords(ReadOnlySpan<char> words, int position)
    {
        if (pasted is null) AddPlain(words, position);
        else
        {
            for (int at = 0, from = 0; at <= words.Length; at++)
            {
                if (at < words.Length && !pasted.Covers(position + at)) continue;
                AddPlain(words[from..at], position + from);
                from = at + 1;
            }
        }
    }

    private void AddPlain(ReadOnlySpan<char> words, int position)
    {
        foreach (var (from, length) in Addresses.Find(words))
        {
            _prose.Add(words[..from], offset + position);
            _prose.Add([Marks.Other], offset + position + from);
            words = words[(from + length)..];
            position += from + length;
        }

        _prose.Add(words, offset + position);
    }
}
