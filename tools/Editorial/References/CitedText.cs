using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Pasted;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Editorial.References;

/// <summary>A paragraph, heading or cell with its citations in place: each stands in the words as one letter of private use.</summary>
internal sealed partial class CitedText
{
    /// <summary>A citation that stands beside the sentence. Private use, so no prose holds it by right.</summary>
    public const char Mark = '\uE0F1';

    /// <summary>A citation that is part of the sentence, such as its subject, or a figure that brings its source along.</summary>
    public const char WordMark = '\uE0F2';

    private readonly StringBuilder _prose = new();
    private readonly TextContext _context;
    private readonly PastedPlaces? _pasted;

    private CitedText(TextContext context, PastedPlaces? pasted) => (_context, _pasted) = (context, pasted);

    /// <summary>The words, a mark for each citation.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>What is cited at each mark, in order.</summary>
    public List<CitedPlace> Places { get; } = [];

    public static CitedText Of(ContainerInline inline, TextContext context, PastedPlaces? pasted)
    {
        var text = new CitedText(context, pasted);
        text.Collect(inline);
        text.Prose = text._prose.ToString();
        return text;
    }

    /// <summary>The sentences. A citation after the full stop belongs to the sentence before it.</summary>
    public IEnumerable<CitedSentence> Sentences()
    {
        var (start, first) = (0, 0);
        foreach (Match end in End().Matches(Prose).Where(end => !IsAbbreviation(end.Index)))
        {
            yield return Next(end.Index + end.Length);
        }

        if (start < Prose.Length) yield return Next(Prose.Length);

        CitedSentence Next(int to)
        {
            var words = Prose[start..to];
            var count = words.Count(letter => letter is Mark or WordMark);
            var sentence = new CitedSentence(words, Places.GetRange(first, count));
            (start, first) = (to, first + count);
            return sentence;
        }
    }

    /// <summary>"et al." and initials end no sentence.</summary>
    private bool IsAbbreviation(int stop) =>
        Prose[stop] == '.' && Abbreviation().IsMatch(Prose[Math.Max(0, stop - 16)..stop]) && !Numbered().IsMatch(Prose[Math.Max(0, stop - 16)..stop]);

    private void Collect(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: Add(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? literal.Span.End - literal.Content.Length + 1 : literal.Span.Start); break;
                case HtmlEntityInline entity when _pasted?.Covers(entity.Span.Start) is not true: _prose.Append(entity.Transcoded.AsSpan()); break;
                case PastedUseStart use: Cite(_pasted!.WorksOf(use), _pasted.IsWord(use)); break;
                case ContainerInline inner: Collect(inner); break;
                case CitationInline citation: Cite(WorksOf(citation), citation.Items[0].InText); break;
                case TokenInline { Kind: "stat" } token when _context.Statistics.TryGetValue(token.Id, out var statistic):
                    Cite([new CitedWork(statistic.Reference, token.Span)], isWord: true);
                    break;
                case HtmlEntityInline or PastedHtml: break;
                default: _prose.Append(' '); break;
            }
        }
    }

    private void Cite(IReadOnlyList<CitedWork> works, bool isWord)
    {
        Places.Add(new CitedPlace(works));
        _prose.Append(isWord ? WordMark : Mark);
    }

    /// <summary>Words of a pasted citation are no prose.</summary>
    private void Add(ReadOnlySpan<char> words, int source)
    {
        if (_pasted is null) _prose.Append(words);
        else
        {
            for (var at = 0; at < words.Length; at++)
                if (!_pasted.Covers(source + at)) _prose.Append(words[at]);
        }
    }

    private static CitedWork[] WorksOf(CitationInline citation) =>
        [.. citation.Items.Zip(citation.Offsets, (item, offset) => new CitedWork(item.Key, new SourceSpan(offset, offset + item.Key.Length - 1)))];

    [GeneratedRegex("(?<![.!?])[.!?]+[\"”’)]*[ \uE0F1]*(?=[ \uE0F1\uE0F2]|$)")]
    private static partial Regex End();

    [GeneratedRegex(@"(^|[\s(])(al|vs|eg|e\.g|ie|i\.e|Dr|Prof|St|approx|ca|cf|No|U\.S|U\.K|\p{Lu})$")]
    private static partial Regex Abbreviation();

    /// <summary>A letter that counts: "type I", "vitamin D".</summary>
    [GeneratedRegex(@"\b(type|vitamin|hepatitis|group|phase|stage|class|grade|level)\s\p{Lu}$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
